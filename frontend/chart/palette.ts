import type { Tone } from './picture';

/** The colours of a chart, as the theme has them. */
export interface Palette {
  ink: string;
  inkSoft: string;
  rule: string;
  axis: string;
  surface: string;
  tones: Record<Tone, string>;
}

/** The theme's property for each colour, without its dashes. */
const NAMES = { ink: 'ink', inkSoft: 'ink-soft', rule: 'rule', axis: 'rule-strong', surface: 'chart-surface' };
export const TONES: Record<Tone, string> = {
  GOOD: 'chart-good',
  UNDER_WAY: 'chart-under-way',
  LATE: 'chart-late',
  BAD: 'chart-bad',
  NEUTRAL: 'chart-neutral',
  PARTY: 'chart-party',
  UNION: 'chart-union',
  JOINT: 'chart-joint',
  COOPERATING: 'chart-cooperating',
};

/** @param colour what a custom property of the theme comes to */
export function palette(colour: (name: string) => string): Palette {
  const all = <T extends string>(names: Record<T, string>) =>
    Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, colour(name)])) as Record<T, string>;
  return { ...all(NAMES), tones: all(TONES) };
}

/** The colours of paper: the light ones of the theme, read from its own file. */
export function lightPalette(tokens: string): Palette {
  return palette((name) => {
    const light = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens);
    if (!light) throw new Error(`no colour --${name}`);
    return light[1]!;
  });
}
