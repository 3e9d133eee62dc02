import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotReached, Refusal } from '../../src/web/api.js';
import { asNew, bringBack, choose, throwAway } from '../../src/web/choosing.js';
import { keptDraft } from '../../src/web/drafts.js';
import { Writing } from '../../src/web/writing.js';
import { savingWords } from '../../src/web/writing-views.js';

let n = 0;
beforeEach(() => {
  n++;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

/** What the API has, and what it says next in place of taking it. @param {Record<string, any>} fields */
function api(fields = { words: '' }) {
  return {
    version: 1,
    fields,
    by: 'Amira Khan',
    /** @type {unknown[]} */
    noes: [],
    /** It took it, and the answer was lost. */
    losesAnswer: false,
    gone: false,
    /** Each call waits for its own before it is answered. @type {Promise<void>[]} */
    gates: [],
    /** @type {{ body: any, version: number }[]} */
    puts: [],
    /** Somebody else writes. @param {Record<string, any>} more */
    write(more) {
      this.fields = { ...this.fields, ...more };
      this.version++;
      this.by = 'Grace Hill';
    },
  };
}

const at = '2026-11-23T10:00:00Z';
/** @param {ReturnType<typeof api>} there */
const seenOf = (there) => ({ version: there.version, fields: { ...there.fields }, by: there.by, at });

/** @param {ReturnType<typeof api>} there @param {string} person */
const made = (there, person) => {
  const place = `/draft/${n}`;
  return new Writing(
    /** @type {any} */ ({ addController() {}, requestUpdate() {} }),
    () => ({
      place,
      read: (fields) => ({
        errors: fields.words === 'half' ? [{ field: 'words', message: 'Write all of it' }] : [],
        body: { ...fields },
      }),
      send: async (body, version) => {
        there.puts.push({ body, version });
        await there.gates.shift();
        const no = there.noes.shift();
        if (no) throw no;
        if (version !== there.version) throw new Refusal(412, { type: '/problems/stale-version' });
        there.fields = { ...body };
        there.version++;
        there.by = 'Amira Khan';
        if (there.losesAnswer) {
          there.losesAnswer = false;
          throw new NotReached();
        }
        return seenOf(there);
      },
      look: async () => (there.gone ? undefined : seenOf(there)),
    }),
    async () => person,
  );
};

/** @param {ReturnType<typeof api>} there @param {string} [person] */
async function writing(there, person = 'amira') {
  const one = made(there, person);
  one.hostConnected();
  const before = await keptDraft(person, `/draft/${n}`);
  await one.begin(seenOf(there), before);
  return one;
}

const kept = (person = 'amira') => keptDraft(person, `/draft/${n}`);
/** What is on its way to the device and back. */
const settle = async () => {
  vi.useRealTimers();
  await new Promise((done) => setTimeout(done, 20));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
};

test('what is typed is on this device at once, and with the API after a pause, once for many letters', async () => {
  const there = api();
  const one = await writing(there);
  for (const words of ['I', 'I like', 'I like drums']) one.set('words', words);
  await settle();
  expect(one.state).toBe('here');
  expect((await kept())?.fields.words).toBe('I like drums');
  expect(there.puts).toEqual([]);
  await one.save();
  expect(there.puts).toEqual([{ body: { words: 'I like drums' }, version: 1 }]);
  expect(one.state).toBe('saved');
  expect(savingWords(one)).toBe('Saved. Everybody who writes the plan can see it.');
  expect(await kept()).toBeUndefined();
});

test('the pause sends it by itself; typing on puts it off', async () => {
  const there = api();
  const one = await writing(there);
  one.set('words', 'I');
  await vi.advanceTimersByTimeAsync(900);
  one.set('words', 'I like');
  await vi.advanceTimersByTimeAsync(900);
  expect(there.puts).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  await settle();
  expect(there.fields.words).toBe('I like');
});

test('typed while it is being sent: sent after it, with the version that came back', async () => {
  const there = api();
  const one = await writing(there);
  one.set('words', 'one');
  const first = one.save();
  one.set('words', 'one two');
  await first;
  await one.save();
  expect(there.puts.map(({ version }) => version)).toEqual([1, 2]);
  expect(there.fields.words).toBe('one two');
});

test('without signal it is kept and goes on by itself, with signal at once', async () => {
  const there = api();
  const one = await writing(there);
  there.noes = [new NotReached(), new NotReached()];
  one.set('words', 'in a tunnel');
  await one.save();
  expect(one.state).toBe('waiting');
  expect(savingWords(one)).toContain('kept on this device');
  expect((await kept())?.fields.words).toBe('in a tunnel');
  vi.advanceTimersByTime(5000);
  await settle();
  expect(one.state).toBe('waiting');
  dispatchEvent(new Event('online'));
  await settle();
  expect(one.state).toBe('saved');
  expect(there.fields.words).toBe('in a tunnel');
});

test('a lost answer is no clash with oneself, also when more was typed since', async () => {
  const there = api();
  const one = await writing(there);
  there.losesAnswer = true;
  one.set('words', 'one');
  await one.save();
  one.set('words', 'one two');
  await one.save();
  expect(one.clash).toBeUndefined();
  expect(there.fields.words).toBe('one two');
  expect(one.state).toBe('saved');
});

test('both wrote the same field: both texts are there until one is chosen, and neither is sent meanwhile', async () => {
  const there = api({ words: 'as it was' });
  const one = await writing(there);
  there.write({ words: 'hers' });
  one.set('words', 'mine');
  await one.save();
  expect(one.state).toBe('clash');
  expect(one.clash).toMatchObject({ names: ['words'], theirs: { fields: { words: 'hers' }, by: 'Grace Hill' } });
  expect(one.fields.words).toBe('mine');
  expect((await kept())?.fields.words).toBe('mine');
  one.set('words', 'mine and more');
  await one.save();
  expect(there.fields.words).toBe('hers');
});

/** @param {Record<string, any>} [fields] */
async function clash(fields = { words: 'mine' }) {
  const there = api({ words: 'as it was' });
  const one = await writing(there);
  there.write({ words: 'hers' });
  for (const [name, value] of Object.entries(fields)) one.set(name, value);
  await one.save();
  return { there, one };
}

test('mine is chosen: it is saved upon theirs, and theirs is still here to bring back', async () => {
  const { there, one } = await clash();
  await choose(one, { words: 'mine' });
  expect(there.fields.words).toBe('mine');
  expect(one.aside).toEqual([{ name: 'words', value: 'hers', by: 'Grace Hill' }]);
  const after = await writing(there);
  expect(after.aside).toHaveLength(1);
  bringBack(after, after.aside[0]);
  await after.save();
  expect(there.fields.words).toBe('hers');
  expect(after.aside).toEqual([{ name: 'words', value: 'mine', by: 'Amira Khan' }]);
  await throwAway(after, after.aside[0]);
  expect(await kept()).toBeUndefined();
});

test('theirs is chosen: nothing is sent, and mine is still here', async () => {
  const { there, one } = await clash();
  await choose(one, { words: 'hers' });
  expect(there.puts).toHaveLength(1);
  expect(one.fields.words).toBe('hers');
  expect(one.state).toBe('saved');
  expect((await kept())?.aside).toEqual([{ name: 'words', value: 'mine' }]);
});

test('put together: nothing gives way', async () => {
  const { there, one } = await clash();
  await choose(one, { words: 'mine\n\nhers' });
  expect(there.fields.words).toBe('mine\n\nhers');
  expect(one.aside).toEqual([]);
  expect(await kept()).toBeUndefined();
});

test('they write again while one chooses: the choice is asked once more', async () => {
  const { there, one } = await clash();
  there.write({ words: 'hers again' });
  await choose(one, { words: 'mine' });
  expect(one.clash?.theirs.fields.words).toBe('hers again');
  expect(there.fields.words).toBe('hers again');
});

test('each wrote another field: both stand, and nobody is asked', async () => {
  const there = api({ name: 'Gym', cost: '10' });
  const one = await writing(there);
  there.write({ cost: '12' });
  one.set('name', 'Swimming');
  await one.save();
  expect(there.fields).toEqual({ name: 'Swimming', cost: '12' });
  expect(one.clash).toBeUndefined();
});

test('of two fields that both changed, those that they agree on are not asked about', async () => {
  const there = api({ name: 'Gym', cost: '10' });
  const one = await writing(there);
  there.write({ name: 'Swimming', cost: '12' });
  one.set('name', 'Swimming ');
  one.set('cost', '11');
  await one.save();
  expect(one.clash?.names).toEqual(['cost']);
});

test('a reload: what was typed is there, and goes on; what came meanwhile is met', async () => {
  const there = api({ words: 'as it was' });
  const before = await writing(there);
  before.set('words', 'mine');
  await settle();
  before.hostDisconnected = () => {};
  const after = await writing(there);
  expect(after.fields.words).toBe('mine');
  vi.advanceTimersByTime(0);
  await settle();
  expect(there.fields.words).toBe('mine');

  after.set('words', 'mine again');
  await settle();
  there.write({ words: 'hers' });
  const third = await writing(there);
  expect(third.clash?.theirs.fields.words).toBe('hers');
  expect(third.fields.words).toBe('mine again');
});

test('nobody else on this device sees it, and it is not sent in their name', async () => {
  const there = api();
  const amira = await writing(there, 'amira');
  amira.set('words', 'hers alone');
  await settle();
  const ben = await writing(there, 'ben');
  expect(ben.fields.words).toBe('');
  expect(await kept('amira')).toBeDefined();
});

test.each([
  [401, 'not-signed-in', 'You are signed out. It is kept on this device.'],
  [409, 'signed-in-as-someone-else', 'Someone else is signed in on this phone. It is kept on this device.'],
  [403, 'not-allowed', 'You cannot do this. It is kept on this device.'],
])('%i %s: it is kept, it says why, and does not try again by itself', async (status, slug, words) => {
  const there = api();
  const one = await writing(there);
  there.noes = [new Refusal(status, { type: `/problems/${slug}`, detail: 'No.' })];
  one.set('words', 'mine');
  await one.save();
  expect(one.state).toBe('stopped');
  expect(savingWords(one)).toBe(words);
  vi.advanceTimersByTime(600_000);
  await settle();
  expect(there.puts).toHaveLength(1);
  expect((await kept())?.fields.words).toBe('mine');
  const later = await writing(there);
  vi.advanceTimersByTime(0);
  await settle();
  expect(later.state).toBe('saved');
  expect(there.fields.words).toBe('mine');
});

test('what cannot be sent yet is kept, and says what it needs', async () => {
  const there = api();
  const one = await writing(there);
  one.set('words', 'half');
  await one.save();
  expect(one.state).toBe('unfinished');
  expect(savingWords(one)).toBe('Not saved for everybody yet: Write all of it. It is kept on this device.');
  expect(one.error('words')).toBeUndefined();
  expect(await one.whole()).toBe(false);
  expect(one.error('words')).toBe('Write all of it');
  expect(there.puts).toEqual([]);
  expect((await kept())?.fields.words).toBe('half');
});

test('the API’s own sentence stands at its field, until it is typed again', async () => {
  const there = api();
  const one = await writing(there);
  there.noes = [new Refusal(400, { violations: [{ field: 'words', message: 'Write at most 5 letters' }] })];
  one.set('words', 'too long');
  await one.save();
  expect(one.error('words')).toBe('Write at most 5 letters');
  one.set('words', 'short');
  expect(one.error('words')).toBeUndefined();
  await one.save();
  expect(one.state).toBe('saved');
});

test('taken out by someone: kept, and put in again as something new', async () => {
  const there = api({ words: 'as it was' });
  const one = await writing(there);
  there.gone = true;
  there.version++;
  one.set('words', 'mine');
  await one.save();
  expect(one.state).toBe('gone');
  expect((await kept())?.fields.words).toBe('mine');
  await asNew(one, '/draft/other');
  expect(await kept()).toBeUndefined();
  expect((await keptDraft('amira', '/draft/other'))?.fields.words).toBe('mine');
});

test('a device that cannot keep anything still saves, and does not say that it keeps', async () => {
  const there = api();
  const one = await writing(there);
  vi.spyOn(one, 'safely').mockResolvedValue(undefined);
  there.noes = [new NotReached()];
  one.set('words', 'mine');
  await one.keep();
  expect(savingWords(one)).toBe('Not saved yet.');
  await one.save();
  expect(savingWords(one)).toContain('leave this page open');
  await one.save();
  expect(there.fields.words).toBe('mine');
});

test('a page that was left hears late, and does not touch what was typed at the same place since', async () => {
  const there = api();
  let open = () => {};
  let openSecond = () => {};
  there.gates = [new Promise((done) => (open = done)), new Promise((done) => (openSecond = done))];
  const before = await writing(there);
  before.set('words', 'one');
  before.hostDisconnected(); // sends it
  const sent = before.save();
  await settle();
  const after = await writing(there);
  after.set('words', 'one two');
  await settle();
  open();
  await sent;
  await settle();
  expect(there.fields.words).toBe('one');
  expect((await kept())?.fields.words).toBe('one two');
  openSecond();
  await settle();
  await after.save();
  expect(there.fields.words).toBe('one two');
  expect(after.clash).toBeUndefined();
});

test('what a page that was left saves while the next one asks the API is there, and met as one’s own', async () => {
  const there = api();
  const before = await writing(there);
  before.set('words', 'one');
  await settle();
  const had = await kept(); // the next page looks at the device, then asks the API
  const told = seenOf(there);
  await before.save();
  const after = made(there, 'amira');
  after.hostConnected();
  await after.begin(told, had);
  expect(after.fields.words).toBe('one');
  after.set('words', 'one two');
  await after.save();
  await after.save();
  expect(after.clash).toBeUndefined();
  expect(there.fields.words).toBe('one two');
});

test('a page that was left without signal tries no more: the next one does', async () => {
  const there = api();
  const one = await writing(there);
  there.noes = [new NotReached()];
  one.set('words', 'mine');
  one.hostDisconnected();
  await one.save();
  vi.advanceTimersByTime(600_000);
  await settle();
  expect(there.puts).toHaveLength(1);
  expect((await kept())?.fields.words).toBe('mine');
});
