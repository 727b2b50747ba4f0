import type { Mark, Node } from 'prosemirror-model';

/** A text as HTML for reading, block by block with its position: the same that the server's read model has. */
export function readingHtml(doc: Node): string {
  return children(doc, 0);
}

function children(node: Node, start: number): string {
  let html = '';
  node.forEach((child, offset) => (html += child.isInline ? inline(child) : block(child, start + offset)));
  return html;
}

function block(node: Node, pos: number): string {
  const [tag, more] = element(node);
  return `<${tag}${more} data-pos="${pos}">${children(node, pos + 1)}</${tag}>`;
}

function element({ type, attrs }: Node): [tag: string, attributes: string] {
  switch (type.name) {
    case 'title':
      return ['h2', ''];
    case 'subheading':
      return [`h${(attrs.level as number) + 2}`, ''];
    case 'bulletList':
      return ['ul', ''];
    case 'orderedList':
      return ['ol', attrs.start === 1 ? '' : ` start="${attrs.start as number}"`];
    case 'listItem':
      return ['li', ''];
    case 'blockquote':
      return ['blockquote', ''];
    case 'table':
      return ['table', ''];
    case 'tableRow':
      return ['tr', ''];
    case 'tableHeader':
      return ['th', ' scope="col"'];
    case 'tableCell':
      return ['td', ''];
    default:
      return ['p', ''];
  }
}

function inline(node: Node): string {
  const content = node.isText ? escape(node.text!) : '<br>';
  return node.marks.reduceRight((html, mark) => wrapped(html, mark), content);
}

function wrapped(html: string, { type, attrs }: Mark): string {
  if (type.name === 'bold') return `<strong>${html}</strong>`;
  if (type.name === 'italic') return `<em>${html}</em>`;
  return `<a href="${escape(attrs.href as string)}" rel="noopener noreferrer">${html}</a>`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
