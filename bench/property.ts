/**
 * The property tests of the live text in numbers that `verify` has no time for:
 *
 *   npm run property -- [runs=100000] [processes=2] [first seed=1]
 *
 * Prints the seed of every run that fails; `npm run property -- 1 1 <seed>` does that one again. Every fifth run restores an old
 * backup in its midst. What must hold is in frontend/livetext/simulation.
 */
import { fork } from 'node:child_process';
import { type RunResult, run } from '../frontend/livetext/simulation/run';

type Sum = Omit<RunResult, 'faults'> & { runs: number; failed: number };

const PORTION = 50;

function portion(first: number, count: number): Sum {
  const sum: Sum = { runs: 0, failed: 0, versions: 0, edits: 0, divergences: 0, swallowed: 0, dropped: 0, copies: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const { faults, ...counts } = attempt(seed);
    sum.runs++;
    if (faults.length) {
      sum.failed++;
      console.log(`seed ${seed}: ${faults.slice(0, 5).join('; ')}`);
    }
    add(sum, counts);
  }
  return sum;
}

function attempt(seed: number): RunResult {
  try {
    return run(seed, { backup: seed % 5 === 0 });
  } catch (error) {
    const faults = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { faults, versions: 0, edits: 0, divergences: 0, swallowed: 0, dropped: 0, copies: 0 };
  }
}

function add(sum: Sum, counts: Partial<Sum>): void {
  for (const [name, count] of Object.entries(counts)) sum[name as keyof Sum] += count;
}

function lead(runs: number, processes: number, first: number): void {
  const started = Date.now();
  const total = portion(first, 0);
  let next = first;
  let told = 0;
  for (let index = 0; index < processes; index++) {
    const worker = fork(process.argv[1], ['worker']);
    const feed = () => {
      if (next >= first + runs) return worker.disconnect();
      const count = Math.min(PORTION, first + runs - next);
      worker.send({ first: next, count });
      next += count;
    };
    worker.on('message', (sum: Sum) => {
      add(total, sum);
      if (Date.now() - told > 60_000) {
        told = Date.now();
        console.log(`${total.runs} runs, ${total.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
      }
      feed();
    });
    feed();
  }
  process.on('exit', () => {
    console.log(JSON.stringify({ ...total, seconds: Math.round((Date.now() - started) / 1000) }));
    process.exitCode = total.failed || total.runs < runs ? 1 : 0;
  });
}

if (process.argv[2] === 'worker') {
  process.on('message', ({ first, count }: { first: number; count: number }) => process.send!(portion(first, count)));
} else {
  const [runs = 100_000, processes = 2, first = 1] = process.argv.slice(2).map(Number);
  lead(runs, processes, first);
}
