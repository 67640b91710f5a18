import { expect, test } from '@jest/globals';
import { firstKept, retentionOf } from './periods.js';

test.each([
  [1, '2026-01-01T00:00:00.000Z', '2025-12'],
  [12, '2026-01-31T23:59:59.999Z', '2025-01'],
  [13, '2026-03-31T12:00:00.000Z', '2025-02'],
  [24, '2026-12-31T23:59:59.999Z', '2024-12'],
])('%j months beside that of %s are kept from %s on', (months, now, first) => {
  expect(firstKept(months, new Date(now))).toBe(first);
});

test('what is not set is kept for ever', () => {
  expect(firstKept(undefined, new Date())).toBeUndefined();
  expect(retentionOf({})).toEqual({ history: undefined, quarantine: undefined });
  expect(retentionOf({ RETENTION_QUARANTINE_MONTHS: '3' })).toEqual({ history: undefined, quarantine: 3 });
});
