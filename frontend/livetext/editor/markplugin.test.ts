import { expect, test } from 'vitest';
import { markAt } from './markplugin';

test('what hangs on words does not stand in the way of talk about them', () => {
  const flag = { key: 'pledge', style: 'flag', from: 1, to: 9 };
  const talk = { key: 'thread', style: 'room', from: 4, to: 9 };
  expect(markAt([flag, talk], 5)).toBe(talk);
  expect(markAt([flag, talk], 2)).toBeNull();
});
