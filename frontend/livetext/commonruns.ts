export interface Run {
  a: number;
  b: number;
  length: number;
}

// Beyond this many comparisons (a rewritten text of a thousand blocks or words) only common ends are looked for.
const MOST_COMPARISONS = 1_000_000;

/** The longest common subsequence of two lists as runs in order; equal ends are taken first, as most changes are small. */
export function commonRuns<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): Run[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && same(a[head], b[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;

  const runs: Run[] = head ? [{ a: 0, b: 0, length: head }] : [];
  const [restA, restB] = [a.length - head - tail, b.length - head - tail];
  if (restA && restB && restA * restB <= MOST_COMPARISONS) {
    for (const [i, j] of middle(a, b, head, restA, restB, same)) join(runs, i, j);
  }
  for (let i = 0; i < tail; i++) join(runs, a.length - tail + i, b.length - tail + i);
  return runs;
}

function middle<T>(
  a: readonly T[],
  b: readonly T[],
  head: number,
  restA: number,
  restB: number,
  same: (x: T, y: T) => boolean,
): [number, number][] {
  const width = restB + 1;
  const equal = new Uint8Array(restA * restB);
  // lengths[i * width + j]: longest common subsequence of what starts at i and j
  const lengths = new Uint32Array((restA + 1) * width);
  for (let i = restA - 1; i >= 0; i--) {
    for (let j = restB - 1; j >= 0; j--) {
      const is = same(a[head + i], b[head + j]);
      equal[i * restB + j] = is ? 1 : 0;
      const at = i * width + j;
      lengths[at] = is ? lengths[at + width + 1] + 1 : Math.max(lengths[at + width], lengths[at + 1]);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < restA && j < restB;) {
    if (equal[i * restB + j]) pairs.push([head + i++, head + j++]);
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
    else j++;
  }
  return pairs;
}

function join(runs: Run[], a: number, b: number): void {
  const last = runs.at(-1);
  if (last && last.a + last.length === a && last.b + last.length === b) last.length++;
  else runs.push({ a, b, length: 1 });
}
