import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { now, pause, until } from './clock';

const CLOCK_TICKS_PER_SECOND = 100;

/** A server under test: one process, asked for what it uses, ended by its id. */
export class ServerProcess {
  private constructor(
    readonly child: ChildProcess,
    /** From the start of the process until it answered, in ms. */
    readonly startUpMs: number,
  ) {}

  /** Starts a server and waits until `ready` is true. What it prints goes to the file `log`. */
  static async start(
    command: string[],
    env: NodeJS.ProcessEnv,
    log: string,
    ready: () => Promise<boolean>,
    patienceMs = 180_000,
  ): Promise<ServerProcess> {
    const output = openSync(log, 'w');
    const started = now();
    const child = spawn(command[0], command.slice(1), {
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    process.once('exit', () => child.kill('SIGKILL'));
    const answers = () => ready().catch(() => false);
    const up = await until(async () => child.exitCode !== null || (await answers()), patienceMs, 20);
    if (!up || child.exitCode !== null) {
      child.kill('SIGKILL');
      throw new Error(`${command.join(' ')} did not start:\n${readFileSync(log, 'utf8').slice(-3000)}`);
    }
    return new ServerProcess(child, now() - started);
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** CPU time used so far, in ms. */
  cpuMs(): number {
    const afterName = readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return ((Number(afterName[11]) + Number(afterName[12])) * 1000) / CLOCK_TICKS_PER_SECOND;
  }

  /** Memory held now, and the most ever, in MB. */
  memoryMb(): { now: number; peak: number } {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
    const kb = (name: string) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))![1]);
    return { now: kb('VmRSS') / 1024, peak: kb('VmHWM') / 1024 };
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill('SIGTERM');
    await Promise.race([ended, pause(15_000).then(() => this.child.kill('SIGKILL'))]);
    await ended;
  }
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

export async function answers(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
}
