import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';

/**
 * The one schema of a live text: the browser, the server's engine and the Java model `RichText` all follow it.
 * It may only ever widen, and every change counts {@link SCHEMA_NUMBER} up: a client with another number reloads before it writes.
 */
export const SCHEMA_NUMBER = 1;

const HREF = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;
const HREF_LENGTH = 2048;

/** True for what a link may point to; everything else (`javascript:`, `data:`, relative paths) could act on the reader's behalf. */
export function isSafeHref(href: unknown): href is string {
  return typeof href === 'string' && href.length <= HREF_LENGTH && HREF.test(href);
}

function validHref(value: unknown): void {
  if (!isSafeHref(value)) throw new RangeError('link.href must be http, https or mailto');
}

function validLevel(value: unknown): void {
  if (value !== 1 && value !== 2) throw new RangeError('subheading.level must be 1 or 2');
}

function validStart(value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 999_999) {
    throw new RangeError('orderedList.start must be a whole number from 1');
  }
}

const nodes = {
  doc: { content: 'title block+' },

  /** Rendered as the section's heading; subheadings are therefore relative to it (h3 and h4 beside an h2). */
  title: {
    content: 'text*',
    marks: '',
    defining: true,
    parseDOM: [{ tag: 'h2.title', priority: 60 }],
    toDOM: () => ['h2', { class: 'title' }, 0],
  },

  paragraph: {
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },

  subheading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 1, validate: validLevel } },
    parseDOM: [
      ...['h1', 'h2', 'h3'].map((tag) => ({ tag, attrs: { level: 1 } })),
      ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
    ],
    toDOM: (node) => [`h${node.attrs.level + 2}`, 0],
  },

  bulletList: {
    content: 'listItem+',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },

  orderedList: {
    content: 'listItem+',
    group: 'block',
    attrs: { start: { default: 1, validate: validStart } },
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: startOf(element.getAttribute('start')) }) }],
    toDOM: (node) => (node.attrs.start === 1 ? ['ol', 0] : ['ol', { start: node.attrs.start }, 0]),
  },

  listItem: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },

  blockquote: {
    content: 'paragraph+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },

  table: {
    content: 'tableRow+',
    group: 'block',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },

  tableRow: {
    content: '(tableHeader | tableCell)+',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },

  tableHeader: {
    content: 'paragraph+',
    isolating: true,
    parseDOM: [{ tag: 'th' }],
    toDOM: () => ['th', 0],
  },

  tableCell: {
    content: 'paragraph+',
    isolating: true,
    parseDOM: [{ tag: 'td' }],
    toDOM: () => ['td', 0],
  },

  hardBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    leafText: () => '\n',
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },

  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;

const marks = {
  bold: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps a whole paste in <b style="font-weight: normal">.
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
      { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'bold' },
      { style: 'font-weight', getAttrs: (value) => /^(bold(er)?|[6-9]\d\d)$/.test(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },

  italic: {
    parseDOM: [
      { tag: 'em' },
      { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null },
      { style: 'font-style=italic' },
      { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'italic' },
    ],
    toDOM: () => ['em', 0],
  },

  link: {
    inclusive: false,
    attrs: { href: { validate: validHref } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href')?.trim();
          return isSafeHref(href) && { href };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs.href, rel: 'noopener noreferrer' }, 0],
  },
} satisfies Record<string, MarkSpec>;

function startOf(attribute: string | null): number {
  const start = Number(attribute);
  return Number.isInteger(start) && start >= 1 && start <= 999_999 ? start : 1;
}

export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks });
