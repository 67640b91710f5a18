/** What ends a refused event: it is sent again, or dismissed. */
import { readFile } from 'node:fs/promises';
import { Refusal, refusedExitCode } from '../exit-codes.js';
import { askGateway, type GatewayProblem, isRefusal, type Sent, toldOf } from '../gateway.js';
import { print, printJson } from '../print.js';
import { printable } from '../printable.js';
import { texts } from '../quarantine/texts.js';
import { unreadable } from '../read-file.js';
import type { Asked } from './quarantine.js';

export async function replay(ids: readonly string[], asked: Asked): Promise<void> {
  for (const id of ids) await sendAgain(id, '', asked);
}

export async function fix(id: string, file: string, asked: Asked): Promise<void> {
  const event = await readFile(file, 'utf8').catch(unreadable(file, asked.lang));
  // Without a body it would be sent again as it was.
  if (event.trim() === '') throw new Refusal(texts[asked.lang].empty(file));
  await sendAgain(id, event, asked);
}

export async function dismiss(ids: readonly string[], asked: Asked & { readonly why: string }): Promise<void> {
  const say = texts[asked.lang];
  for (const id of ids) {
    const done = await post(id, `dismiss?${new URLSearchParams({ why: asked.why })}`, nothing, asked);
    if (done === undefined) continue;
    if (asked.json) printJson(done);
    else print(say.numbered(id, say.dismissed));
  }
}

const contentType = 'application/cloudevents+json';
const nothing: Sent = { contentType, body: '' };

/** Tells what became of it; what is refused, or will be, is in the exit code. */
async function sendAgain(id: string, event: string, asked: Asked): Promise<void> {
  const sent = await post(id, 'replay', { contentType, body: event }, asked);
  if (sent === undefined) return;
  const { expected, reason, message } = sent as { expected: string; reason?: string; message?: string };
  if (expected !== 'accepted') process.exitCode = refusedExitCode;
  if (asked.json) return printJson(sent);
  const say = texts[asked.lang];
  const told = expected === 'accepted' ? say.sentAgain : say.refusedAgain(String(reason), printable(message, 300));
  print(say.numbered(id, told));
}

/** What the gateway answers; undefined: it refused, which is told, and in the exit code. */
async function post(id: string, what: string, sent: Sent, { lang, json }: Asked): Promise<unknown> {
  const { status, body } = await askGateway(`/v1/quarantine/${encodeURIComponent(id)}/${what}`, lang, sent);
  if (status < 300) return body;
  // 409: it is not open any more.
  if (!isRefusal(status) && status !== 409) throw new Error(toldOf(body as GatewayProblem, lang));
  process.exitCode = refusedExitCode;
  if (json) printJson(body);
  else process.stderr.write(`${texts[lang].numbered(id, toldOf(body as GatewayProblem, lang))}\n`);
  return undefined;
}
