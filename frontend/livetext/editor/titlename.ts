import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** A heading that is still empty has a name all the same, for those who go from heading to heading. */
export function nameEmptyTitle(doc: Node, name: string): DecorationSet | null {
  const title = doc.child(0);
  return title.content.size > 0
    ? null
    : DecorationSet.create(doc, [Decoration.node(0, title.nodeSize, { 'aria-label': name })]);
}
