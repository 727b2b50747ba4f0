import { nestLists } from './lists';
import { flattenTable } from './tables';
import { wordListsToLists } from './word';

/**
 * HTML of a clipboard as the elements that a section knows: h3 and h4 for its two subheadings, p, ul, ol, li, blockquote, table,
 * strong, em, a and br. Nothing is run or fetched on the way, and no words are lost.
 */
export function cleanHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const body = page.body;
  dropWhatIsNotText(body);
  wordListsToLists(body);
  dropComments(body);
  marksFromStyles(body);
  cleanLinks(body);
  renameBlocks(body);
  plainHeadings(body);
  nestLists(body);
  body.querySelectorAll('table').forEach((table) => !table.parentElement?.closest('table') && flattenTable(table));
  unwrapTheRest(body);
  splitAtDoubleBreaks(body);
  dropEmptyBlocks(body);
  return body.innerHTML;
}

const NOT_TEXT =
  'script, style, link, meta, title, xml, template, noscript, img, picture, svg, math, canvas, iframe, object, embed, ' +
  'video, audio, map, input, select, textarea, button, progress, meter, colgroup, caption:empty, [hidden], .Apple-interchange-newline';

function dropWhatIsNotText(body: HTMLElement): void {
  body.querySelectorAll(NOT_TEXT).forEach((element) => element.remove());
  elementsOf(body).forEach((element) => {
    if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(element.getAttribute('style') ?? '')) element.remove();
  });
}

function dropComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  comments.forEach((comment) => comment.parentNode?.removeChild(comment));
}

/** Google Docs and Word write bold and italic as styles, and Google wraps all of it in a `<b>` that is not bold. */
function marksFromStyles(body: HTMLElement): void {
  for (const element of elementsOf(body)) {
    const style = element.getAttribute('style') ?? '';
    const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
    const name = element.localName;
    const bold = weight ? weight.startsWith('bold') || Number(weight) >= 600 : name === 'b' || name === 'strong';
    const italic = slant ? slant !== 'normal' : ['i', 'em', 'cite', 'dfn'].includes(name);
    const carrier = ['b', 'strong', 'i', 'em', 'cite', 'dfn'].includes(name);
    if (bold) wrapContent(element, 'strong');
    if (italic) wrapContent(element, 'em');
    if (carrier) unwrap(element);
  }
}

function cleanLinks(body: HTMLElement): void {
  body.querySelectorAll('a').forEach((link) => {
    const href = realAddress(link.getAttribute('href') ?? '');
    if (!href) return unwrap(link);
    [...link.attributes].forEach((attribute) => link.removeAttribute(attribute.name));
    link.setAttribute('href', href);
  });
}

/** The address where it is one that a text may carry, else null. Google's detour is taken away. */
export function realAddress(href: string): string | null {
  const trimmed = href.trim();
  if (!/^(https?:\/\/|mailto:)/i.test(trimmed)) return null;
  try {
    const url = new URL(trimmed);
    const detour =
      /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url' ? url.searchParams.get('q') : null;
    return detour ? realAddress(detour) : trimmed;
  } catch {
    return null;
  }
}

/** Headings keep their order: the highest kind that was copied becomes the first of the two levels, every other the second. */
function renameBlocks(body: HTMLElement): void {
  const levels = new Map(elementsOf(body).map((element) => [element, headingLevel(element)]));
  const top = Math.min(...[...levels.values()].filter((level) => level > 0));
  for (const [element, level] of levels) {
    const name = element.localName;
    if (level > 0) rename(element, level === top ? 'h3' : 'h4');
    else if (name === 'p' && /^Mso(Intense)?Quote/.test(element.className))
      wrapContent(rename(element, 'blockquote'), 'p');
    else if (name === 'pre') preToParagraphs(element);
    else if (['dt', 'dd', 'caption', 'figcaption'].includes(name)) rename(element, 'p');
  }
}

/** 1 to 9, or 0 for what is no heading. Word marks some headings only by class or outline level. */
function headingLevel(element: Element): number {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (tag) return Number(tag);
  if (element.localName !== 'p') return 0;
  const style = /^Mso(?:Heading(\d)|(Title))/.exec(element.className);
  if (style) return Number(style[1] ?? 1);
  return Number(/mso-outline-level\s*:\s*(\d)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);
}

/** A heading is bold by its place. */
function plainHeadings(body: HTMLElement): void {
  body.querySelectorAll('h3 strong, h4 strong, th strong').forEach(unwrap);
}

function preToParagraphs(pre: Element): void {
  const page = pre.ownerDocument;
  const paragraphs = (pre.textContent ?? '').split(/\r?\n/).map((line) => {
    const p = page.createElement('p');
    p.textContent = line;
    return p;
  });
  pre.replaceWith(...paragraphs);
}

const KNOWN = new Set('h3 h4 p ul ol li blockquote table tbody tr th td strong em a br div'.split(' '));

/** What is left of unknown elements is their words; a div stays for now, since it ends a line. */
function unwrapTheRest(body: HTMLElement): void {
  for (const element of elementsOf(body)) {
    const block =
      /^(section|article|main|header|footer|aside|nav|address|figure|form|fieldset|details|summary|dl|center)$/;
    if (block.test(element.localName)) rename(element, 'div');
    else if (!KNOWN.has(element.tagName.toLowerCase())) unwrap(element);
    else {
      const keep = element.localName === 'a' ? ['href'] : element.localName === 'ol' ? ['start'] : [];
      [...element.attributes].filter((a) => !keep.includes(a.name)).forEach((a) => element.removeAttribute(a.name));
    }
  }
}

function splitAtDoubleBreaks(body: HTMLElement): void {
  body.querySelectorAll('p, div').forEach((block) => {
    const breaks = [...block.children].filter((c) => c.localName === 'br');
    for (const first of breaks) {
      const second = nextThatIsNotBlank(first);
      if (second?.nodeName !== 'BR' || first.parentElement !== block) continue;
      const rest = block.cloneNode(false) as Element;
      let moved: ChildNode | null = second.nextSibling;
      while (moved) {
        const next: ChildNode | null = moved.nextSibling;
        rest.append(moved);
        moved = next;
      }
      first.remove();
      (second as Element).remove();
      block.after(rest);
      block = rest;
    }
  });
}

function nextThatIsNotBlank(node: ChildNode): ChildNode | null {
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}

/** Word and Google mark distance with empty paragraphs and breaks between blocks; here space comes from the style. */
function dropEmptyBlocks(body: HTMLElement): void {
  body.querySelectorAll('p, h3, h4, div, li, blockquote, strong, em, a').forEach((element) => {
    const cell = element.parentElement?.closest('td, th');
    if (!isBlank(element) || cell?.children.length === 1 || element.querySelector('table')) return;
    if (/^(STRONG|EM|A)$/.test(element.tagName)) unwrap(element);
    else element.remove();
  });
  body.querySelectorAll('p, h3, h4, li, td, th').forEach(trimEdges);
  [...body.children].filter((c) => c.localName === 'br').forEach((br) => br.remove());
  body.querySelectorAll('ul, ol').forEach((list) => !list.querySelector('li') && list.remove());
}

const isBlank = (element: Element): boolean =>
  !(element.textContent ?? '').replace(/\u00a0|\u200b|\ufeff/g, ' ').trim();

/** Word ends lines with a hard space, and Outlook with a break. */
function trimEdges(block: Element): void {
  while (block.lastChild?.nodeName === 'BR') block.lastChild.remove();
  const first = block.firstChild;
  const last = block.lastChild;
  if (first?.nodeType === Node.TEXT_NODE) first.textContent = (first.textContent ?? '').replace(/^[\s\u00a0]+/, '');
  if (last?.nodeType === Node.TEXT_NODE) last.textContent = (last.textContent ?? '').replace(/[\s\u00a0]+$/, '');
}

export const elementsOf = (root: ParentNode): Element[] => [...root.querySelectorAll('*')];

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function wrapContent(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
