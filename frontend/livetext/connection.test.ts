import { expect, test } from 'vitest';
import { TextClient } from './headless';
import { DOC } from './simulation/authority';
import { World, at, document, paragraph, range } from './simulation/world';

/** A client whose server is the test itself. */
function alone(options: object = {}, textOptions: object = {}) {
  const client = new TextClient({ name: 'c', ticket: 'ticket', ...options });
  const text = client.open(DOC, JSON.stringify(textOptions));
  client.connect();
  const frames = () => client.outgoing().map((frame) => JSON.parse(frame));
  const deliver = (frame: object) => client.deliver(JSON.stringify({ doc: DOC, ...frame }));
  const opened = (more: object = {}) => {
    const given = 'batches' in more ? {} : { content: document(paragraph('ett två tre')) };
    const rest = { mark: 'm0', access: 'write', acked: -1, people: {}, carets: [] };
    deliver({ t: 'opened', version: 0, ...given, ...rest, ...more });
  };
  return { client, text, frames, deliver, opened };
}

const TYPED = { stepType: 'replace', from: 4, to: 4, slice: { content: [{ type: 'text', text: 'x' }] } };

function typed(all: ReturnType<typeof alone>) {
  all.opened();
  all.text.type(4, 'x');
  all.client.tick(100);
  return all.frames();
}

test('opens with a ticket, sends what is typed, and says saved after the echo', () => {
  const all = alone();
  expect(all.frames()).toEqual([
    { t: 'watch', docs: [] },
    { t: 'open', doc: DOC, ticket: 'ticket', schema: 1, client: 'c-0' },
  ]);
  expect(all.text.live.status).toEqual({ saving: 'disconnected', pending: 0, access: 'read', ready: false });
  expect(typed(all)).toEqual([{ t: 'steps', doc: DOC, version: 0, batch: 0, steps: [TYPED] }]);
  expect(all.text.live.status.saving).toBe('saving');
  all.deliver({ t: 'steps', version: 0, mark: 'm1', batches: [{ client: 'c-0', batch: 0, by: 'me', steps: [TYPED] }] });
  expect(all.text.live.status).toEqual({ saving: 'saved', pending: 0, access: 'write', ready: true });
});

test('one batch in flight: what is typed meanwhile goes together in the next', () => {
  const all = alone();
  typed(all);
  all.text.type(5, 'y');
  all.text.type(6, 'z');
  all.client.tick(200);
  expect(all.frames()).toEqual([]);
  all.deliver({ t: 'steps', version: 0, mark: 'm1', batches: [{ client: 'c-0', batch: 0, by: 'me', steps: [TYPED] }] });
  expect(all.frames()).toMatchObject([{ t: 'steps', version: 1, batch: 1, steps: [{ from: 5 }, { from: 6 }] }]);
});

test('after a lost connection it comes back with version and mark, and sends the batch again under its number', () => {
  const all = alone();
  typed(all);
  all.client.disconnect();
  all.text.type(5, 'y');
  expect(all.text.live.status).toMatchObject({ saving: 'disconnected', pending: 2 });
  expect(all.client.wantsSocket()).toBe(false);
  all.client.tick(2000);
  expect(all.client.wantsSocket()).toBe(true);
  all.client.connect();
  expect(all.frames()[1]).toMatchObject({ t: 'open', client: 'c-0', version: 0, mark: 'm0' });
  const theirs = { client: 'o', batch: 0, by: 'o', steps: [{ ...TYPED, from: 1, to: 1 }] };
  all.opened({ version: 1, mark: 'm1', batches: [theirs] });
  expect(all.frames()).toEqual([{ t: 'steps', doc: DOC, version: 1, batch: 0, steps: [{ ...TYPED, from: 5, to: 5 }] }]);
});

test('a batch that was committed before the connection was lost is not sent again', () => {
  const all = alone();
  typed(all);
  all.client.disconnect();
  all.client.tick(2000);
  all.client.connect();
  all.frames();
  all.opened({ version: 1, mark: 'm1', acked: 0, batches: [{ client: 'c-0', batch: 0, by: 'me', steps: [TYPED] }] });
  expect(all.frames()).toEqual([]);
  expect(all.text.live.status.saving).toBe('saved');
});

test.each(['read-only', 'frozen', 'invalid', 'too-large', 'schema'])(
  'refused with %s: taken out of the text, handed over as a copy',
  (code) => {
    const all = alone();
    typed(all);
    all.text.type(5, 'y');
    all.deliver({ t: 'refused', batch: 0, code, reason: 'därför' });
    expect(all.text.text()).toBe('T\nett två tre');
    const [copy] = JSON.parse(all.text.copies());
    expect(copy).toMatchObject({ code, reason: 'därför', version: 0, text: 'xy' });
    expect(JSON.stringify(copy.after)).toContain('xyett två tre');
    expect(all.text.pending()).toBe(0);
    expect(all.text.undo()).toBe(false);
  },
);

test.each(['stale', 'unknown-version'])('refused with %s: kept, caught up, sent again', (code) => {
  const all = alone();
  typed(all);
  all.deliver({ t: 'refused', batch: 0, code, reason: '' });
  expect(all.frames()).toMatchObject([{ t: 'close' }, { t: 'open', version: 0, mark: 'm0' }]);
  all.opened({
    version: 1,
    mark: 'm1',
    batches: [{ client: 'o', batch: 0, by: 'o', steps: [{ ...TYPED, from: 1, to: 1 }] }],
  });
  expect(all.frames()).toMatchObject([{ t: 'steps', version: 1, batch: 0, steps: [{ from: 5 }] }]);
});

test('too fast: sent again when the server says', () => {
  const all = alone();
  typed(all);
  all.deliver({ t: 'refused', batch: 0, code: 'too-fast', reason: '', retryMs: 500 });
  all.client.tick(550);
  expect(all.frames()).toEqual([]);
  all.client.tick(700);
  expect(all.frames()).toMatchObject([{ t: 'steps', batch: 0, steps: [TYPED] }]);
});

test('a step that is too large for a frame never leaves; it becomes a copy', () => {
  const all = alone({ limits: { frameBytes: 1000 } });
  all.opened();
  all.frames();
  all.text.type(4, 'å'.repeat(600));
  all.client.tick(100);
  expect(all.frames()).toEqual([]);
  expect(JSON.parse(all.text.copies())).toMatchObject([{ code: 'too-large' }]);
});

test('many steps go in several batches that fit', () => {
  const all = alone({ limits: { frameBytes: 1000 } });
  all.opened();
  all.frames();
  all.client.disconnect();
  for (let i = 0; i < 30; i++) all.text.type(4 + i, 'å');
  all.client.tick(2000);
  all.client.connect();
  all.frames();
  all.opened({ batches: [] });
  const [frame] = all.frames();
  expect(frame.steps.length).toBeGreaterThan(3);
  expect(Buffer.byteLength(JSON.stringify(frame))).toBeLessThanOrEqual(1000);
});

test('gone by a restart: opened again; by a withdrawn right: closed, what waits becomes a copy', () => {
  const all = alone();
  typed(all);
  all.deliver({ t: 'gone', code: 'restart', reason: '' });
  all.client.tick(3000);
  expect(all.frames()).toMatchObject([{ t: 'open', version: 0 }]);
  all.opened({ batches: [] });
  expect(all.frames()).toMatchObject([{ t: 'steps', batch: 0 }]);
  all.deliver({ t: 'gone', code: 'right-withdrawn', reason: 'inte längre' });
  expect(JSON.parse(all.text.status())).toMatchObject({ gone: 'right-withdrawn', ready: false });
  expect(JSON.parse(all.text.copies())).toMatchObject([{ code: 'right-withdrawn', text: 'x' }]);
  all.client.tick(60_000);
  expect(all.frames()).toEqual([]);
});

test('another schema: closed for a reload, and what waits stays in the queue', () => {
  const all = alone();
  typed(all);
  all.deliver({ t: 'gone', code: 'schema', reason: '' });
  expect(JSON.parse(all.text.status())).toMatchObject({ gone: 'schema' });
  expect(JSON.parse(all.text.snapshot('konto')!)).toMatchObject({ account: 'konto', schema: 1, steps: [{ index: 0 }] });
  expect(JSON.parse(all.text.copies())).toEqual([]);
});

test('a mark that the server does not know: content anew, what waits is offered as a copy', () => {
  const world = new World(paragraph('ett'));
  const anna = world.person('anna');
  const lena = world.person('lena');
  anna.text.type(4, 'A');
  world.sync();
  lena.text.type(4, 'L');
  world.sync();
  world.network.cutAll();
  anna.text.type(4, 'sent ');
  world.authority.restoreBackup(1);
  world.sync();
  expect(world.text()).toBe('T\nAett');
  expect(JSON.parse(anna.text.copies())).toMatchObject([{ code: 'mark', text: 'sent ' }]);
  expect(JSON.parse(lena.text.copies())).toEqual([]);
  lena.text.type(5, 'igen');
  world.sync();
  expect(world.text()).toBe('T\nAigenett');
});

test('content that already holds the batch in flight is not offered again', () => {
  const all = alone();
  typed(all);
  all.text.type(5, 'y');
  all.client.disconnect();
  all.client.tick(2000);
  all.client.connect();
  all.opened({ version: 9, mark: 'other', acked: 0, content: document(paragraph('xett')) });
  expect(JSON.parse(all.text.copies())).toMatchObject([{ text: 'y' }]);
  expect(all.text.text()).toBe('T\nxett');
});

test('another hash: reported, opened anew, and what waits is kept', () => {
  const all = alone();
  all.opened();
  all.frames();
  all.deliver({ t: 'hash', version: 0, hash: all.text.hash() });
  expect(all.text.live.divergences).toBe(0);
  all.text.type(4, 'x');
  all.frames();
  all.deliver({ t: 'hash', version: 0, hash: 'wrong' });
  expect(all.text.live.divergences).toBe(1);
  all.client.tick(3000);
  expect(all.frames().at(-1)).toEqual({ t: 'open', doc: DOC, ticket: 'ticket', schema: 1, client: 'c-0' });
  all.opened({ version: 1, mark: 'm1', content: document(paragraph('ett två tre fyra')) });
  expect(all.text.text()).toBe('T\nxett två tre fyra');
  expect(all.frames()).toMatchObject([{ t: 'steps', version: 1, batch: 0, steps: [TYPED] }]);
});

test('a hash of a later version says that something was missed', () => {
  const all = alone();
  all.opened();
  all.frames();
  all.deliver({ t: 'hash', version: 3, hash: 'x' });
  expect(all.frames()).toMatchObject([{ t: 'close' }, { t: 'open', version: 0 }]);
});

test('a text that is not the one of its hash is reported and given up', () => {
  const all = alone();
  all.opened();
  all.frames();
  all.deliver({ t: 'hash', version: 0, hash: 'x' });
  expect(all.frames()).toEqual([{ t: 'close', doc: expect.any(String), differs: true }]);
});

test('a frame of a later version: opened again; a doubled frame: ignored', () => {
  const all = alone();
  all.opened();
  all.frames();
  const frame = { t: 'steps', version: 0, mark: 'm1', batches: [{ client: 'o', batch: 0, by: 'o', steps: [TYPED] }] };
  all.deliver(frame);
  all.deliver(frame);
  expect(all.text.text()).toBe('T\nxett två tre');
  all.deliver({ ...frame, version: 5 });
  expect(all.frames()).toMatchObject([{ t: 'close' }, { t: 'open', version: 1, mark: 'm1' }]);
});

test('without an answer it opens again', () => {
  const all = alone();
  typed(all);
  all.client.tick(11_000);
  expect(all.frames()).toMatchObject([{ t: 'close' }, { t: 'open', version: 0 }]);
});

test('a duplicated tab: the second live open of a client is refused, and the first goes on unharmed', () => {
  const world = new World(paragraph('ett'));
  const anna = world.person('anna');
  world.network.cut(anna.client);
  anna.text.type(4, 'x');
  const stored = JSON.parse(anna.text.snapshot('konto')!);
  world.sync();
  const twin = world.person('anna', { restore: stored });
  expect(twin.text.live.client).toBe(anna.text.live.client);
  expect(twin.text.live.status.saving).toBe('disconnected');
  anna.text.type(5, 'y');
  world.sync();
  expect(world.text()).toBe('T\nxyett');
  // The first tab is closed: the second learns that its batch was committed, and does not do it twice.
  world.network.cut(anna.client);
  anna.client.connection.close();
  world.network.run(world.network.now + 60_000);
  world.sync();
  expect(twin.text.text()).toBe('T\nxyett');
  expect(world.authority.committed.map(({ batch }) => batch)).toEqual([0, 1]);
});

test('a forged batch number counts once at most', () => {
  const world = new World(paragraph('ett'));
  const anna = world.person('anna');
  anna.text.type(4, 'x');
  world.sync();
  const peer = { client: anna.text.live.client, member: 'eve', send: () => {} };
  world.network.cut(anna.client);
  world.authority.receive(peer, JSON.stringify({ t: 'open', doc: DOC, client: anna.text.live.client }));
  world.authority.receive(peer, JSON.stringify({ t: 'steps', doc: DOC, version: 1, batch: 0, steps: [TYPED] }));
  world.authority.leave(peer);
  world.authority.commit();
  expect(world.authority.version).toBe(1);
});

test('what an earlier page left is put back and sent under its client and number', () => {
  const world = new World(paragraph('ett två'));
  const anna = world.person('anna');
  world.network.cut(anna.client);
  for (const [index, letter] of [...'hej '].entries()) anna.text.type(4 + index, letter);
  anna.text.remove(...range(anna, 'två'));
  const stored = JSON.parse(anna.text.snapshot('konto')!);
  expect(stored.steps).toHaveLength(2);
  anna.client.connection.close();
  const lena = world.person('lena');
  lena.text.type(at(lena, 'ett'), 'L ');
  world.sync();
  const again = world.person('anna', { restore: stored });
  expect(again.text.text()).toBe('T\nhej L ett ');
  expect(world.text()).toBe('T\nhej L ett ');
});

test("carets follow the text, and one's own is told in the text that all have", () => {
  const all = alone();
  all.opened({ carets: [{ version: 0, by: 'o', client: 'o', anchor: 8, head: 8 }] });
  all.frames();
  all.client.connection.document(DOC)!.moveCaret(6);
  expect(all.frames()).toEqual([{ t: 'caret', doc: DOC, version: 0, anchor: 6, head: 6 }]);
  all.text.type(4, 'x');
  expect(all.text.live.carets()).toEqual([{ client: 'o', by: 'o', anchor: 9, head: 9 }]);
  all.text.live.moveCaret(7);
  all.text.live.moveCaret(9);
  all.client.tick(500);
  expect(all.frames().filter(({ t }) => t === 'caret')).toEqual([
    { t: 'caret', doc: DOC, version: 0, anchor: 8, head: 8 },
  ]);
  all.deliver({
    t: 'carets',
    carets: [
      { version: 1, by: 'o', client: 'o', anchor: 4, head: 4 },
      { version: 0, by: 'me', client: 'c-0', anchor: 9, head: 9 },
    ],
  });
  expect(all.text.live.carets().map(({ client }) => client)).toEqual(['o']);
  expect(all.text.live.carets()[0].anchor).toBe(9);
  all.deliver({ t: 'steps', version: 0, mark: 'm1', batches: [{ client: 'c-0', batch: 0, by: 'me', steps: [TYPED] }] });
  expect(all.text.live.carets()[0].anchor).toBe(4);
  all.deliver({ t: 'carets', carets: [{ version: 1, by: 'o', client: 'o', anchor: null, head: null }] });
  expect(all.text.live.carets()).toEqual([]);
});

test('who has no right to write any more keeps what waits as a copy', () => {
  const all = alone();
  typed(all);
  all.client.disconnect();
  all.client.tick(2000);
  all.client.connect();
  all.opened({ access: 'read', batches: [] });
  expect(JSON.parse(all.text.copies())).toMatchObject([{ code: 'read-only', text: 'x' }]);
  expect(all.text.text()).toBe('T\nett två tre');
});

test('reading along: one list of documents, sent again after a reconnect', () => {
  const client = new TextClient({ name: 'c', ticket: 't' });
  const seen: string[] = [];
  const end = client.connection.watch('a', (_, html) => seen.push(html));
  client.connection.watch(
    'b',
    () => {},
    () => 7,
  );
  client.connect();
  expect(client.outgoing().map((frame) => JSON.parse(frame))).toEqual([
    { t: 'watch', docs: ['a', 'b'], versions: [-1, 7] },
  ]);
  client.deliver(JSON.stringify({ t: 'read', doc: 'a', version: 1, html: '<p>x</p>' }));
  expect(seen).toEqual(['<p>x</p>']);
  end();
  client.connection.watch('c', () => {});
  client.tick(1000);
  expect(client.outgoing().map((frame) => JSON.parse(frame))).toEqual([
    { t: 'watch', docs: ['b', 'c'], versions: [7, -1] },
  ]);
  client.disconnect();
  client.tick(5000);
  client.connect();
  expect(client.outgoing().map((frame) => JSON.parse(frame))).toMatchObject([{ t: 'watch', docs: ['b', 'c'] }]);
});

test('each retry waits longer, up to a limit, and not all at the same moment', () => {
  const { connection } = new TextClient({ seed: 7 });
  const waits = [0, 1, 2, 3, 10, 30].map((attempt) => connection.retryIn(attempt));
  const most = [250, 500, 1000, 2000, 15_000, 15_000];
  waits.forEach((wait, index) => expect(wait).toSatisfy((ms: number) => ms >= most[index] / 2 && ms <= most[index]));
  expect(new Set(waits.slice(4)).size).toBe(2);
});
