import type { LongText } from './longtext';
import type { Percentiles } from './measure';
import type { Outcome } from './run';
import { TRACE } from './trace';

/** Markdown tables, as docs/benchmarks.md has them. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

export function outcomes(all: Outcome[]): string {
  return table(
    [
      'scenario',
      'server',
      'keystrokes',
      'to other screen p50 / p95 / p99 (ms)',
      'to acknowledgement p50 / p95 / p99 (ms)',
      'to readers p50 / p95 / p99 (ms)',
      'server CPU (cores)',
      'server memory (MB)',
      'load CPU (cores)',
      'screen process delay p99 (ms)',
      'letters missing',
      'screens differing',
    ],
    all.map((outcome) => [
      `${outcome.scenario.title}, ${outcome.scenario.everyMs} ms`,
      outcome.system,
      outcome.keystrokes,
      spread(outcome.toScreen),
      spread(outcome.toAcknowledgement),
      spread(outcome.toReaders),
      outcome.serverCores.toFixed(2),
      outcome.serverMb.toFixed(0),
      outcome.loadCores.toFixed(2),
      outcome.screenDelayP99Ms.toFixed(1),
      `${outcome.missing} of ${outcome.typed}`,
      outcome.differing,
    ]),
  );
}

/** One outcome in a line, for whoever waits for the tables. */
export function brief({ system, scenario, toScreen, toAcknowledgement, serverCores, missing }: Outcome): string {
  const cores = `${serverCores.toFixed(2)} cores`;
  return `${scenario.title}, ${system}: ${spread(toScreen)} ms to screen, ${spread(toAcknowledgement)} to acknowledgement, ${cores}, ${missing} missing`;
}

export function longTexts(all: LongText[]): string {
  return table(
    [
      'server',
      'typed in (s)',
      'keystrokes a second',
      'group of 200 to confirmation p50 / p95 / p99 (ms)',
      'server CPU (s)',
      'server memory (MB)',
      'first opening (ms)',
      'opening, median (ms)',
      'opening (kB)',
      'text as typed',
    ],
    all.map((each) => [
      each.system,
      each.typed.seconds.toFixed(1),
      Math.round((TRACE.inserts + TRACE.removals) / each.typed.seconds),
      spread(each.typed.toConfirmation),
      each.serverCpuSeconds.toFixed(1),
      each.serverMb.toFixed(0),
      each.firstMs.toFixed(0),
      each.medianMs.toFixed(0),
      each.kilobytes.toFixed(0),
      each.matches ? 'yes' : 'NO',
    ]),
  );
}

/** Ours as a share of each peer's, in the same run: what stays comparable between machines. */
export function ratios(all: Outcome[]): string[] {
  return all
    .filter((outcome) => outcome.system === 'gemensam')
    .flatMap((ours) =>
      all
        .filter((peer) => peer.scenario === ours.scenario && peer !== ours)
        .map((peer) => {
          const share = (of: (outcome: Outcome) => Percentiles | null, at: 'p50' | 'p95' | 'p99') =>
            ((of(ours)?.[at] ?? NaN) / (of(peer)?.[at] ?? NaN)).toFixed(2);
          const screen = (['p50', 'p95', 'p99'] as const).map((at) => share((outcome) => outcome.toScreen, at));
          return `${ours.scenario.title}, to other screen, gemensam / ${peer.system}: ${screen.join(' / ')}`;
        }),
    );
}

function spread(percentiles: Percentiles | null): string {
  if (!percentiles) return '–';
  return [percentiles.p50, percentiles.p95, percentiles.p99].map((value) => value.toFixed(1)).join(' / ');
}
