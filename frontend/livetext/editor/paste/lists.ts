import { rename, unwrap } from './clean';

/**
 * Lists as the web writes them, made into lists of items that hold paragraphs and lists: Google Docs puts an inner list beside its
 * item instead of inside it, Word Online wraps each item in a list of its own with the level as an attribute.
 */
export function nestLists(body: HTMLElement): void {
  joinWordOnline(body);
  body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach((inner) => {
    const item = inner.previousElementSibling ?? emptyItemBefore(inner);
    item.append(inner);
  });
  body.querySelectorAll('li').forEach((item) => {
    if (!item.closest('ul, ol')) rename(item, 'p');
    else onlyParagraphsAndLists(item);
  });
  body.querySelectorAll('blockquote').forEach(onlyParagraphs);
}

function emptyItemBefore(list: Element): Element {
  const item = list.ownerDocument.createElement('li');
  list.before(item);
  return item;
}

function joinWordOnline(body: HTMLElement): void {
  const wrappers = [...body.querySelectorAll('.ListContainerWrapper')];
  let open: { level: number; list: Element }[] = [];
  let previous: Element | null = null;
  for (const wrapper of wrappers) {
    if (wrapper.previousElementSibling !== previous || !previous) open = [];
    const own = wrapper.querySelector('ul, ol');
    const item = own?.querySelector('li');
    if (!own || !item) continue;
    const level = Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level') ?? 1);
    while (
      open.length > 0 &&
      (open.at(-1)!.level > level || (open.at(-1)!.level === level && open.at(-1)!.list.tagName !== own.tagName))
    ) {
      open.pop();
    }
    if (open.at(-1)?.level === level) {
      open.at(-1)!.list.append(...own.children);
      wrapper.remove();
    } else {
      const parent = open.at(-1)?.list.lastElementChild;
      open.push({ level, list: own });
      if (parent) {
        parent.append(own);
        wrapper.remove();
      } else previous = wrapper;
    }
  }
  body.querySelectorAll('.ListContainerWrapper').forEach(unwrap);
}

function onlyParagraphsAndLists(item: Element): void {
  for (const child of [...item.children]) {
    if (/^(H3|H4|BLOCKQUOTE|TABLE)$/.test(child.tagName)) child.replaceWith(...paragraphsOf(child));
  }
}

function onlyParagraphs(quote: Element): void {
  for (const child of [...quote.children]) {
    if (/^(H3|H4|UL|OL|TABLE)$/.test(child.tagName)) child.replaceWith(...paragraphsOf(child));
  }
}

const BLOCK = /^(P|DIV|H3|H4|UL|OL|LI|BLOCKQUOTE|TABLE|TBODY|THEAD|TFOOT|TR|TD|TH)$/;

/** The lines of an element as paragraphs, list items with their marker, for places that hold nothing else. */
export function paragraphsOf(element: Element): Element[] {
  const paragraphs: Element[] = [];
  let line: Element | null = null;
  let marker = '';
  const walk = (parent: Element): void => {
    for (const child of [...parent.childNodes]) {
      if (child instanceof Element && BLOCK.test(child.tagName)) {
        line = null;
        if (child.tagName === 'LI') marker = markerOf(child);
        walk(child);
        line = null;
      } else if (line || child.textContent?.trim()) {
        if (!line) paragraphs.push((line = element.ownerDocument.createElement('p')));
        line.append(marker, child);
        marker = '';
      }
    }
  };
  walk(element);
  return paragraphs.length > 0 ? paragraphs : [element.ownerDocument.createElement('p')];
}

function markerOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '• ';
  return `${[...list.children].indexOf(item) + Number(list.getAttribute('start') ?? 1)}. `;
}
