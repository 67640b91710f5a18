/** What ends a refused event: it is sent again, or dismissed. */
import { readFile } from 'node:fs/promises';
import { Refusal, refusedExitCode } from '../exit-codes.js';
import { askGateway, type GatewayProblem, isRefusal, type Sent, toldOf } from '../gateway.js';
import { printJson } from '../print.js';
import { printable } from '../printable.js';
import { unreadable } from '../read-file.js';
import type { Asked } from './quarantine.js';

export async function replay(ids: readonly string[], asked: Asked): Promise<void> {
  for (const id of ids) await sendAgain(id, '', asked);
}

export async function fix(id: string, file: string, asked: Asked): Promise<void> {
  const event = await readFile(file, 'utf8').catch(unreadable(file));
  // Without a body it would be sent again as it was.
  if (event.trim() === '') throw new Refusal(`${file} is empty: it holds the mended CloudEvent, as JSON`);
  await sendAgain(id, event, asked);
}

export async function dismiss(ids: readonly string[], asked: Asked & { readonly why: string }): Promise<void> {
  for (const id of ids) {
    const done = await post(id, 'dismiss', { why: asked.why }, nothing, asked);
    if (done === undefined) continue;
    if (asked.json) printJson(done);
    else process.stdout.write(`${id}: dismissed\n`);
  }
}

const contentType = 'application/cloudevents+json';
const nothing: Sent = { contentType, body: '' };

/** Tells what became of it; what is refused, or will be, is in the exit code. */
async function sendAgain(id: string, event: string, asked: Asked): Promise<void> {
  const sent = await post(id, 'replay', {}, { contentType, body: event }, asked);
  if (sent === undefined) return;
  const { expected, reason, message } = sent as { expected: string; reason?: string; message?: string };
  if (expected !== 'accepted') process.exitCode = refusedExitCode;
  if (asked.json) return printJson(sent);
  const told =
    expected === 'accepted' ? 'sent again' : `sent again, and will be refused: ${reason}: ${printable(message, 300)}`;
  process.stdout.write(`${id}: ${told}\n`);
}

/** What the gateway answers; undefined: it refused, which is told, and in the exit code. */
async function post(
  id: string,
  what: string,
  parameters: Record<string, string>,
  sent: Sent,
  { lang = 'en', json }: Asked,
): Promise<unknown> {
  const query = new URLSearchParams({ ...parameters, lang });
  const { status, body } = await askGateway(`/v1/quarantine/${encodeURIComponent(id)}/${what}?${query}`, sent);
  if (status < 300) return body;
  // 409: it is not open any more.
  if (!isRefusal(status) && status !== 409) throw new Error(toldOf(body as GatewayProblem));
  process.exitCode = refusedExitCode;
  if (json) printJson(body);
  else process.stderr.write(`${id}: ${toldOf(body as GatewayProblem)}\n`);
  return undefined;
}
