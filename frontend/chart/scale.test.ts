import { describe, expect, it } from 'vitest';
import { time } from './format';
import { scale, ticks } from './scale';

describe('steps', () => {
  it.each([
    [[60, 85], '%', { min: 60, max: 90, interval: 10 }],
    [[3, 11], '', { min: 0, max: 15, interval: 5 }],
    [[0, 97], '%', { min: 0, max: 100, interval: 25 }],
    [[5], '', { min: 0, max: 6, interval: 2 }],
    [[0], '', { min: 0, max: 0.25, interval: 0.25 }],
    [[-4, 4], '', { min: -4, max: 4, interval: 2 }],
  ])('around %j %s', (values, unit, expected) => {
    expect(scale(values, unit)).toEqual(expected);
  });

  it('hold every value', () => {
    for (const values of [
      [0.001, 0.0013],
      [1e9, 2.3e9],
      [-17, -3],
      [99.2, 99.9],
    ]) {
      const { min, max } = scale(values, '');
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
    }
  });
});

describe('ticks', () => {
  const labels = (from: string, to: string, width: number) =>
    ticks(time(from), time(to), width, 'sv').map(({ label }) => label);

  it('are months, half years or years, as there is room', () => {
    expect(labels('2026-01-01', '2026-06-30', 600)).toEqual(['2026', 'feb.', 'mars', 'apr.', 'maj', 'juni']);
    expect(labels('2026-09-13', '2030-09-08', 900)).toEqual([
      '2027',
      'juli',
      '2028',
      'juli',
      '2029',
      'juli',
      '2030',
      'juli',
    ]);
    expect(labels('2026-09-13', '2030-09-08', 300)).toEqual(['2027', '2028', '2029', '2030']);
  });

  it('stay few over long times', () => {
    expect(labels('1990-01-01', '2030-01-01', 900).length).toBeLessThanOrEqual(9);
  });
});
