/** Documents for tests, as JSON. */
export const text = (value: string): object[] => (value ? [{ type: 'text', text: value }] : []);

const block = (type: string, content: object[], attrs?: object): object => ({
  type,
  ...(attrs && { attrs }),
  ...(content.length > 0 && { content }),
});

export const doc = (content: object): object => ({ type: 'doc', content });
export const title = (value: string): object => block('title', text(value));
export const p = (value: string): object => block('paragraph', text(value));
export const sub = (value: string, level: number): object => block('subheading', text(value), { level });
export const li = (...content: object[]): object => block('listItem', content);
export const ul = (...items: object[]): object => block('bulletList', items);
export const ol = (...items: object[]): object => block('orderedList', items, { start: 1 });
export const quote = (...content: object[]): object => block('blockquote', content);
export const td = (...content: object[]): object => block('tableCell', content);
export const tr = (...cells: object[]): object => block('tableRow', cells);
export const table = (...rows: object[]): object => block('table', rows);
