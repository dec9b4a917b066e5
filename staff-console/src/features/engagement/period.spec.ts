import { describe, expect, it } from '@jest/globals';
import { NAMED_PERIODS } from './period.js';

describe('periods by name', () => {
  const november = '2026-11-25';
  const january = '2027-01-02';

  it('lets this quarter end today and the last one end on its last day', () => {
    expect(NAMED_PERIODS.thisQuarter(november)).toEqual({ from: '2026-10-01', to: '2026-11-25' });
    expect(NAMED_PERIODS.lastQuarter(november)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  });

  it('reaches back over the new year', () => {
    expect(NAMED_PERIODS.lastQuarter(january)).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(NAMED_PERIODS.thisMonth(january)).toEqual({ from: '2027-01-01', to: '2027-01-02' });
  });
});
