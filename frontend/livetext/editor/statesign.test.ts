// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Status } from '../document';
import { type Saving, StateSign } from './statesign';
import { swedish } from './texts.fixture';

let sign: StateSign;
let told: Saving[];

const status = (saving: Status['saving'], pending = 0): Status => ({ saving, pending, access: 'write', ready: true });
const shown = async (): Promise<string> => {
  await sign.updateComplete;
  return sign.querySelector('.live-state')!.textContent!.trim();
};
const spoken = async (): Promise<string> => {
  await sign.updateComplete;
  return sign.querySelector('[role=status]')!.textContent!;
};

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  sign = new StateSign(swedish, (saving) => told.push(saving));
  document.body.replaceChildren(sign);
  sign.show(status('saved'));
});
afterEach(() => vi.useRealTimers());

test('"Sparat" stands only while nothing waits, and does not flicker between letters', async () => {
  expect(await shown()).toBe('Sparat');
  for (let letter = 0; letter < 5; letter++) {
    sign.show(status('saving', 1));
    expect(await shown()).toBe('Sparar …');
    vi.advanceTimersByTime(30);
    sign.show(status('saved'));
    expect(await shown()).toBe('Sparar …');
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(500);
  expect(await shown()).toBe('Sparat');
  expect(told).toEqual(['saved', 'saving', 'saved']);
});

test('screen readers hear of a lost connection that lasts, and of its end, and of nothing else', async () => {
  sign.show(status('saving', 1));
  vi.advanceTimersByTime(100);
  sign.show(status('saved'));
  vi.advanceTimersByTime(5000);
  expect(await spoken()).toBe('');
  sign.show(status('disconnected', 3));
  expect(await shown()).toBe('Frånkopplad – dina ändringar finns kvar här');
  vi.advanceTimersByTime(3000);
  expect(await spoken()).toBe('Frånkopplad – dina ändringar finns kvar här');
  sign.show(status('saving', 3));
  sign.show(status('saved'));
  vi.advanceTimersByTime(3000);
  expect(await spoken()).toBe('Sparat');
});
