import { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import { collabState, confirmedDoc } from './collab';
import { putBackTransaction } from './outgoing';
import { merged } from './waiting';
import { SCHEMA_NUMBER, schema } from './schema';
import { insertedSlice, sliceText, stepFromJSON } from './steps';

/**
 * What waits for the server, as JSON that outlives the page (IndexedDB). It keeps the client's id and the number of the batch in
 * flight, so that a batch which was committed just before the page closed is recognised and not done twice.
 */
export interface QueueSnapshot {
  account: string;
  document: string;
  schema: number;
  client: string;
  version: number;
  mark: string;
  /** The text at `version`, without the steps. */
  content: unknown;
  inFlight: number | null;
  nextBatch: number;
  steps: StoredStep[];
}

export interface StoredStep {
  step: unknown;
  seen: number;
  /** Index in the batch in flight. */
  index: number | null;
}

/** Steps that were taken out of the text, with the text before and after them: nothing that someone wrote is thrown away. */
export interface WaitingCopy {
  document: string;
  /** The code of `refused` or `gone` that they were refused with, or `mark` when the server's history is another. */
  code: string;
  reason: string;
  version: number;
  before: unknown;
  after: unknown;
  steps: unknown[];
  /** The words that the steps bring, a line for each. */
  text: string;
}

export function snapshot(
  state: EditorState,
  about: { account: string; document: string; client: string; mark: string; nextBatch: number },
): QueueSnapshot {
  const { version, waiting, inFlight } = collabState(state);
  return {
    ...about,
    schema: SCHEMA_NUMBER,
    version,
    content: confirmedDoc(state).toJSON(),
    inFlight,
    steps: merged(waiting).map(({ step, seen, index }) => ({ step: step.toJSON(), seen, index })),
  };
}

export function snapshotDoc(stored: QueueSnapshot): Node {
  return Node.fromJSON(schema, stored.content);
}

/** Puts the stored steps back into a state that holds the snapshot's text. */
export function putBack(state: EditorState, stored: QueueSnapshot): ReturnType<typeof putBackTransaction> {
  return putBackTransaction(state, stored.steps.map(parsed), stored.inFlight);
}

function parsed({ step, seen, index }: StoredStep): { step: Step; seen: number; index: number | null } {
  return { step: stepFromJSON(step), seen, index };
}

export function waitingCopy(document: string, state: EditorState, code: string, reason: string): WaitingCopy {
  const { version, waiting, fallen } = collabState(state);
  return {
    document,
    code,
    reason,
    version,
    before: confirmedDoc(state).toJSON(),
    after: state.doc.toJSON(),
    steps: waiting.map(({ step }) => step.toJSON()),
    text: merged([...fallen, ...waiting].map((each) => ({ ...each, index: null })))
      .flatMap(({ step }) => wordsOf(step))
      .join('\n'),
  };
}

function wordsOf(step: Step): string[] {
  const slice = insertedSlice(step);
  const text = slice ? sliceText(slice) : '';
  return text.trim() ? [text] : [];
}
