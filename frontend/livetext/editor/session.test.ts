// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { TextSelection } from 'prosemirror-state';
import { beforeEach, expect, test } from 'vitest';
import type { Notice } from '../document';
import { Authority, DOC } from '../simulation/authority';
import { undo } from '../undo';
import { doc, li, p, title, ul } from './documents';
import { keys } from './keys';
import { pasteProps } from './paste/paste';
import { Room, until } from './room.fixture';
import { Session } from './session';
import { OfflineStore, type StoredCopy } from './store';

let room: Room;
let store: OfflineStore;
let number = 0;

beforeEach(() => {
  number++;
  room = new Room(new Authority(`room ${number}`, doc([title('Bostad'), p('Vi ska bygga.')])));
  store = new OfflineStore(`store ${number}`);
});

class Writing {
  readonly notices: Notice[] = [];
  readonly copies: StoredCopy[] = [];
  constructor(readonly session: Session) {}

  get view() {
    return this.session.host.editor!.view;
  }

  get text(): string {
    return this.session.host.state.doc.textBetween(0, this.session.host.state.doc.content.size, '|');
  }

  type(words: string, at?: number): void {
    const { state } = this.view;
    this.view.dispatch(state.tr.insertText(words, at ?? state.selection.from, at ?? state.selection.to));
  }

  select(from: number, to = from): void {
    this.view.dispatch(this.view.state.tr.setSelection(TextSelection.create(this.view.state.doc, from, to)));
  }
}

async function writing(member: string, restore?: Parameters<OfflineStore['save']>[0]): Promise<Writing> {
  let ready = false;
  const desk = { connection: room.connection(member), store, account: `account ${member}`, member };
  const session: Session = new Session(
    DOC,
    desk,
    {
      ready: () => (ready = true),
      status: () => undefined,
      people: () => undefined,
      carets: () => undefined,
      notice: (notice) => here.notices.push(notice),
      copy: (copy) => here.copies.push(copy),
      gone: () => undefined,
    },
    restore,
  );
  const here = new Writing(session);
  await until(() => ready);
  const nothing = (): void => undefined;
  const actions = { undo, redo: undo, editLink: nothing, comment: nothing, leave: nothing, toToolbar: nothing };
  session.host.mount(document.createElement('div'), { extensions: [keys(actions)], props: pasteProps });
  return here;
}

const saved = (...all: Writing[]) => until(() => all.every((each) => each.session.status.saving === 'saved'));
const server = (): string => room.authority.doc.textBetween(0, room.authority.doc.content.size, '|');

test('of twenty open editors only the one who types makes steps, also when all of the text goes', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, (_, index) => writing(`member ${index}`)));
  const [anna, ...others] = all as [Writing, ...Writing[]];
  others.forEach((each) => each.select(1, each.session.host.state.doc.content.size - 1));
  for (const letter of 'Hej på er') {
    anna.type(letter, 8 + 1);
    await saved(anna);
  }
  const end = anna.view.state.doc.content.size;
  anna.view.dispatch(anna.view.state.tr.delete(1, end));
  await saved(...all);
  await until(() => others.every((each) => each.text === anna.text));
  expect(new Set(room.authority.committed.map((batch) => batch.by))).toEqual(new Set(['member 0']));
  expect(others.map((each) => each.text)).toEqual(others.map(() => server()));
});

test('two write at once and have the same text', async () => {
  const [anna, lena] = await Promise.all([writing('anna'), writing('lena')]);
  anna.select(9);
  lena.select(9);
  for (let i = 0; i < 6; i++) {
    anna.type('a');
    lena.type('l');
    if (i % 2) await Promise.resolve();
  }
  await saved(anna, lena);
  await until(() => anna.text === lena.text);
  expect(anna.text).toBe(lena.text);
  expect(server()).toBe(anna.text);
  expect(server()).toContain('aaaaaa');
  expect(server()).toContain('llllll');
});

test('undo takes back the own paste and leaves what a colleague wrote in it', async () => {
  const [anna, lena] = await Promise.all([writing('anna'), writing('lena')]);
  anna.select(9);
  anna.view.pasteHTML('<p>Inklistrat stycke.</p><p>Ett till.</p>');
  await saved(anna);
  await until(() => lena.text === anna.text);
  const inside = lena.text.indexOf('stycke') + 1;
  lena.type('LENAS ', inside);
  await until(() => server().includes('LENAS'));
  await until(() => anna.text === server());
  undo(anna.view.state, anna.view.dispatch.bind(anna.view));
  await saved(anna);
  expect(server()).toContain('LENAS');
  expect(server()).not.toContain('Inklistrat');
  expect(server()).not.toContain('Ett till');
});

test('who loses words to a late delete is told, and brings them back with one click', async () => {
  const [anna, lena] = await Promise.all([writing('anna'), writing('lena')]);
  anna.type('ANNAS ORD', 16);
  lena.select(9, 22);
  lena.view.dispatch(lena.view.state.tr.deleteSelection());
  await until(() => anna.notices.length > 0);
  await saved(anna, lena);
  expect(server()).not.toContain('ANNAS');
  expect(anna.notices).toMatchObject([{ kind: 'swallowed', by: 'lena', text: 'ANNAS ORD' }]);
  expect(lena.notices).toEqual([]);
  anna.session.document.bringBack(anna.notices[0]!);
  await saved(anna);
  expect(server()).toContain('ANNAS ORD');
});

test('what is written without a connection is stored, survives the page, and arrives once', async () => {
  const anna = await writing('anna');
  room.cut();
  await until(() => anna.session.status.saving === 'disconnected');
  anna.type('Offline. ', 9);
  expect(anna.session.status.saving).toBe('disconnected');
  await anna.session.close();
  const [queue] = await store.queues('account anna');
  expect(queue).toMatchObject({ account: 'account anna', document: DOC, version: 0, schema: 1 });
  expect(await store.queues('account lena')).toEqual([]);

  room.mend();
  const again = await writing('anna', queue);
  await saved(again);
  await until(async () => (await store.queues('account anna')).length === 0);
  expect(server()).toBe('Bostad|Offline. Vi ska bygga.');
  expect(await store.queues('account anna')).toEqual([]);
});

test('signing out leaves nothing of the account, and nothing is sent afterwards', async () => {
  const anna = await writing('anna');
  room.cut();
  anna.type('Hemligt. ', 9);
  await until(async () => (await store.queues('account anna')).length === 1);
  anna.session.abandon();
  await store.clear('account anna');
  room.mend();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await store.queues('account anna')).toEqual([]);
  expect(server()).toBe('Bostad|Vi ska bygga.');
});

test('a restored backup: what waits becomes a copy with its words', async () => {
  const anna = await writing('anna');
  anna.type('Ett. ', 9);
  await saved(anna);
  room.cut();
  anna.type('Två. ', 9);
  room.authority.restoreBackup(0);
  room.mend();
  await until(() => anna.copies.length > 0);
  expect(anna.copies).toMatchObject([{ code: 'mark', text: 'Två. ', account: 'account anna', title: 'Bostad' }]);
  expect(await store.copies('account anna')).toHaveLength(1);
  await until(() => anna.text === server());
  expect(anna.text).toBe('Bostad|Vi ska bygga.');
});

test('what is pasted becomes steps that the authority takes, also in title and list', async () => {
  room = new Room(new Authority(`paste ${number}`, doc([title('A'), ul(li(p('ett')))])));
  const anna = await writing('anna');
  anna.select(2);
  anna.view.pasteHTML('<p>del <b>fet</b></p><table><tr><td colspan="2">x</td></tr></table>');
  await saved(anna);
  expect(room.authority.doc.firstChild!.textContent).toBe('Adel fet');
  anna.select(anna.view.state.doc.content.size - 3);
  anna.view.pasteHTML(
    '<h1>Rubrik</h1><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>punkt</p>',
  );
  await saved(anna);
  expect(anna.session.document.divergences).toBe(0);
  room.authority.doc.check();
  expect(server()).toBe(anna.text);
  expect(server()).toContain('punkt');
});
