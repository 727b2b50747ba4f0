import { expect, test } from 'vitest';
import { run } from './simulation/run';

test.each([1, 2])('with restored backups: %s', { timeout: 60_000 }, (part) => {
  for (let seed = part * 1000; seed < part * 1000 + 20; seed++) {
    expect({ seed, faults: run(seed, { backup: true }).faults }).toEqual({ seed, faults: [] });
  }
});
