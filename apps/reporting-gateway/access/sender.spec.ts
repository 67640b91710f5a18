import { describe, expect, test } from '@jest/globals';
import type { Identity } from '#access/identity.js';
import { assertOwner, assertTopics, qualityView, quarantineView, replayView } from './sender.js';

const someone = { id: 'key:1', name: 'someone', confidential: false, until: new Date(0), owner: null, streams: null };
const producer: Identity = { ...someone, roles: ['producer'], owner: 'KAZ', streams: ['trade.flows'] };
const operator: Identity = { ...someone, roles: ['operator'] };

describe('sending', () => {
  test('for the owner and the streams that are theirs, and for any where nobody is asked', () => {
    expect(() => {
      assertOwner(producer, 'KAZ');
      assertTopics(producer, ['trade.flows.v1.KAZ']);
      assertOwner(undefined, 'MAR');
      assertTopics(undefined, ['trade.declarations.v1.MAR']);
    }).not.toThrow();
  });

  test('for another owner is refused', () => {
    expect(() => assertOwner(producer, 'MAR')).toThrow('key:1 sends for KAZ, not for MAR');
  });

  test('to another stream is refused, naming each event', () => {
    const topics = ['trade.flows.v1.KAZ', 'trade.declarations.v1.KAZ', 'trade.flows.v1.MAR'];
    expect(() => assertTopics(producer, topics)).toThrow(
      expect.objectContaining({ type: 'forbidden', members: expect.objectContaining({ allowed: ['trade.flows'] }) }),
    );
    try {
      assertTopics(producer, topics);
    } catch (error) {
      expect(error).toMatchObject({ members: { errors: [{ index: 1 }, { index: 2 }] } });
    }
  });
});

describe('what was received', () => {
  test('of a producer is its own, and of who reads that of all', () => {
    const own = { owner: 'KAZ', streams: ['trade.flows'] };
    expect([qualityView(producer, undefined), qualityView(producer, 'KAZ')]).toMatchObject([own, own]);
    expect(() => qualityView(producer, 'MAR')).toThrow('not for MAR');
    const both: Identity = { ...producer, roles: ['producer', 'analyst'] };
    for (const asking of [operator, both, undefined]) {
      expect(qualityView(asking, 'MAR')).toEqual({ owner: 'MAR', streams: null });
    }
  });
});

describe('the quarantine', () => {
  test('of a producer is its own, with what the messages say', () => {
    const own = { owner: 'KAZ', streams: ['trade.flows'], content: true };
    expect([quarantineView(producer, undefined), quarantineView(producer, 'KAZ')]).toEqual([own, own]);
    expect(() => quarantineView(producer, 'MAR')).toThrow('not for MAR');
    expect(replayView(producer, true)).toEqual(own);
  });

  test('of an operator is that of all; what they say is for the cleared', () => {
    expect(quarantineView(operator, undefined)).toEqual({ owner: null, streams: null, content: false });
    expect(quarantineView({ ...operator, confidential: true }, 'MAR')).toMatchObject({ owner: 'MAR', content: true });
    expect(replayView(operator, false)).toMatchObject({ owner: null, streams: null });
    expect(() => replayView(operator, true)).toThrow('its producer alone mends');
  });
});
