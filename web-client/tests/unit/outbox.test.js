import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as api from '../../src/web/api.js';
import { keepDraft, keptDraft } from '../../src/web/drafts.js';
import * as outbox from '../../src/web/outbox.js';
import * as sending from '../../src/web/sending.js';

/** @typedef {import('../../src/web/outbox').Parcel} Parcel */

const photo = { name: 'a.jpg', type: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer };

let made = 0;
/** @type {{ id: string, form: FormData }[]} */
let arrived = [];
/** What the API says to each, by its id. @type {Map<string, Error>} */
const says = new Map();
/** @type {string} */
let person;

/** @param {Partial<Parcel>} [more] @returns {Parcel} */
const parcel = (more = {}) => {
  const id = more.id ?? `${person}-${++made}`;
  return {
    id,
    person,
    kind: 'receipt',
    what: 'Receipt: £45.99',
    path: `/budgets/b/receipts/${id}`,
    part: 'receipt',
    body: { amountPence: 4599 },
    page: '/budgets/b/receipts/new',
    place: `/budgets/b/receipts/new?${id}`,
    fields: { amount: '45.99' },
    ...more,
  };
};

const refusal = (/** @type {number} */ status, type = 'bad-form') =>
  new api.Refusal(status, { type: `/problems/${type}`, detail: 'No.' });

const ids = async () => (await outbox.waiting(person)).map(({ id }) => id);

/** @param {Parcel} one */
async function handed(one = parcel(), files = [photo]) {
  await outbox.hand(one, files);
  return one;
}

beforeEach(() => {
  person = `amira${++made}`;
  arrived = [];
  says.clear();
  vi.spyOn(api, 'send').mockImplementation(async (path, form) => {
    const id = path.split('/').at(-1) ?? '';
    arrived.push({ id, form });
    const no = says.get(id);
    if (no) throw no;
    return { data: { id, sentBy: {} }, etag: '"1"' };
  });
  void sending.serve(async () => person);
});

afterEach(async () => {
  await sending.flush();
  vi.restoreAllMocks();
});

test('it is on the phone, files included, before anything is sent, and the draft is gone with the same stroke', async () => {
  const one = parcel();
  await keepDraft(person, one.place, { id: one.id, sent: false, fields: one.fields, files: [photo] });
  await handed(one);
  expect(arrived).toEqual([]);
  expect(await outbox.waiting(person)).toMatchObject([{ id: one.id, state: 'waiting', files: 1, bytes: 3, tries: 0 }]);
  expect(await keptDraft(person, one.place)).toBeUndefined();
});

test('once confirmed it is gone, and whoever asked hears what the API said', async () => {
  const one = await handed();
  const heard = await sending.sendNow(one.id, () => {});
  expect(heard.data.id).toBe(one.id);
  expect(await ids()).toEqual([]);
  const file = /** @type {File} */ (arrived[0].form.get('file'));
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test.each([
  ['nobody answers', new api.NotReached()],
  ['the session ended', refusal(401, 'not-signed-in')],
  ['too many tries', refusal(429, 'too-many-tries')],
  ['not available', refusal(503, 'not-available')],
  ['broken', refusal(500, 'our-fault')],
  ['somebody else is signed in', refusal(409, 'signed-in-as-someone-else')],
  ['a code is wanted', refusal(403, 'strong-sign-in-needed')],
])('%s: it waits, and goes with the same id later', async (_, no) => {
  const one = await handed();
  says.set(one.id, no);
  await expect(sending.sendNow(one.id, () => {})).rejects.toBe(no);
  expect(await outbox.waiting(person)).toMatchObject([{ id: one.id, state: 'waiting', tries: 1 }]);
  says.clear();
  await sending.flush();
  expect(await ids()).toEqual([]);
  expect(arrived.map(({ id }) => id)).toEqual([one.id, one.id]);
});

test.each([400, 403, 404, 409, 412, 413, 415])(
  '%i is for good: it is not tried again, and waits to be put right',
  async (status) => {
    const one = await handed();
    says.set(one.id, refusal(status));
    await sending.flush();
    await sending.flush();
    expect(arrived).toHaveLength(1);
    const [row] = await outbox.waiting(person);
    expect(row.state).toBe('refused');
    expect(outbox.asNo(row.no ?? {})).toMatchObject({ status, message: 'No.' });
  },
);

test('put right, it is a draft again with everything typed, and the same id', async () => {
  const one = await handed();
  says.set(one.id, refusal(400));
  await sending.flush();
  expect(await outbox.giveBack(one.id, { place: '/new?mend' })).toMatchObject({ id: one.id });
  expect(await ids()).toEqual([]);
  const draft = await keptDraft(person, '/new?mend');
  expect(draft).toMatchObject({ id: one.id, sent: false, fields: { amount: '45.99' } });
  expect(draft?.files).toEqual([photo]);
});

test('where something else was begun meanwhile, it stays where it is', async () => {
  const one = await handed();
  says.set(one.id, refusal(400));
  await sending.flush();
  await keepDraft(person, one.place, { id: 'other', sent: false, fields: { amount: '1' }, files: [] });
  expect(await outbox.giveBack(one.id)).toBeUndefined();
  expect(await ids()).toEqual([one.id]);
  expect(await keptDraft(person, one.place)).toMatchObject({ id: 'other' });
});

test('what waits and was not refused is nobody’s draft: its address, opened again, leaves it where it is', async () => {
  const one = await handed();
  expect(await outbox.giveBack(one.id, { place: '/new?mend' })).toBeUndefined();
  expect(await ids()).toEqual([one.id]);
});

test('deleted while it is tried, it does not come back without its files', async () => {
  const one = await handed();
  vi.mocked(api.send).mockImplementationOnce(async () => {
    const { kept } = await import('../../src/web/kept.js');
    await (await kept()).delete('outbox', one.id);
    throw new api.NotReached();
  });
  await sending.flush();
  expect(await ids()).toEqual([]);
});

test('one that is refused or broken does not hold up the others; no signal does', async () => {
  const [bad, broken, good] = [await handed(), await handed(), await handed()];
  says.set(bad.id, refusal(400)).set(broken.id, refusal(500));
  await sending.flush();
  expect(arrived.map(({ id }) => id)).toEqual([bad.id, broken.id, good.id]);
  expect(await ids()).toEqual([bad.id, broken.id]);

  arrived = [];
  const next = await handed();
  says.set(broken.id, new api.NotReached());
  await sending.flush();
  expect(arrived.map(({ id }) => id)).toEqual([broken.id]);
  expect(await ids()).toContain(next.id);
});

test('the oldest goes first', async () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(2000);
  const late = await handed();
  clock.mockReturnValue(1000);
  const early = await handed();
  await sending.flush();
  expect(arrived.map(({ id }) => id)).toEqual([early.id, late.id]);
});

test('another person’s is neither sent nor listed', async () => {
  const mine = await handed();
  const theirs = await handed(parcel({ person: 'ben' }));
  await sending.flush();
  expect(arrived.map(({ id }) => id)).toEqual([mine.id]);
  expect((await outbox.waiting('ben')).map(({ id }) => id)).toContain(theirs.id);
});

test('asked twice at once, each is sent once', async () => {
  const one = await handed();
  await Promise.all([sending.flush(), sending.flush(), sending.sendNow(one.id, () => {}).catch(() => {})]);
  expect(arrived).toHaveLength(1);
});

test('the same id with other words never takes the place of what waits', async () => {
  const one = await handed();
  await handed(one); // the same once more
  await expect(outbox.hand({ ...one, body: { amountPence: 1 } }, [photo])).rejects.toBeInstanceOf(outbox.IdWaits);
  await expect(outbox.hand(one, [])).rejects.toBeInstanceOf(outbox.IdWaits);
  expect(await outbox.waiting(person)).toMatchObject([{ body: { amountPence: 4599 }, files: 1 }]);
});

test('stopped on its way it is a draft again, which may have arrived', async () => {
  const one = await handed();
  vi.mocked(api.send).mockImplementationOnce(
    (_path, _form, { signal } = {}) =>
      new Promise((_, no) => signal?.addEventListener('abort', () => no(new api.Cancelled()))),
  );
  const going = sending.sendNow(one.id, (percent) => percent === 0 && sending.stop(one.id));
  await expect(going).rejects.toBeInstanceOf(api.Cancelled);
  expect(await ids()).toEqual([]);
  expect(await keptDraft(person, one.place)).toMatchObject({ id: one.id, sent: true });
});

test('deleted while others go, it does not go; deleted on its way, it is nowhere', async () => {
  const [first, second] = [await handed(), await handed()];
  vi.mocked(api.send).mockImplementationOnce(async (_path, _form, { signal } = {}) => {
    await sending.drop(second.id);
    await sending.drop(first.id);
    throw signal?.aborted ? new api.Cancelled() : new Error('goes on');
  });
  await sending.flush();
  expect(arrived).toEqual([]);
  expect(await ids()).toEqual([]);
  expect(await keptDraft(person, first.place)).toBeUndefined();
});

test('stopped before its turn, it is a draft again and does not go', async () => {
  const [first, second] = [await handed(), await handed()];
  vi.mocked(api.send).mockImplementationOnce(async () => {
    await sending.stop(second.id);
    throw new api.Refusal(400, {});
  });
  await expect(sending.sendNow(second.id, () => {})).rejects.toBeInstanceOf(api.Cancelled);
  await sending.flush();
  expect(arrived).toEqual([]);
  expect(await keptDraft(person, second.place)).toMatchObject({ id: second.id, sent: false });
  expect(await ids()).toEqual([first.id]);
});

test('stopped in the line after a try that nobody answered, it may have arrived', async () => {
  const one = await handed();
  await outbox.note(one.id, new api.NotReached());
  await sending.stop(one.id);
  expect(await keptDraft(person, one.place)).toMatchObject({ id: one.id, sent: true });
});

test('each goes in the name of whose it is', async () => {
  await handed();
  await sending.flush();
  expect(vi.mocked(api.send).mock.lastCall?.[2]).toMatchObject({ person });
});

test('somebody else is signed in: it waits, and that is what is said', async () => {
  const one = await handed(parcel({ person: 'ben' }));
  await expect(sending.sendNow(one.id, () => {})).rejects.toMatchObject({ slug: 'signed-in-as-someone-else' });
  expect(arrived).toEqual([]);
});

test('a line that is dead for a minute is no answer', async () => {
  const one = await handed();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.mocked(api.send).mockImplementationOnce(
    (_path, _form, { signal } = {}) =>
      new Promise((_, no) => signal?.addEventListener('abort', () => no(new api.Cancelled()))),
  );
  const going = sending.sendNow(one.id, () => void vi.advanceTimersByTimeAsync(60_000));
  await expect(going).rejects.toBeInstanceOf(api.NotReached);
  vi.useRealTimers();
  expect(await outbox.waiting(person)).toMatchObject([{ id: one.id, state: 'waiting' }]);
});

test('what another tab drafted at the same place stays there', async () => {
  const one = parcel();
  await keepDraft(person, one.place, { id: 'other', sent: false, fields: { amount: '1' }, files: [] });
  await handed(one);
  expect(await keptDraft(person, one.place)).toMatchObject({ id: 'other' });
});

test('what is done at last takes what was refused of it with it', async () => {
  const one = await handed();
  says.set(one.id, refusal(412));
  await sending.flush();
  const again = await handed(parcel({ path: one.path }));
  says.clear();
  await sending.sendNow(again.id, () => {});
  expect(await ids()).toEqual([]);
});

test('deleted, it is gone with its files', async () => {
  const one = await handed();
  await sending.drop(one.id);
  await sending.flush();
  expect(arrived).toEqual([]);
  expect(await outbox.giveBack(one.id)).toBeUndefined();
});

test('a message goes as JSON, a step back with the version that was seen', async () => {
  const asked = vi.spyOn(api, 'ask').mockResolvedValue({ data: {}, etag: '' });
  await handed(parcel({ kind: 'withdrawal', part: undefined, body: { reason: 'mistake' }, etag: '"3"' }), []);
  await sending.flush();
  expect(asked).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ method: 'PUT', etag: '"3"' }));
});

test.each([
  ['"4"', '"4"', 'nobody else changed the request: it goes with the version that the message made'],
  ['"5"', '"3"', 'somebody else did: it goes with the version that was seen, and is refused'],
])('taking back what one has just written to: the message makes %s, it is taken back as %s; %s', async (made, sent) => {
  const request = '/budgets/b/review-requests/r';
  const ask = vi.spyOn(api, 'ask').mockImplementation(async () => ({ data: {}, etag: made }));
  const aside = { part: undefined, body: {} };
  await handed(parcel({ ...aside, kind: 'message', path: `${request}/messages/m` }), []);
  await handed(parcel({ ...aside, kind: 'withdrawal', path: `${request}/withdrawal`, etag: '"3"' }), []);
  await sending.flush();
  expect(ask.mock.calls.map(([path, how]) => [path, how?.etag])).toEqual([
    [`${request}/messages/m`, undefined],
    [`${request}/withdrawal`, sent],
  ]);
});

test('a message that may have arrived before says nothing of what changed since', async () => {
  const request = '/budgets/b/review-requests/r';
  const aside = { part: undefined, body: {} };
  const ask = vi.spyOn(api, 'ask').mockRejectedValueOnce(refusal(500, 'broken'));
  ask.mockImplementation(async () => ({ data: {}, etag: '"4"' }));
  await handed(parcel({ ...aside, kind: 'message', path: `${request}/messages/m` }), []);
  await sending.flush();
  await handed(parcel({ ...aside, kind: 'withdrawal', path: `${request}/withdrawal`, etag: '"3"' }), []);
  await sending.flush();
  expect(ask.mock.calls.at(-1)?.[1]?.etag).toBe('"3"');
});

test('nobody knows who is signed in: nothing is sent, and the reason is said', async () => {
  const one = await handed();
  const no = refusal(401, 'not-signed-in');
  void sending.serve(async () => {
    throw no;
  });
  await expect(sending.sendNow(one.id, () => {})).rejects.toBe(no);
  expect(arrived).toEqual([]);
  expect(await ids()).toEqual([one.id]);
  void sending.serve(async () => person);
});
