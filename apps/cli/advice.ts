/** What of the counts of the gateway wants somebody, and what to do. Pure. */

/** An entry of `/v1/quality`. */
export interface StreamState {
  readonly stream: string;
  readonly owner: { readonly code: string };
  readonly topic: string;
  readonly group: string | null;
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  readonly freshAt: string | null;
  readonly lag: number | null;
}

/** An entry of `/v1/processes`: how many processes of a service run; null: it cannot be told. */
export interface ServiceState {
  readonly service: string;
  readonly processes: number | null;
}

/** So long a service may take nothing in while something waits. */
const stuckMs = 60_000;

/** A topic with records that nobody takes in. */
export function isStuck({ lag, group, freshAt }: StreamState, now: number): boolean {
  return (lag ?? 0) > 0 && (group === null || freshAt === null || now - Date.parse(freshAt) > stuckMs);
}

export function adviceOf(services: readonly ServiceState[], streams: readonly StreamState[], now: number): string[] {
  return [...services.flatMap(adviceOfService), ...streams.flatMap((entry) => adviceOfStream(entry, now))];
}

function adviceOfService({ service, processes }: ServiceState): string[] {
  if (processes === null) {
    return [
      `${service}: whether it runs cannot be told: it waits for its topics ("entente topics"), or Kafka does not say ("entente doctor")`,
    ];
  }
  if (processes > 0) return [];
  return [`${service} is away: start it; its log has its last words. What comes meanwhile waits, and nothing is lost`];
}

function adviceOfStream(entry: StreamState, now: number): string[] {
  const { stream, owner, topic, quarantined, lag, freshAt } = entry;
  const advice: string[] = [];
  if (isStuck(entry, now)) {
    const since = freshAt === null ? 'nothing was ever taken in' : `nothing was taken in since ${freshAt}`;
    advice.push(
      `${topic}: ${lag} records wait and ${since}: see that the ingest service of ${stream} runs, and its log`,
    );
  }
  if (lag === null) advice.push(`${topic}: the log does not say how far it is: see /health/ready of the gateway`);
  if (quarantined > 0) {
    advice.push(
      `${topic}: ${quarantined} refused: /v1/quarantine?owner=${owner.code}&stream=${stream} says why, and how to send them again`,
    );
  }
  return advice;
}
