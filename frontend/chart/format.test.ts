import { describe, expect, it } from 'vitest';
import { day, number, share, shortDay, shorten, textWidth } from './format';

const spaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it.each([
    [1234.5, '%', 'sv', '1 234,5 %'],
    [1234567, 'kronor', 'sv', '1 234 567 kronor'],
    [0.125, '', 'sv', '0,13'],
    [-3, '', 'sv', '−3'],
    [-0.001, '', 'sv', '0'],
    [100, '', 'sv', '100'],
    [1234.5, '%', 'en', '1,234.5%'],
    [1234567, 'kronor', 'en', '1,234,567 kronor'],
  ])('%d %s in %s', (value, unit, language, written) => {
    expect(spaces(number(value, unit, language))).toBe(written);
  });

  it('never break over lines', () => {
    expect(number(1234.5, '%', 'sv')).not.toContain(' ');
  });

  it('a small share is not none', () => {
    expect(spaces(share(1, 400, 'sv'))).toBe('<1 %');
    expect(spaces(share(0, 400, 'sv'))).toBe('0 %');
    expect(spaces(share(1, 3, 'sv'))).toBe('33 %');
  });
});

describe('days', () => {
  it('are written out, or short', () => {
    expect(day('2026-11-26', 'sv')).toBe('26 november 2026');
    expect(shortDay('2026-11-26', 'sv')).toBe('26 nov. 2026');
    expect(shortDay('2026-03-01', 'sv')).toBe('1 mars 2026');
    expect(day('2026-11-26', 'en')).toBe('26 November 2026');
  });
});

it('words are shortened to their room', () => {
  const long = 'Handelsanställdas förbund';
  const short = shorten(long, 100, 12);
  expect(short.endsWith('…')).toBe(true);
  expect(textWidth(short, 12)).toBeLessThanOrEqual(100);
  expect(shorten('Kommunal', 100, 12)).toBe('Kommunal');
});
