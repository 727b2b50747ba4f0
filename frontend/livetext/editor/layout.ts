import type { Place } from './writing';

/** Exchanges the reading text for the editor so that the line under the pointer stays where it is, whatever changed above it. */
export function keepingPlace(text: HTMLElement, place: Place, exchange: () => void): void {
  const parent = text.parentElement!;
  const reference = place !== 'end' && 'left' in place ? blockIndexAt(text, place) : null;
  const before =
    reference === null ? text.getBoundingClientRect().top : text.children[reference]!.getBoundingClientRect().top;
  exchange();
  const now = parent.querySelector<HTMLElement>('.live-text')!;
  const block = (reference === null ? now : (now.children[reference] ?? now)) as HTMLElement;
  const moved = block.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) scrollerOf(now).scrollBy(0, moved);
}

/** Scrolls so that a line stands at a height of the window. */
export function scrollLineTo(element: HTMLElement, lineTop: number, top: number): void {
  scrollerOf(element).scrollBy(0, lineTop - top);
}

function blockIndexAt(text: HTMLElement, point: { left: number; top: number }): number | null {
  const index = [...text.children].findIndex((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return point.top >= top && point.top <= bottom;
  });
  return index < 0 ? null : index;
}

function scrollerOf(element: HTMLElement): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const overflow = getComputedStyle(parent).overflowY;
    if ((overflow === 'auto' || overflow === 'scroll') && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return document.scrollingElement ?? document.documentElement;
}
