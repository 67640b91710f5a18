import { describe, expect, test } from '@jest/globals';
import { readEvent } from './read-event.js';
import { messageIn } from './refusal.js';
import type { StreamName } from './streams.js';

const flow = {
  reporter: 'MAR',
  partner: 'KAZ',
  flow: 'M',
  period: '2016',
  commodity: 'TOTAL',
  dataset: 'COMTRADE',
  value: '27371441',
  currency: 'USD',
  valuation: 'CIF',
};
const event = (data: object, attributes: object = {}) => ({
  specversion: '1.0',
  id: 'a-1',
  source: 'https://customs.example',
  type: 'entente.trade.flows.v1',
  time: '2020-01-01T00:00:00Z',
  ...attributes,
  data,
});
const read = (body: unknown, headers = {}, stream: StreamName = 'trade.flows', owner = 'MAR') =>
  readEvent(
    Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    headers,
    stream,
    owner,
  );
const refusalOf = (...args: Parameters<typeof read>) => {
  const result = read(...args);
  if (result.ok) throw new Error('not refused');
  return result.refusal;
};

describe('an event in order', () => {
  test('is read in structured and in binary mode to the same payload', () => {
    const structured = read(event(flow));
    const headers = {
      ce_specversion: '1.0',
      ce_id: 'a-1',
      ce_source: 'https://customs.example',
      ce_type: 'entente.trade.flows.v1',
      ce_time: '2020-01-01T01:00:00+01:00',
    };
    const binary = read(JSON.stringify(Object.fromEntries(Object.entries(flow).reverse())), headers);
    if (!structured.ok || !binary.ok) throw new Error('refused');
    expect(structured.event).toMatchObject({ owner: 'MAR', revision: 0, retracted: false, simulated: false });
    expect(binary.event.payloadHash).toEqual(structured.event.payloadHash);
  });

  test('says that it is simulated by its source', () => {
    const result = read(event(flow, { source: 'urn:entente:simulator:corridor' }));
    expect(result).toMatchObject({ ok: true, event: { simulated: true } });
  });
});

describe('a refused event names reason, path and what is allowed', () => {
  test.each([
    ['too-large', '', Buffer.alloc(64 * 1024 + 1, 0x20)],
    ['not-utf8', '', Buffer.from([0x7b, 0xff, 0x7d])],
    ['too-deep', '', '['.repeat(33) + ']'.repeat(33)],
    ['malformed-json', '', '{"id":'],
    ['malformed-json', '', ''],
    ['malformed-json', '', JSON.stringify(event({ ...flow, note: 'x' })).replace('"x"', '"\\ud800"')],
    ['malformed-json', '', JSON.stringify(event({ ...flow, note: 'x' })).replace('"x"', '"\\u0000"')],
    ['malformed-json', '', JSON.stringify(event(flow)).replace('"value"', '"value":"1","value"')],
    ['malformed-json', '', JSON.stringify(event(flow)).replace('{', '{ "id" : "b",')],
    ['inexact-number', '/data/value', JSON.stringify(event(flow)).replace('"27371441"', '9007199254740993')],
    ['inexact-number', '/data/value', JSON.stringify(event(flow)).replace('"27371441"', '1e400')],
    ['inexact-number', '/data/value', JSON.stringify(event(flow)).replace('"27371441"', '0.12345678901234567')],
    ['envelope-invalid', '/id', event(flow, { id: undefined })],
    ['envelope-invalid', '/time', event(flow, { time: '2020-02-30T00:00:00Z' })],
    ['envelope-invalid', '', 'null'],
    ['wrong-stream', '/type', event(flow, { type: 'entente.trade.declarations.v1' })],
    ['unknown-code', '/data/partner', event({ ...flow, partner: 'XXX' })],
    ['unknown-code', '/data/currency', event({ ...flow, currency: 'ZZZ' })],
    ['schema-invalid', '/data/flow', event({ ...flow, flow: 'Z' })],
    ['schema-invalid', '/data/value', event({ ...flow, value: '-1' })],
    ['schema-invalid', '/data/period', event({ ...flow, period: '2016-13' })],
    ['schema-invalid', '/data/valeu', event({ ...flow, valeu: 1 })],
    ['schema-invalid', '/data/value', event({ ...flow, value: undefined })],
    ['schema-invalid', '/data/partner', event({ ...flow, partner: 'MAR' })],
    ['reporter-not-owner', '/data/reporter', event({ ...flow, reporter: 'KAZ', partner: 'MAR' })],
  ])('%s at "%s"', (reason, path, body) => {
    const refusal = refusalOf(body);
    expect(refusal).toMatchObject({ reason, path });
    expect(refusal.message.length).toBeGreaterThan(8);
    expect(messageIn(refusal, 'en')).toBe(refusal.message);
    expect(['', refusal.message]).not.toContain(messageIn(refusal, 'fr'));
  });

  test('a number in a text is none, nor is a member, and one that is written twice alike is taken', () => {
    expect(read(event({ ...flow, note: 'code: 12345678901234567890' })).ok).toBe(true);
    expect(read(event({ ...flow, note: '"value": "1", "value" :"2"' })).ok).toBe(true);
    expect(read(JSON.stringify(event(flow)).replace('"value"', '"value":"27371441","value"')).ok).toBe(true);
  });

  test('keeps the identity that could be told', () => {
    expect(read(event(flow, { time: 'yesterday' }))).toMatchObject({
      ok: false,
      source: 'https://customs.example',
      id: 'a-1',
    });
  });

  test('keeps the identity of an event with an inexact number, and of one in binary mode whose body is no JSON', () => {
    const identity = { ok: false, source: 'https://customs.example', id: 'a-1' };
    expect(read(JSON.stringify(event(flow)).replace('"27371441"', '1e400'))).toMatchObject(identity);
    const headers = { ce_specversion: '1.0', ce_id: 'a-1', ce_source: 'https://customs.example' };
    expect(read('{', headers)).toMatchObject(identity);
  });

  test('of a union speaks of the variant meant', () => {
    const refusal = refusalOf(
      event({ reporter: 'MAR', record: 'commitment', commitment: 'c' }, { type: 'entente.roadmap.commitments.v1' }),
      {},
      'roadmap.commitments',
    );
    expect(refusal).toMatchObject({ path: '/data/title', reason: 'schema-invalid' });
  });
});
