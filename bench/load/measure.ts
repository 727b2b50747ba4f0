import type { Columns, Page } from './diary';

export interface Percentiles {
  count: number;
  p50: number;
  p95: number;
  p99: number;
}

export interface Latencies {
  keystrokes: number;
  /** From a keystroke to its letter in the text of another client; one value for each measured screen. */
  toScreen: Percentiles | null;
  /** From a keystroke to the server's confirmation at its writer; null when the protocol has none. */
  toAcknowledgement: Percentiles | null;
}

/** Joins what the load processes noted. Counted is what was typed between the two moments. */
export function latencies(pages: Page[], fromMs: number, untilMs: number): Latencies {
  const sentAt = new Map<number, number[]>();
  for (const { sent } of pages) each(sent, (writer, count, at) => (entry(sentAt, writer)[count] = at));
  let keystrokes = 0;
  for (const times of sentAt.values()) times.forEach((at) => (keystrokes += at >= fromMs && at < untilMs ? 1 : 0));
  const between = (columnsOf: (page: Page) => Columns) =>
    percentiles(pages.flatMap((page) => delays(columnsOf(page), sentAt, fromMs, untilMs)));
  return {
    keystrokes,
    toScreen: between((page) => page.arrived),
    toAcknowledgement: between((page) => page.acknowledged),
  };
}

/** A note says "up to `count`", so it also counts for the keystrokes since that screen's last note on the writer. */
function delays(notes: Columns, sentAt: Map<number, number[]>, fromMs: number, untilMs: number): number[] {
  const seen = new Map<string, number>();
  const found: number[] = [];
  each(notes, (writer, count, at, screen) => {
    const key = `${screen}:${writer}`;
    let keystroke = seen.get(key) ?? 0;
    while (keystroke < count) {
      const sent = sentAt.get(writer)?.[keystroke + 1];
      // A reader of HTML may take the letter that stands after a writer's words for the writer's next one.
      if (sent === undefined || sent > at) break;
      if (sent >= fromMs && sent < untilMs) found.push(at - sent);
      keystroke++;
    }
    seen.set(key, keystroke);
  });
  return found;
}

export function percentiles(values: number[]): Percentiles | null {
  if (!values.length) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function each(
  { writer, count, at, screen }: Columns,
  act: (writer: number, count: number, at: number, screen: number) => void,
): void {
  writer.forEach((who, index) => act(who, count[index], at[index], screen[index]));
}

function entry(map: Map<number, number[]>, key: number): number[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
