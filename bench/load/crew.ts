import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Acts } from './worker';

/** One load process, called by message. It ends with this process, also when that is killed. */
export class LoadProcess {
  private readonly waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  private readonly child: ChildProcess;
  private calls = 0;

  constructor() {
    this.child = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), [], { serialization: 'advanced' });
    this.child.on('message', ({ id, result, error }: { id: number; result: never; error?: string }) => {
      const caller = this.waiting.get(id)!;
      this.waiting.delete(id);
      if (error) caller.reject(new Error(error));
      else caller.resolve(result);
    });
    this.child.on('exit', (code) => {
      for (const { reject } of this.waiting.values()) reject(new Error(`load process ended with ${code}`));
    });
  }

  do<Act extends keyof Acts>(act: Act, ...args: Parameters<Acts[Act]>): ReturnType<Acts[Act]> {
    const id = this.calls++;
    this.child.send({ id, act, args });
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject })) as ReturnType<Acts[Act]>;
  }

  end(): void {
    this.child.disconnect();
  }
}
