import { expect, test } from 'vitest';
import { run } from './simulation/run';

/**
 * Random runs of several clients over a bad network; what must hold is in simulation/run.ts and simulation/oracle.ts. The seed of a
 * failing run is in the message; bench/property.ts does the same a hundred thousand times.
 */
const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

test.each(seeds(1, 160))("run %i: all end with the server's text, nothing is lost in silence or done twice", (seed) => {
  expect(run(seed).faults).toEqual([]);
});

test.each(seeds(1001, 40))(
  "run %i with an old backup restored in the midst: all end with the server's text",
  (seed) => {
    expect(run(seed, { backup: true }).faults).toEqual([]);
  },
);

test.each([
  [40664, 'words that come back with the echo, where one deleted meanwhile, are not lost in silence'],
  [48578, 'undo where the cursor was in a text that is gone'],
  [63967, "a redo that is cut around another's words does not bring back what a third deleted meanwhile"],
])('run %i, which failed once: %s', (seed) => {
  expect(run(seed).faults).toEqual([]);
});
