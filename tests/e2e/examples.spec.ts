/** The examples of the interface: that they are what the gateway answers about the sample, and that none is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Check, Errors } from 'typebox/value';
import { problemNames, problemTypes, titleOf, uriOf } from '../../apps/reporting-gateway/http/problem.js';
import { problemSchema } from '../../apps/reporting-gateway/http/schemas.js';
import { exampleName, examplesFolder } from '../../apps/reporting-gateway/openapi/examples.js';
import { operationsIn } from '../../apps/reporting-gateway/openapi/operations.js';
import { askExamples, type Examples } from '../examples/ask.js';
import { interfaceTypes, readByDashboard, typesOf } from '../examples/interface-types.js';

const written = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, examplesFolder), 'utf8')) as unknown;
const advice = 'run "npm run examples" and commit what it writes';

let live: Examples;

beforeAll(async () => {
  live = await askExamples();
}, 180_000);

describe('each operation', () => {
  it('has an example, and there is none of another', () => {
    const names = operationsIn(live.document).map(({ name }) => name);
    expect(Object.keys(live.operations).sort()).toEqual(names.sort());
    const files = [...names.map(exampleName), 'problems'].map((name) => `${name}.json`);
    expect(readdirSync(examplesFolder).sort()).toEqual(files.sort());
  });

  it(`has what the gateway answers now; where not, ${advice}`, () => {
    const names = Object.keys(live.operations);
    expect(live.operations).toEqual(Object.fromEntries(names.map((name) => [name, written(exampleName(name))])));
  });

  it('shows it in the document, where it fits the schema', () => {
    for (const { name, operation } of operationsIn(live.document)) {
      const { status, contentType, sent, answer } = live.operations[name]!;
      const media = operation.responses[status]?.content?.[contentType];
      expect([name, media?.examples?.sample?.value]).toEqual([name, answer]);
      expect([name, Check(media!.schema, answer) ? [] : Errors(media!.schema, answer).slice(0, 3)]).toEqual([name, []]);
      const shown = sent && operation.requestBody?.content[sent.contentType]?.examples?.sample?.value;
      expect([name, shown]).toEqual([name, sent?.body]);
    }
  });
});

it(`the dashboard has the types of the interface; where not, ${advice}`, async () => {
  expect(await typesOf(readByDashboard(live.document))).toBe(readFileSync(interfaceTypes, 'utf8'));
});

describe('each problem', () => {
  it(`is answered as its example says; where not, ${advice}`, () => {
    expect(live.problems).toEqual(written('problems'));
  });

  it.each(problemNames)('%s is of its type, and in the document', (type) => {
    const status = problemTypes[type];
    const problem = live.problems[type];
    expect(problem).toMatchObject({ type: uriOf(type), status, title: titleOf(type, 'en') });
    expect(Check(problemSchema, problem)).toBe(true);
    const { responses, examples, schemas } = live.document.components;
    expect(responses[type].content['application/problem+json'].examples).toHaveProperty(type);
    expect(examples[`problem.${type}`].value).toEqual(problem);
    expect(schemas[`problem.${type}`].allOf[1].properties.type).toEqual({ const: uriOf(type) });
    // Of no operation: it is answered to a method that is none.
    if (type === 'method-not-allowed') return;
    const answering = operationsIn(live.document).filter(({ operation }) => {
      const { $ref, content } = (operation.responses[status] ?? {}) as { $ref?: string; content?: object };
      return $ref === `#/components/responses/${type}` || JSON.stringify(content ?? {}).includes(`/problem.${type}"`);
    });
    expect(answering.length).toBeGreaterThan(0);
  });
});
