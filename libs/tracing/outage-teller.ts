import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';

/** An exporter that says once that the endpoint is away, and once that it is back. What it could not send is dropped. */
export class OutageTeller implements SpanExporter {
  private isAway = false;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly endpoint: string,
    private readonly warn: (message: string) => void,
  ) {}

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.exporter.export(spans, ({ code, error }) => {
      this.note(code === ExportResultCode.SUCCESS ? undefined : (error?.message ?? 'no reason given'));
      // To the SDK it is done: it would tell of each.
      done({ code: ExportResultCode.SUCCESS });
    });
  }

  forceFlush(): Promise<void> {
    return this.exporter.forceFlush?.() ?? Promise.resolve();
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  private note(failure: string | undefined): void {
    const { endpoint } = this;
    if (failure !== undefined && !this.isAway) {
      this.warn(`${endpoint} takes no traces by OTLP over HTTP (${failure}): they are dropped, all else goes on`);
    }
    if (failure === undefined && this.isAway) this.warn(`${endpoint} takes traces again`);
    this.isAway = failure !== undefined;
  }
}
