import { shortMonth, textWidth } from './format';
import { SIZE } from './look';

export interface Scale {
  min: number;
  max: number;
  interval: number;
}

/** Round steps around the values; from zero when they are not far from it, and no further than a hundred per cent. */
export function scale(values: number[], unit: string, steps = 4): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const fromZero = least >= 0 && (least <= 0.5 * most || least === most);
  const low = fromZero ? 0 : least;
  const interval = roundStep((most - low || Math.abs(most) || 1) / steps);
  const min = Math.floor(low / interval + 1e-9) * interval;
  let max = Math.ceil(most / interval - 1e-9) * interval;
  if (max === min) max = min + interval;
  if (unit === '%' && most <= 100 && max > 100) max = 100;
  return { min: clean(min), max: clean(max), interval: clean(interval) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough - 1e-12)!;
  return step * power;
}

const clean = (value: number) => Number(value.toPrecision(12));

const MOST_TICKS = 9;

export interface Tick {
  time: number;
  label: string;
}

/** Years, quarters or months between two moments: the finest whose labels have room. */
export function ticks(from: number, to: number, width: number, language: string): Tick[] {
  const candidates = [1, 3, 6, 12, 24, 60].map((months) => every(months, from, to, language));
  const fits = candidates.find((found) => found.length > 1 && room(found, from, to, width));
  return fits ?? candidates.find((found) => found.length === 1) ?? [];
}

function every(months: number, from: number, to: number, language: string): Tick[] {
  const first = new Date(from);
  const found: Tick[] = [];
  const start = first.getUTCFullYear() - (months > 12 ? first.getUTCFullYear() % (months / 12) : 0);
  for (let month = 0; ; month += months) {
    const time = Date.UTC(start, month, 1);
    if (time > to) return found;
    if (time < from) continue;
    const date = new Date(time);
    const year = String(date.getUTCFullYear());
    const named = months >= 12 || date.getUTCMonth() === 0;
    found.push({ time, label: named ? year : shortMonth(date.getUTCMonth() + 1, language) });
  }
}

function room(found: Tick[], from: number, to: number, width: number): boolean {
  const apart = ((found[1]!.time - found[0]!.time) / (to - from)) * width;
  return found.length <= MOST_TICKS && found.every(({ label }) => textWidth(label, SIZE) + 14 <= apart);
}
