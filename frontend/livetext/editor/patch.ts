/**
 * Brings the blocks of an element to new HTML by exchanging only those that differ. What is being read stays the same element, so
 * that selection, focus and the browser's scroll anchoring hold.
 */
export function patchBlocks(element: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  const next = [...template.content.children];
  const now = [...element.children];
  let start = 0;
  while (start < now.length && start < next.length && same(now[start]!, next[start]!)) start++;
  let end = 0;
  while (end < now.length - start && end < next.length - start && same(now.at(-1 - end)!, next.at(-1 - end)!)) end++;
  const before = now[now.length - end] ?? null;
  now.slice(start, now.length - end).forEach((block) => block.remove());
  const kept = next.map((block, index) => {
    if (index < start) return now[index]!;
    if (index >= next.length - end) return now[now.length - (next.length - index)]!;
    element.insertBefore(block, before);
    return block;
  });
  kept.forEach((block, index) => block !== next[index] && copyPositions(next[index]!, block));
}

const same = (a: Element, b: Element): boolean => bare(a) === bare(b);
const bare = (block: Element): string => block.outerHTML.replace(/ data-pos="\d+"/g, '');

function copyPositions(from: Element, to: Element): void {
  const targets = [to, ...to.querySelectorAll('[data-pos]')];
  [from, ...from.querySelectorAll('[data-pos]')].forEach((source, index) =>
    targets[index]?.setAttribute('data-pos', source.getAttribute('data-pos')!),
  );
}

/** The position in the text of a place in its reading HTML; null when the place is in no text. */
export function positionAt(root: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('[data-pos]');
  if (!block || !root.contains(block)) return null;
  const start = Number(block.getAttribute('data-pos'));
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  // Between two inner blocks: before the one that follows.
  const inner = before.querySelectorAll('[data-pos]').length;
  if (inner > 0) {
    const following = node instanceof Element ? node.childNodes[offset] : null;
    if (following instanceof Element && following.hasAttribute('data-pos'))
      return Number(following.getAttribute('data-pos'));
  }
  return start + 1 + (before.textContent ?? '').length + before.querySelectorAll('br').length;
}

/** The position in the text at a point of the window; null beside its words. */
export function positionAtPoint(root: Element, left: number, top: number): number | null {
  const caret = document.caretPositionFromPoint?.(left, top);
  if (caret) return positionAt(root, caret.offsetNode, caret.offset);
  const range = document.caretRangeFromPoint?.(left, top);
  return range ? positionAt(root, range.startContainer, range.startOffset) : null;
}
