import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChartPicture } from './picture';
import { bars, course, shares, texts, timeline } from './samples';
import { svg } from './svg';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const draw = (picture: ChartPicture) => svg(picture, texts, 640, 320, tokens);

describe.each([course, shares, bars, timeline])('$kind', (picture) => {
  it('is named and told', () => {
    expect(draw(picture)).toMatch(/^<svg role="img" lang="sv" /);
    expect(draw(picture)).toContain(`><title>${picture.title}</title><desc>${picture.description}</desc>`);
  });

  it('may stand in a page that allows neither style nor script', () => {
    expect(draw(picture)).not.toMatch(/ style=|<style|<script|class=| on\w+=/);
  });

  it('has no words of the one size that a renderer for paper makes dots of', () => {
    expect(draw(picture)).toContain('font-size="14px"');
    expect(draw(picture)).not.toContain('font-size="12px"');
  });

  it('sets its words by what renderers for paper understand', () => {
    expect(draw(picture)).not.toMatch(/dominant-baseline|paint-order|light-dark|var\(/);
  });
});

it('what people typed stays text', () => {
  const hostile = `</text><script>alert("1")</script> ]]> {value|x} ' style="x" class="y" dominant-baseline="central"`;
  for (const picture of [
    {
      ...course,
      title: hostile,
      lines: [
        { ...course.lines[0]!, name: hostile },
        { ...course.lines[0]!, name: 'b' },
      ],
    },
    { ...shares, parts: shares.parts.map((part, index) => ({ ...part, label: index ? part.label : hostile })) },
    { ...bars, bars: bars.bars.map((bar, index) => ({ ...bar, label: index ? bar.label : hostile })) },
    { ...timeline, marks: timeline.marks.map((mark, index) => ({ ...mark, label: index ? mark.label : hostile })) },
  ]) {
    expect(draw(picture as ChartPicture)).not.toMatch(/<script|alert\("| class="y"/);
  }
});
