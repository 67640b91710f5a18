import { expect, test } from '@jest/globals';
import { topicsOfOwner } from '#contracts/topics.js';
import type { Grant } from '#event-log/kafka/access-rules.js';
import type { InspectedTopic } from '#event-log/kafka/inspection.js';
import { rulesOfOwner, rulesOfServices } from '../owners/rules.js';
import { nodeVersion } from './check-configuration.js';
import { type Finding, finding, type State, summaryOf, tell } from './finding.js';
import { type DatabaseFacts, judgeDatabase } from './judge-database.js';
import { judgeAccess, judgeCopies, judgeSettings, judgeTopics, judgeVersion } from './judge-kafka.js';

const gib = 2 ** 30;
const well: DatabaseFacts = {
  ...{ version: '15.0', versionNumber: 150_000, synchronousCommit: 'on', fsync: 'on', rolesMissing: [] },
  ...{ connections: 100, connectionsLeft: 20, clockMs: -1_000, clockUncertainMs: 0 },
  disk: { folder: '/data', freeBytes: 10 * gib },
};

test.each<[string, Partial<DatabaseFacts>, string]>([
  ['version', { versionNumber: 140_012 }, 'wrong'],
  ['roles', { rolesMissing: ['entente_cleared'] }, 'wrong'],
  ['durability', { synchronousCommit: 'off' }, 'wrong'],
  ['durability', { fsync: 'off' }, 'wrong'],
  ['durability', { synchronousCommit: 'remote_apply' }, 'ok'],
  ['disk', { disk: { folder: '/data', freeBytes: 9 * gib } }, 'warn'],
  ['disk', { disk: { folder: '/data', freeBytes: 0 } }, 'wrong'],
  ['disk', { disk: undefined }, 'untold'],
  ['clock', { clockMs: 1_500 }, 'warn'],
  ['clock', { clockMs: -5_001 }, 'wrong'],
  ['clock', { clockMs: -5_001, clockUncertainMs: 4_500 }, 'ok'],
  ['connections', { connectionsLeft: 19 }, 'warn'],
  ['connections', { connectionsLeft: 3 }, 'wrong'],
])('of a database, %s with %j is %s, and nothing else changes', (check, facts, state) => {
  expect(judgeDatabase(well).map((one) => one.state)).toEqual(judgeDatabase(well).map(() => 'ok'));
  const others = judgeDatabase({ ...well, ...facts }).filter((one) => one.check !== `postgres.${check}`);
  expect(others.map((one) => one.state)).toEqual(others.map(() => 'ok'));
  const [found] = judgeDatabase({ ...well, ...facts }).filter((one) => one.check === `postgres.${check}`);
  expect(found!.state).toBe(state);
});

test.each<[State[], string, string]>([
  [['ok'], 'all is well', 'tout va bien'],
  [['ok', 'untold'], 'all that could be seen is well', 'tout ce qui a pu être vu va bien'],
  [['untold', 'warn', 'wrong', 'warn'], '1 wrong, 2 to look at', 'à corriger : 1 ; à voir : 2'],
])('the last line of %j: %s', (states, english, french) => {
  const findings = states.map((state) =>
    tell(
      finding('node', state, (say) => say.node('24')),
      'en',
    ),
  );
  expect([summaryOf(findings, 'en'), summaryOf(findings, 'fr')]).toEqual([english, french]);
});

test.each([
  [nodeVersion('20.18.9'), 'wrong'],
  [nodeVersion('20.19.0'), 'ok'],
  [nodeVersion('26.0.0'), 'ok'],
  [judgeVersion('3.6'), 'wrong'],
  [judgeVersion('3.10'), 'ok'],
  [judgeVersion('4'), 'ok'],
])('a version is judged by its numbers: %j', ({ state }, expected) => {
  expect(state).toBe(expected);
});

const topic = (settings: Partial<InspectedTopic['settings']> = {}, more: Partial<InspectedTopic> = {}) => ({
  ...{ topic: 'trade.flows.v1.MAR', partitions: 6, replication: 3, leaderless: 0, behind: 0 },
  ...more,
  settings: {
    ...{
      'retention.ms': '2592000000',
      'retention.bytes': '-1',
      'cleanup.policy': 'delete',
      'min.insync.replicas': '2',
    },
    ...{ 'message.timestamp.type': 'LogAppendTime', 'compression.type': 'uncompressed' },
    ...settings,
  },
});
const statesOf = (findings: readonly Finding[]) => findings.map(({ state }) => state);

test.each<[Partial<InspectedTopic['settings']>, Partial<InspectedTopic>, number, string]>([
  [{}, {}, 3, 'ok'],
  [{ 'min.insync.replicas': '1' }, {}, 3, 'wrong'],
  [{}, { replication: 2 }, 3, 'wrong'],
  [{ 'min.insync.replicas': '1' }, { replication: 1 }, 1, 'ok'],
  [{}, { leaderless: 1 }, 3, 'wrong'],
  [{}, { behind: 2 }, 3, 'warn'],
])('copies with %j, %j on %i brokers are %s', (settings, more, brokers, state) => {
  expect(statesOf(judgeCopies([topic(settings, more)], brokers))).toEqual([state]);
});

test.each<[Partial<InspectedTopic['settings']>, string[]]>([
  [{}, ['ok', 'ok']],
  [{ 'cleanup.policy': 'compact' }, ['wrong', 'ok']],
  [{ 'message.timestamp.type': 'CreateTime' }, ['warn', 'ok']],
  [{ 'compression.type': 'producer' }, ['warn', 'ok']],
  [{ 'retention.ms': '-1' }, ['ok', 'ok']],
  [{ 'retention.ms': '518400000' }, ['ok', 'warn']],
  [{ 'retention.ms': '3600000' }, ['ok', 'wrong']],
  [{ 'retention.bytes': '1073741824' }, ['ok', 'ok', 'warn']],
])('settings with %j are %j', (settings, states) => {
  expect(statesOf(judgeSettings([topic(settings)]))).toEqual(states);
});

test('of each country each topic must be there, of those named too, and the two that services share', () => {
  const named = (names: readonly string[]) => names.map((name) => topic({}, { topic: name }));
  const whole = named([...topicsOfOwner('MAR'), 'changes.v1', 'indicators.updated.v1']);
  expect(statesOf(judgeTopics(whole, []))).toEqual(['ok']);
  expect(statesOf(judgeTopics(whole, ['KAZ']))).toEqual(['wrong', 'ok']);
  expect(statesOf(judgeTopics(whole.slice(1), []))).toEqual(['wrong']);
  expect(statesOf(judgeTopics(whole.slice(0, -1), []))).toEqual(['ok', 'wrong']);
  expect(statesOf(judgeTopics([], []))).toEqual(['wrong']);
});

test('of access, what a service or a country lacks is told', () => {
  const grants: Grant[] = Object.entries(rulesOfServices).flatMap(([service, rules]) =>
    rules.map((rule) => ({ ...rule, principal: `User:CN=${service}` })),
  );
  expect(statesOf(judgeAccess([], null))).toEqual(['ok']);
  expect(statesOf(judgeAccess([], grants))).toEqual(['ok']);
  const [found, ...others] = judgeAccess([], grants.slice(1));
  expect(others).toEqual([]);
  expect(tell(found!, 'fr').what).toBe('trade-ingest n’a pas le droit de : read topic trade.declarations.v1.*');
});

test('where nobody needs a credential to do everything, countries alone may lack something', () => {
  const [open, ...others] = judgeAccess([], [], true);
  expect([open!.state, tell(open!, 'fr').what, others]).toEqual([
    'ok',
    expect.stringMatching(/^aucun pays .* sans identifiant/),
    [],
  ]);
  const own: Grant = { principal: 'User:CN=KAZ', ...rulesOfOwner('KAZ')[0]! };
  expect(statesOf(judgeAccess([], [own], true))).toEqual(['warn']);
  const whole = rulesOfOwner('KAZ').map((rule): Grant => ({ principal: 'User:CN=KAZ', ...rule }));
  const [sends] = judgeAccess([], whole, true);
  expect([sends!.state, tell(sends!, 'en').what]).toEqual([
    'ok',
    expect.stringMatching(/^countries may do their part/),
  ]);
});
