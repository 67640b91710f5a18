/** Answers about the sample, as they were given once: `npm run examples` asks again, and a test does. */
import { existsSync, readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { ProblemType } from '../http/problem.js';
import { type NamedOperation, operationsIn } from './operations.js';

export interface Example {
  /** Method and address: `GET /v1/pairs?limit=1`. */
  readonly asked: string;
  readonly sent?: { readonly contentType: string; readonly body: unknown };
  readonly status: number;
  readonly contentType: string;
  readonly answer: unknown;
}

export const examplesFolder = new URL('./examples/', import.meta.url);

/** One of each type: the body of an answer. */
export const problemExamples = (readExample('problems') ?? {}) as Readonly<Record<ProblemType, object>>;

/** The file of an operation, by its name: `GET /v1/pairs/{pair}` has get-v1-pairs-pair. */
export function exampleName(operation: string): string {
  return operation
    .toLowerCase()
    .match(/[a-z0-9]+/g)!
    .join('-');
}

/** Gives each operation its example, and its parameters what was asked in it. */
export function documentExamples(document: OpenAPIObject): OpenAPIObject {
  for (const named of operationsIn(document)) {
    const example = readExample(exampleName(named.name)) as Example | undefined;
    if (example) give(named, example);
  }
  return document;
}

function give({ name, operation }: NamedOperation, { asked, sent, status, contentType, answer }: Example): void {
  const examples = (value: unknown) => ({ sample: { summary: asked, value } });
  const answered = operation.responses[status]?.content?.[contentType];
  if (answered) answered.examples = examples(answer);
  const taken = sent && operation.requestBody?.content[sent.contentType];
  if (taken) taken.examples = examples(sent.body);
  const given = parametersIn(asked, name);
  for (const parameter of operation.parameters ?? []) {
    const value = given[parameter.name];
    if (value !== undefined) parameter.example = parameter.schema?.type === 'integer' ? Number(value) : value;
  }
}

/** What an address has in the places of a path's parameters, and after its question mark. */
function parametersIn(asked: string, operation: string): Record<string, string> {
  const { pathname, searchParams } = new URL(asked.split(' ')[1]!, 'http://gateway');
  const names = [...operation.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const path = operation
    .split(' ')[1]!
    .replaceAll('.', '\\.')
    .replaceAll(/\{\w+\}/g, '([^/]+)');
  const found = new RegExp(`^${path}$`).exec(pathname)?.slice(1) ?? [];
  const inPath = names.map((name, i) => [name, decodeURIComponent(found[i] ?? '')] as const);
  return { ...Object.fromEntries(searchParams), ...Object.fromEntries(inPath) };
}

function readExample(name: string): unknown {
  const file = new URL(`${name}.json`, examplesFolder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
