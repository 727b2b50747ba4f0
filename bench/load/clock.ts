/** Milliseconds on the machine's monotonic clock, which all processes share: times taken in different processes may be subtracted. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until `holds` does, and says whether it did in time. */
export async function until(holds: () => boolean | Promise<boolean>, ms: number, every = 50): Promise<boolean> {
  for (const end = now() + ms; now() < end; await pause(every)) {
    if (await holds()) return true;
  }
  return holds();
}
