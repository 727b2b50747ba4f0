/**
 * Word for the desktop writes a list as paragraphs that carry `mso-list:l0 level2 lfo1` and a marker in text; here they become lists.
 */
export function wordListsToLists(body: HTMLElement): void {
  const items = [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')].filter((p) => levelOf(p) > 0);
  const done = new Set<Element>();
  for (const item of items) {
    if (done.has(item)) continue;
    const run = runFrom(item);
    run.forEach((p) => done.add(p));
    const place = item.ownerDocument.createComment('');
    item.before(place);
    place.replaceWith(...listsFrom(run));
  }
}

interface Item {
  level: number;
  ordered: boolean;
  start: number;
  content: HTMLElement;
}

/** 1 to 9, or 0 for a paragraph that is in no list. */
function levelOf(element: Element): number {
  const style = element.getAttribute('style') ?? '';
  return Number(/mso-list\s*:\s*(?!none|ignore)[^;]*?level(\d)/i.exec(style)?.[1] ?? 0);
}

function runFrom(first: HTMLElement): HTMLElement[] {
  const run = [first];
  for (let next = first.nextElementSibling; next && levelOf(next) > 0; next = next.nextElementSibling) {
    run.push(next as HTMLElement);
  }
  return run;
}

function itemFrom(paragraph: HTMLElement): Item {
  const level = levelOf(paragraph);
  const marker = takeMarker(paragraph);
  return {
    level,
    ordered: /^\(?([0-9]{1,3}|[a-zåäö]|[ivxlcdm]+)[.)]/i.test(marker),
    start: Number(/^\(?([0-9]+)/.exec(marker)?.[1] ?? 1),
    content: paragraph,
  };
}

/** The bullet or number stands in a span marked Ignore, or between conditional comments. */
function takeMarker(paragraph: HTMLElement): string {
  const span = [...paragraph.querySelectorAll('span')].find((s) =>
    /mso-list\s*:\s*ignore/i.test(s.getAttribute('style') ?? ''),
  );
  if (span) {
    const text = span.textContent ?? '';
    span.remove();
    return text.replace(/\u00a0/g, ' ').trim();
  }
  const nodes = [...paragraph.childNodes];
  const open = nodes.findIndex((n) => n.nodeType === Node.COMMENT_NODE && /!supportLists/.test(n.textContent ?? ''));
  const close = nodes.findIndex(
    (n, i) => i > open && n.nodeType === Node.COMMENT_NODE && /endif/.test(n.textContent ?? ''),
  );
  if (open < 0 || close < 0) return '';
  const marker = nodes.slice(open + 1, close);
  marker.forEach((n) => n.remove());
  return marker
    .map((n) => n.textContent ?? '')
    .join('')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function listsFrom(paragraphs: HTMLElement[]): HTMLElement[] {
  const roots: HTMLElement[] = [];
  const open: { level: number; list: HTMLElement }[] = [];
  for (const item of paragraphs.map(itemFrom)) {
    while (open.length > 0 && open.at(-1)!.level > item.level) open.pop();
    const kind = item.ordered ? 'OL' : 'UL';
    if (open.at(-1)?.level === item.level && open.at(-1)!.list.tagName !== kind) open.pop();
    if (open.at(-1)?.level !== item.level) {
      const list = item.content.ownerDocument.createElement(kind);
      if (item.ordered && item.start > 1) list.setAttribute('start', String(item.start));
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else roots.push(list);
      open.push({ level: item.level, list });
    }
    const li = item.content.ownerDocument.createElement('li');
    const p = item.content.ownerDocument.createElement('p');
    p.append(...item.content.childNodes);
    li.append(p);
    open.at(-1)!.list.append(li);
    item.content.remove();
  }
  return roots;
}
