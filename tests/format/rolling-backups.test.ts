import { describe, expect, it } from 'vitest';
import { backupsToRemove, type DatedBackup } from '#shared/format/rolling-backups.ts';

const at = (day: string, time: string): DatedBackup => ({
  name: `${day} ${time}`,
  written: `${day}T${time}:00.000Z`,
  day,
});

describe('of the rolling backups', () => {
  it('three of today stay', () => {
    const backups = ['09:00', '10:00', '11:00', '12:00'].map((time) => at('2026-05-20', time));
    expect(backupsToRemove(backups, '2026-05-20')).toEqual(['2026-05-20 09:00']);
  });

  it('the last one of an earlier day stays', () => {
    const backups = ['09:00', '10:00', '11:00'].map((time) => at('2026-05-19', time));
    expect(backupsToRemove(backups, '2026-05-20')).toEqual([
      '2026-05-19 10:00',
      '2026-05-19 09:00',
    ]);
  });

  it('ten earlier days stay, however long ago they were', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2025-01-${10 + index}`);
    const backups = days.map((day) => at(day, '10:00'));
    expect(backupsToRemove(backups, '2026-05-20')).toEqual([
      '2025-01-11 10:00',
      '2025-01-10 10:00',
    ]);
  });

  it('those dated after today stay when the clock was moved back', () => {
    const future = ['09:00', '10:00', '11:00', '12:00'].map((time) => at('2026-05-21', time));
    expect(backupsToRemove(future, '2026-05-20')).toEqual([]);
  });
});
