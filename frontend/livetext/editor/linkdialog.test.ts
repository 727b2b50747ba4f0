// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { completeAddress } from './linkdialog';

test('an address gets what it lacks, and what is none is refused', () => {
  expect(completeAddress(' https://www.lo.se/avtal ')).toBe('https://www.lo.se/avtal');
  expect(completeAddress('www.lo.se')).toBe('https://www.lo.se');
  expect(completeAddress('lo.se/avtal?år=2027')).toBe('https://lo.se/avtal?år=2027');
  expect(completeAddress('kommun.se:8080/a')).toBe('https://kommun.se:8080/a');
  expect(completeAddress('anna@parti.example')).toBe('mailto:anna@parti.example');
  expect(completeAddress('mailto:anna@parti.example')).toBe('mailto:anna@parti.example');
  for (const wrong of [
    '',
    'avtalet',
    'javascript:alert(1)',
    'data:text/html,x',
    'http:',
    'två ord.se',
    'ftp://lo.se',
  ]) {
    expect(completeAddress(wrong)).toBeNull();
  }
});
