/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const tokens = css('./tokens.css');
const aura = css('./aura.css');

type Theme = 'light' | 'dark';

function colour(name: string, theme: Theme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!pair) throw new Error(`no colour --${name}`);
  return pair[theme === 'light' ? 1 : 2]!;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const papers = ['paper', 'paper-deep', 'sheet'];
const tints = ['accent', 'party', 'union', 'cooperating', 'good', 'waiting', 'trouble'];

const texts: [string, string][] = [
  ...['ink', 'ink-soft', ...tints].flatMap((ink) => papers.map((paper): [string, string] => [ink, paper])),
  ...tints.map((name): [string, string] => [name, `${name}-tint`]),
  ...[...tints, 'joint', 'inserted', 'deleted'].flatMap((name): [string, string][] => [
    ['ink', `${name}-tint`],
    ['ink-soft', `${name}-tint`],
  ]),
  ['accent-ink', 'accent'],
  ['accent-ink', 'trouble'],
];
const chartTones = ['good', 'under-way', 'late', 'bad', 'neutral', 'party', 'union', 'joint', 'cooperating'];
const signs: [string, string][] = [
  ...['rule-strong', 'focus', 'party', 'union', 'cooperating'],
  ...chartTones.map((tone) => 'chart-' + tone),
].flatMap((sign) => papers.map((paper): [string, string] => [sign, paper]));

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  it.each(texts)('%s can be read on %s', (ink, paper) => {
    expect(contrast(colour(ink, theme), colour(paper, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(signs)('%s can be seen on %s', (sign, paper) => {
    expect(contrast(colour(sign, theme), colour(paper, theme))).toBeGreaterThanOrEqual(3);
  });

  it('charts lie on paper', () => {
    expect(colour('chart-surface', theme)).toBe(colour('paper', theme));
  });

  it('Aura starts from the same paper and accent', () => {
    expect(aura).toContain(`--aura-background-color-${theme}: ${colour('paper', theme)};`);
    expect(aura).toContain(`--aura-accent-color-${theme}: ${colour('accent', theme)};`);
  });
});

it('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
