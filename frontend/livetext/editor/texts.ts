/** Every word that the editor shows, in the reader's language; the server hands them over. `{0}` and `{1}` are filled in. */
export interface LiveTexts {
  toolbar: string;
  bold: string;
  italic: string;
  link: string;
  subheading1: string;
  subheading2: string;
  bulletList: string;
  orderedList: string;
  quote: string;
  table: string;
  tableTools: string;
  addRow: string;
  addColumn: string;
  removeRow: string;
  removeColumn: string;
  removeTable: string;
  undo: string;
  redo: string;
  more: string;
  split: string;
  merge: string;
  linkTitle: string;
  linkAddress: string;
  linkAddressHelp: string;
  linkAddressWrong: string;
  linkWords: string;
  linkSave: string;
  linkRemove: string;
  cancel: string;
  close: string;
  commentWords: string;
  commentParagraph: string;
  showThread: string;
  write: string;
  writing: string;
  opening: string;
  untitled: string;
  titleHint: string;
  textHint: string;
  saved: string;
  saving: string;
  offline: string;
  alsoWriting: string;
  swallowed: string;
  dropped: string;
  bringBack: string;
  dismiss: string;
  copyKept: string;
  copyOpen: string;
  copyTitle: string;
  copyExplanation: string;
  copyToClipboard: string;
  copied: string;
  copyDiscard: string;
  party: string;
  union: string;
  cooperating: string;
}

export function fill(text: string, ...values: string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
