import { beforeEach, expect, test, vi } from 'vitest';
import { NotReached, Refusal } from '../../src/web/api.js';
import { keptDraft } from '../../src/web/drafts.js';
import { Form } from '../../src/web/form.js';
import { newId } from '../../src/web/ids.js';

let place = 0;
beforeEach(() => {
  place++;
});

/** A form on a page, as Lit would hold it. @param {string} [person] */
async function form(person = 'amira') {
  const host = /** @type {any} */ ({
    addController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(),
    querySelector: () => null,
    querySelectorAll: () => [],
  });
  const made = new Form(host, {
    place: () => `/new/${place}`,
    person: async () => person,
    start: () => ({ day: '23' }),
  });
  made.hostConnected();
  await made.restored;
  return made;
}

const photo = { name: 'a.jpg', type: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer };

test('what was typed and photographed is there again after a reload, under the same id', async () => {
  const before = await form();
  before.set('amount', '45.99');
  before.setFiles([photo]);
  await before.keep();
  const after = await form();
  expect(after.id).toBe(before.id);
  expect(after.fields).toEqual({ day: '23', amount: '45.99' });
  expect(new Uint8Array(after.files[0].bytes)).toEqual(new Uint8Array([1, 2, 3]));
  expect(after.resumed).toBe(true);
});

test('nobody else on this phone sees it', async () => {
  const amira = await form('amira');
  amira.set('amount', '45.99');
  await amira.keep();
  expect((await form('ben')).fields.amount).toBeUndefined();
});

test('it is written down before it is first sent', async () => {
  const one = await form();
  one.set('amount', '1');
  await one.deliver(async () => {
    expect(await keptDraft('amira', `/new/${place}`)).toMatchObject({
      id: one.id,
      sent: true,
      fields: { amount: '1' },
    });
    throw new NotReached();
  });
  expect(one.no).toBeInstanceOf(NotReached);
});

test('tried again after a lost answer, it has the same id; once heard, it is gone and the next has another', async () => {
  const one = await form();
  one.set('amount', '1');
  const ids = /** @type {string[]} */ ([]);
  const lost = vi.fn(async () => {
    ids.push(one.id);
    throw new NotReached();
  });
  await one.deliver(lost);
  await one.deliver(async () => {
    ids.push(one.id);
    return {};
  });
  expect(ids[0]).toBe(ids[1]);
  expect(one.id).not.toBe(ids[0]);
  expect(await keptDraft('amira', `/new/${place}`)).toBeUndefined();
});

test('a bad form’s sentences land on our own fields, and nothing typed is lost', async () => {
  const one = await form();
  one.set('amount', '1');
  await one.deliver(
    async () => {
      throw new Refusal(400, { violations: [{ field: 'amountPence', message: 'Enter how much you spent' }] });
    },
    () => 'amount',
  );
  expect(one.error('amount')).toBe('Enter how much you spent');
  expect(one.fields.amount).toBe('1');
});

test('a phone that cannot keep anything still sends', async () => {
  const one = await form();
  one.person = async () => 'amira';
  vi.spyOn(one, 'keep').mockImplementation(async () =>
    one.safely(async () => {
      throw new Error('no room');
    }),
  );
  expect(await one.deliver(async () => 'heard')).toBe('heard');
});

test('ids are of version 7, and sort as they were made', () => {
  const [a, b] = [newId(1_000), newId(2_000)];
  expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(a < b).toBe(true);
});

test('the instant it was begun is that of the first thing typed, through reloads, and the next has its own', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date'] });
  const before = await form();
  expect(before.begunAt).toBeUndefined();
  before.set('amount', '45');
  vi.setSystemTime('2026-11-24T10:00:00Z');
  before.set('amount', '45.99');
  await before.keep();
  const after = await form();
  after.set('amount', '46');
  expect(after.begin()).toBe('2026-11-23T10:00:00.000Z');
  await after.forget();
  expect(after.begin()).toBe('2026-11-24T10:00:00.000Z');
  vi.useRealTimers();
});

/** Turned to another tab, which has it open now. @param {Form} one */
const overtake = (one) => {
  one.elsewhere = true;
};

test('a photo that was ready only after one turned to another tab is put beside what was photographed there', async () => {
  const another = { ...photo, bytes: new Uint8Array([4, 5, 6]).buffer };
  const one = await form();
  one.setFiles([photo]);
  await one.keep();
  overtake(one);
  const other = await form();
  other.setFiles([photo, another]);
  other.set('amount', '45.99');
  await other.keep();

  const late = { ...photo, bytes: new Uint8Array([7, 8, 9]).buffer };
  one.setFiles([photo, late]);
  await one.keep();
  expect((await keptDraft('amira', `/new/${place}`))?.files).toHaveLength(2);

  await one.goOnHere();
  await one.keep();
  expect(one.fields.amount).toBe('45.99');
  const kept = (await keptDraft('amira', `/new/${place}`))?.files ?? [];
  expect(kept.map(({ bytes }) => new Uint8Array(bytes)[0])).toEqual([1, 4, 7]);
});

test('a photo that was taken away in the other tab stays away', async () => {
  const one = await form();
  one.setFiles([photo]);
  await one.keep();
  overtake(one);
  const other = await form();
  other.setFiles([]);
  await other.keep();

  await one.goOnHere();
  expect(one.files).toEqual([]);
});
