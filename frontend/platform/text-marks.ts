import type { LiveSection } from '../livetext/editor/section';

/** Words that people talk about, or that something hangs on, at a version of a section. */
export interface TextMark {
  /** The thread, or what hangs there. */
  thread: string;
  section: string;
  version: number;
  from: number;
  to: number;
  style: 'room' | 'party' | 'union' | 'own' | 'flag';
}

/** Words that something hangs on, which has a place of its own. */
export interface TextFlag extends TextMark {
  /** What it is called in short. */
  label: string;
  /** As `label`, and what it says. */
  name: string;
  path: string;
}

const STYLES = ['room', 'party', 'union', 'own', 'flag'] as const;

/**
 * Paints marks without touching the text: the browser's highlights lie over ranges of it. Where there are none, nothing is painted. A
 * section that is written in shows its own.
 */
export function paint(marks: readonly TextMark[], sectionOf: (id: string) => LiveSection | null): void {
  if (!('highlights' in CSS)) return;
  for (const style of STYLES) {
    const ranges = marks.filter((mark) => mark.style === style).flatMap((mark) => rangeOf(mark, sectionOf) ?? []);
    if (ranges.length) CSS.highlights.set(`talk-${style}`, new Highlight(...ranges));
    else CSS.highlights.delete(`talk-${style}`);
  }
}

/** The first of the marks whose words lie at a point of the window. */
export function markAtPoint(
  marks: readonly TextMark[],
  left: number,
  top: number,
  sectionOf: (id: string) => LiveSection | null,
): TextMark | null {
  const lies = ({ left: x, right, top: y, bottom }: DOMRect) => x <= left && left <= right && y <= top && top <= bottom;
  return marks.find((mark) => [...(rangeOf(mark, sectionOf)?.getClientRects() ?? [])].some(lies)) ?? null;
}

function rangeOf(mark: TextMark, sectionOf: (id: string) => LiveSection | null): Range | null {
  const section = sectionOf(mark.section);
  if (!section || section.isWriting || section.version !== mark.version) return null;
  const from = placeOf(section.text, mark.from);
  const to = placeOf(section.text, mark.to);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Below a section: links to what hangs on its words, which are only painted for those who see; null when nothing does. */
export function linksTo(flags: readonly TextFlag[]): HTMLElement | null {
  if (flags.length === 0) return null;
  const line = document.createElement('p');
  line.className = 'section-flags';
  for (const { label, name, path } of flags) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = label;
    link.title = name;
    link.setAttribute('aria-label', name);
    line.append(link);
  }
  return line;
}

/** The words of a block of the reading text, from where to where; null where there are none. */
export function wordsOfBlock(block: Element): { from: number; to: number; quote: string } | null {
  const quote = block.textContent ?? '';
  if (quote.trim() === '') return null;
  const from = Number(block.getAttribute('data-pos')) + 1;
  return { from, to: from + quote.length + block.querySelectorAll('br').length, quote };
}

/** Where a position of the text is in its reading HTML; null when it shows no such place. */
export function placeOf(root: Element, position: number): { node: Node; offset: number } | null {
  const block = [...root.querySelectorAll('[data-pos]')]
    .filter((each) => Number(each.getAttribute('data-pos')) < position)
    .at(-1);
  if (!block) return null;
  let left = position - Number(block.getAttribute('data-pos')) - 1;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (left <= node.data.length) return { node, offset: left };
      left -= node.data.length;
    } else if (node instanceof HTMLBRElement) left -= 1;
  }
  return { node: block, offset: block.childNodes.length };
}
