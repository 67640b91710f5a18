import { Parser } from '@asyncapi/parser';
import { expect, test } from '@jest/globals';
import { asyncApiDocument } from './asyncapi.js';

interface Document {
  channels: Record<string, { address: string; messages: Record<string, unknown> }>;
  operations: Record<string, { action: string; channel: { $ref: string } }>;
}
const document = asyncApiDocument() as Document;

/** Of what the parser finds: 0 is an error, 1 a warning; what follows is advice. */
const severe: readonly number[] = [0, 1];

/** What AsyncAPI's own parser finds wrong. */
async function faultsOf(asked: object): Promise<string[]> {
  const found = await new Parser().validate(JSON.stringify(asked));
  return found
    .filter(({ severity }) => severe.includes(severity))
    .map(({ path, message }) => `${path.join('/')}: ${message}`);
}

test('is taken by AsyncAPI’s own parser, which finds nothing wrong', async () => {
  expect(await faultsOf(document)).toEqual([]);
}, 60_000);

test('the parser finds what is not of the standard, and what points at nothing', async () => {
  const shouting = { ...document.operations['send.quarantine'], action: 'shout' };
  expect(await faultsOf({ ...document, operations: { shouting } })).not.toEqual([]);
  const lost = { action: 'send', channel: { $ref: '#/channels/nothing' } };
  expect(await faultsOf({ ...document, operations: { lost } })).toEqual([
    expect.stringContaining('#/channels/nothing'),
  ]);
}, 60_000);

test('has a channel a topic, and says who sends', () => {
  expect(Object.values(document.channels).map(({ address }) => address)).toEqual(
    expect.arrayContaining([
      'trade.flows.v1.{owner}',
      'cooperation.meetings.v1.{owner}',
      'quarantine.v1.{owner}',
      'changes.v1',
      'indicators.updated.v1',
    ]),
  );
  expect(document.operations).toMatchObject({
    'receive.trade.flows': { action: 'receive' },
    'send.quarantine': { action: 'send' },
  });
});

test('says what the formats allow', () => {
  expect(JSON.stringify(document)).toContain('Counterpart area: an ISO 3166-1 alpha-3 code, such as KAZ');
});
