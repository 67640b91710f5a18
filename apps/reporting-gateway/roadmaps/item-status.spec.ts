import { describe, expect, it } from '@jest/globals';
import type { BearingFact } from './bearing-fact.js';
import { statusOfItem } from './item-status.js';

const today = '2026-01-15';

function fact(rel: BearingFact['rel'], action: string, overrides: Partial<BearingFact> = {}): BearingFact {
  return {
    ...{ item: 1, rel, code: 'X', title: null, action, date: '2025-06-01', details: null },
    ...{ reporter: 'MAR', simulated: false, recordedAt: '2025-06-01T00:00:00.000Z', ...overrides },
  };
}

describe('the status of a roadmap item', () => {
  it('is none when nothing bears on it', () => {
    expect(statusOfItem('commitment', [], today)).toEqual({
      ...{ declaredStatus: 'none', evidencedStatus: 'none', evidencedBy: null, status: 'none', simulated: false },
    });
  });

  it.each([
    ['supported', 'supported'],
    ['pledged', 'announced'],
    ['started', 'under-way'],
    ['delayed', 'delayed'],
    ['delivered', 'delivered'],
    ['cancelled', 'cancelled'],
  ])('declared: %s commitments are %s', (action, expected) => {
    expect(statusOfItem('commitment', [fact('commitment', action)], today)).toMatchObject({
      declaredStatus: expected,
      status: expected,
      evidencedStatus: 'none',
    });
  });

  it('declared: the last action counts, whatever the order in which the facts come', () => {
    const pledged = fact('commitment', 'pledged');
    const delivered = fact('commitment', 'delivered', { date: '2025-12-01' });
    expect(statusOfItem('commitment', [delivered, pledged], today).declaredStatus).toBe('delivered');
    expect(statusOfItem('commitment', [pledged, delivered], '2025-11-30').declaredStatus).toBe('announced');
  });

  it('declared: several commitments are delivered only when all of them are', () => {
    const facts = [fact('commitment', 'delivered', { code: 'A' }), fact('commitment', 'pledged', { code: 'B' })];
    expect(statusOfItem('commitment', facts, today).declaredStatus).toBe('under-way');
    expect(statusOfItem('commitment', [facts[0]!], today).declaredStatus).toBe('delivered');
  });

  it('an instrument is under way when signed, delivered when in force, but not before the day', () => {
    const signed = fact('instrument', 'signed', { date: '2024-09-26' });
    const inForce = fact('instrument', 'in-force', { date: '2025-03-19' });
    const expected = { evidencedStatus: 'under-way', evidencedBy: 'signed', status: 'under-way' };
    expect(statusOfItem('instrument', [signed, inForce], '2025-03-18')).toMatchObject(expected);
    expect(statusOfItem('instrument', [signed, inForce], '2025-03-19')).toMatchObject({
      evidencedStatus: 'delivered',
      evidencedBy: 'in-force',
    });
  });

  it('a terminated instrument proves nothing any more', () => {
    const facts = [fact('instrument', 'in-force'), fact('instrument', 'terminated', { date: '2025-12-01' })];
    expect(statusOfItem('instrument', facts, today).evidencedStatus).toBe('none');
  });

  it('a meeting held delivers an item that is a meeting, not one that is a commitment', () => {
    const held = fact('meeting', 'held', { details: { kind: 'visit' } });
    expect(statusOfItem('meeting', [held], today)).toMatchObject({ evidencedStatus: 'delivered', evidencedBy: 'held' });
    expect(statusOfItem('commitment', [held], today).evidencedStatus).toBe('none');
    expect(statusOfItem('meeting', [fact('meeting', 'planned')], today)).toMatchObject({ status: 'announced' });
  });

  it('a position is delivered when it was stated at a meeting that was held', () => {
    const stated = (meetingStatus: string) =>
      fact('outcome', 'position', { details: { statedBy: 'KAZ', meetingStatus } });
    expect(statusOfItem('position', [stated('held')], today)).toMatchObject({ evidencedBy: 'stated' });
    expect(statusOfItem('position', [stated('planned')], today)).toMatchObject({ evidencedBy: null });
  });

  it('goods that move show that something is under way, and that they are simulated', () => {
    const facts = [fact('commitment', 'pledged'), fact('hub', 'moved', { simulated: true })];
    expect(statusOfItem('commitment', facts, today)).toEqual({
      ...{ declaredStatus: 'announced', evidencedStatus: 'under-way', evidencedBy: 'moved', status: 'under-way' },
      simulated: true,
    });
  });

  it('a declared delay outweighs what is only under way', () => {
    const facts = [fact('commitment', 'delayed'), fact('service', 'opened')];
    expect(statusOfItem('commitment', facts, today)).toMatchObject({ evidencedStatus: 'under-way', status: 'delayed' });
  });

  it('a closed service is no evidence', () => {
    const facts = [fact('service', 'closed', { date: '2025-09-01' }), fact('service', 'opened')];
    expect(statusOfItem('commitment', facts, today).evidencedStatus).toBe('none');
  });
});
