import { Node } from 'prosemirror-model';
import type { Step } from 'prosemirror-transform';
import type { Batch, ServerFrame } from '../../../frontend/livetext/frames';
import { schema } from '../../../frontend/livetext/schema';
import { stepFromJSON } from '../../../frontend/livetext/steps';

export type StepsFrame = Extract<ServerFrame, { t: 'steps' }>;

const FRAMES_KEPT = 256;
const VERSIONS_KEPT = 4096;

/**
 * What the clients of one load process share: documents of ProseMirror never change, so the text at version n, once made from
 * version n − 1 and a batch, serves every client that has received the batch too. Likewise the same frame is parsed once.
 */
const frames = new Map<string, ServerFrame>();
const texts = new Map<string, Map<number, Node>>();
const steps = new WeakMap<Batch, Step[]>();

export function parsed(frame: string): ServerFrame {
  const known = frames.get(frame);
  if (known) return known;
  const fresh = JSON.parse(frame) as ServerFrame;
  frames.set(frame, fresh);
  if (frames.size > FRAMES_KEPT) frames.delete(frames.keys().next().value!);
  return fresh;
}

export function opened(document: string, version: number, content: unknown): Node {
  return remembered(document, version, () => Node.fromJSON(schema, content));
}

export function stepsOf(batch: Batch): Step[] {
  let made = steps.get(batch);
  if (!made) steps.set(batch, (made = batch.steps.map(stepFromJSON)));
  return made;
}

/** The text after a batch, which leads from `version` to the next. */
export function after(document: string, version: number, before: Node, batch: Batch): Node {
  return remembered(document, version + 1, () =>
    stepsOf(batch).reduce((text, step) => {
      const { doc, failed } = step.apply(text);
      if (!doc) throw new Error(`a step of version ${version + 1} does not apply: ${failed}`);
      return doc;
    }, before),
  );
}

function remembered(document: string, version: number, make: () => Node): Node {
  let versions = texts.get(document);
  if (!versions) texts.set(document, (versions = new Map()));
  let text = versions.get(version);
  if (!text) {
    versions.set(version, (text = make()));
    if (versions.size > VERSIONS_KEPT) versions.delete(versions.keys().next().value!);
  }
  return text;
}

export function paragraphsOf(text: Node): Node[] {
  return text.children.filter((child) => child.type.name === 'paragraph');
}

export function textOf(text: Node): string {
  return paragraphsOf(text)
    .map((node) => node.textContent)
    .join('\n');
}
