import { expect, test } from '@jest/globals';
import { topicsFor } from './topics.js';

test('countries have ten topics each, the services two', () => {
  const topics = topicsFor(['MAR', 'KAZ'], 12, 3);
  expect(topics).toHaveLength(22);
  expect(new Set(topics.map(({ topic }) => topic)).size).toBe(22);
  expect(topics.filter(({ partitions }) => partitions !== 12)).toEqual([
    { topic: 'indicators.updated.v1', partitions: 1, replicationFactor: 3 },
  ]);
});
