import { describe, expect, test } from 'vitest';
import { type BackupState, isBackupDue } from '../../utils/clippings/backupDue.ts';

const now = new Date('2026-03-31T12:00:00.000Z');
const due = (state: Partial<BackupState>) =>
  isBackupDue({ total: 20, last: null, later: null, changed: '2026-03-30T00:00:00.000Z', ...state }, now);

describe('the reminder of a backup', () => {
  test('comes where there never was one', () => expect(due({})).toBe(true));
  test('not for nineteen articles', () => expect(due({ total: 19 })).toBe(false));
  test('not within thirty days of the last backup', () => expect(due({ last: '2026-03-01T12:00:01.000Z' })).toBe(false));
  test('comes thirty days after it', () => expect(due({ last: '2026-03-01T12:00:00.000Z' })).toBe(true));
  test('not where nothing changed since', () =>
    expect(due({ last: '2026-01-05T10:00:00.000Z', changed: '2026-01-05T09:59:59.000Z' })).toBe(false));
  test('rests thirty days after "later", and comes again', () => {
    expect(due({ last: '2025-06-01T00:00:00.000Z', later: '2026-03-02T00:00:00.000Z' })).toBe(false);
    expect(due({ last: '2025-06-01T00:00:00.000Z', later: '2026-02-28T00:00:00.000Z' })).toBe(true);
  });
  test('a clock set back is no reason to remind', () => expect(due({ last: '2026-09-01T00:00:00.000Z' })).toBe(false));
});
