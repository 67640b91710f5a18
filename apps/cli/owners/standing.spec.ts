import { expect, test } from '@jest/globals';
import { topicsOfOwner } from '#contracts/topics.js';
import type { Grant } from '#event-log/kafka/access-rules.js';
import { rulesOfOwner } from './rules.js';
import { standingOfOwners } from './standing.js';

const granted = (owner: string, principal: string): Grant[] =>
  rulesOfOwner(owner).map((rule) => ({ principal, ...rule }));

test('an owner with its topics and its rules lacks nothing', () => {
  const standing = standingOfOwners([...topicsOfOwner('KAZ'), 'changes.v1'], granted('KAZ', 'User:CN=KAZ'));
  expect(standing).toEqual([
    { owner: 'KAZ', topics: { there: 10, missing: [] }, principals: [{ principal: 'User:CN=KAZ', missing: [] }] },
  ]);
});

test('what is missing is named, and who else may do something of it', () => {
  const stranger: Grant = { ...granted('MAR', 'User:stranger')[0]! };
  const [mar] = standingOfOwners(topicsOfOwner('MAR').slice(1), [...granted('MAR', 'User:MAR').slice(1), stranger]);
  const [topic] = topicsOfOwner('MAR');
  expect(mar!.topics).toEqual({ there: 9, missing: [topic] });
  expect(mar!.principals![0]).toEqual({ principal: 'User:MAR', missing: [`write topic ${topic}`] });
  expect(mar!.principals![1]).toMatchObject({ principal: 'User:stranger', missing: { length: 10 } });
});

test('an owner that has rules but no topic is there as well; services, which may do things of all owners, are not', () => {
  const service: Grant = {
    principal: 'User:CN=x',
    resource: 'topic',
    pattern: 'prefixed',
    name: 'trade.flows.v1.',
    operation: 'read',
  };
  const standing = standingOfOwners([], [...granted('SEN', 'User:SEN'), service]);
  expect(standing.map(({ owner, topics, principals }) => [owner, topics.there, principals])).toEqual([
    ['SEN', 0, [{ principal: 'User:SEN', missing: [] }]],
  ]);
});

test('without access control nobody is named', () => {
  expect(standingOfOwners(topicsOfOwner('KAZ'), null)).toMatchObject([{ owner: 'KAZ', principals: null }]);
});
