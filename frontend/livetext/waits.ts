import type { Timers } from './environment';

/** Things to do later, each by a name: the same name again takes the earlier one back. */
export class Waits {
  private readonly pending = new Map<string, () => void>();

  constructor(
    private readonly timers: Timers,
    private readonly afterwards: () => void,
  ) {}

  has(name: string): boolean {
    return this.pending.has(name);
  }

  start(name: string, ms: number, action: () => void): void {
    this.stop(name);
    const takeBack = this.timers.after(ms, () => {
      this.pending.delete(name);
      action();
      this.afterwards();
    });
    this.pending.set(name, takeBack);
  }

  stop(name: string): void {
    this.pending.get(name)?.();
    this.pending.delete(name);
  }

  stopAll(): void {
    for (const name of [...this.pending.keys()]) this.stop(name);
  }
}
