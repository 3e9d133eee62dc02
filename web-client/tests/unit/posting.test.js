import { render } from 'lit';
import { beforeEach, expect, test, vi } from 'vitest';
import * as api from '../../src/web/api.js';
import { keptDraft } from '../../src/web/drafts.js';
import { Form } from '../../src/web/form.js';
import { notSent } from '../../src/web/form-views.js';
import * as outbox from '../../src/web/outbox.js';
import * as sending from '../../src/web/sending.js';

let made = 0;
/** @type {string} */
let person;
const place = '/budgets/b/receipts/new';
const photo = { name: 'a.jpg', type: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]).buffer };

beforeEach(() => {
  vi.restoreAllMocks();
  person = `amira${++made}`;
  void sending.serve(async () => person);
});

/** Under its own names for two of the API's fields. @param {string} field */
const ours = (field) => ({ amountPence: 'amount', file: 'files' })[field] ?? field;

/** A form as it stands on its page. @param {string} [at] */
async function opened(at = place) {
  const host = Object.assign(document.createElement('div'), {
    addController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  });
  document.body.append(host);
  const form = new Form(/** @type {any} */ (host), { place: () => at, person: async () => person, ours });
  form.hostConnected();
  await form.restored;
  return { form, host };
}

/** A receipt that somebody has filled in. */
async function filledIn() {
  const { form, host } = await opened();
  form.set('amount', '45.99');
  form.setFiles([photo]);
  await form.keep();
  return { form, host, id: form.id };
}

/** @param {Form} form */
const post = (form) =>
  form.post({
    kind: 'receipt',
    what: 'Receipt: £45.99',
    path: `/budgets/b/receipts/${form.id}`,
    part: 'receipt',
    body: { amountPence: 4599 },
    page: place,
  });

/** @param {() => Promise<any>} how */
const answers = (how) => vi.spyOn(api, 'send').mockImplementation(how);

test('taken: its answer comes back, and neither the form nor the phone has it any more', async () => {
  answers(async () => ({ data: { state: 'waiting' }, etag: '"1"' }));
  const { form, id } = await filledIn();
  expect(await post(form)).toMatchObject({ data: { state: 'waiting' } });
  expect(form).toMatchObject({ fields: {}, files: [], sending: undefined, waits: undefined });
  expect(form.id).not.toBe(id);
  expect(await outbox.waiting(person)).toEqual([]);
  expect(await keptDraft(person, place)).toBeUndefined();
});

test('not reached: it waits, the form says so and is empty; when it goes at last, its page hears of it', async () => {
  const send = answers(async () => Promise.reject(new api.NotReached()));
  const { form, host, id } = await filledIn();
  const heard = vi.fn();
  host.addEventListener('changed', heard);
  expect(await post(form)).toBeUndefined();
  expect(form).toMatchObject({ fields: {}, files: [], waits: { id } });
  expect(await outbox.waiting(person)).toMatchObject([{ id, files: 1 }]);
  send.mockResolvedValue({ data: {}, etag: '"1"' });
  await sending.flush();
  expect(form.waits).toBeUndefined();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('refused: everything is in the form again under its id, each fault at its field', async () => {
  const violations = [{ field: 'amountPence', message: 'Type how much you spent' }];
  answers(async () => Promise.reject(new api.Refusal(400, { type: '/problems/bad-form', violations })));
  const { form, id } = await filledIn();
  expect(await post(form)).toBeUndefined();
  expect(form).toMatchObject({ id, fields: { amount: '45.99' }, sent: false, waits: undefined });
  expect(form.errors).toEqual([{ field: 'amount', message: 'Type how much you spent' }]);
  expect(form.files).toHaveLength(1);
  expect(await keptDraft(person, place)).toMatchObject({ id });
  expect(await outbox.waiting(person)).toEqual([]);
});

/** One that waited, was refused then, and is opened to be put right. @param {object} problem */
async function cameBack(problem) {
  const send = answers(async () => Promise.reject(new api.NotReached()));
  const { form, id } = await filledIn();
  await post(form);
  send.mockRejectedValue(new api.Refusal(400, { type: '/problems/bad-form', ...problem }));
  await sending.flush();
  return { id, ...(await opened(`${place}?mend=${id}`)) };
}

/** What it says of why it was not sent. @param {Form} form */
function saidBy(form) {
  const there = document.createElement('div');
  render(notSent(form), there);
  return there.textContent;
}

test('refused while it waited: it shows each fault at its field, as if it had been refused at once', async () => {
  document.title = 'Add a receipt – OpenPHB';
  const { form, id } = await cameBack({ violations: [{ field: 'amountPence', message: 'Type how much you spent' }] });
  expect(form).toMatchObject({ id, fields: { amount: '45.99' }, sent: false, resumed: true, no: undefined });
  expect(form.errors).toEqual([{ field: 'amount', message: 'Type how much you spent' }]);
  expect(document.title).toMatch(/^Error: /);
});

test('refused while it waited: it is kept on this phone still, and the form says so', async () => {
  const { form } = await cameBack({ detail: 'The date is before your budget began.' });
  expect(saidBy(form)).toContain('The date is before your budget began.');
  expect(saidBy(form)).toContain('What you typed is kept on this phone.');
});

test('that a phone could not keep it is said once it has tried, not before', async () => {
  const { form } = await opened();
  form.no = new api.NotReached();
  expect(saidBy(form)).not.toMatch(/this phone/i);
  form.owner = async () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await form.keep();
  expect(form.held).toBe(false);
  expect(saidBy(form)).toContain('This phone could not keep what you typed.');
});

test('a phone that cannot keep it sends it at once, and says what was not taken', async () => {
  vi.spyOn(outbox, 'hand').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const send = answers(async () => ({ data: {}, etag: '"1"' }));
  const { form, id } = await filledIn();
  send.mockRejectedValueOnce(new api.NotReached());
  expect(await post(form)).toBeUndefined();
  expect(form).toMatchObject({ id, fields: { amount: '45.99' }, no: expect.any(api.NotReached) });
  expect(await post(form)).toMatchObject({ data: {} });
  expect(form.fields).toEqual({});
});

test('the same form, sent from two tabs with other words: the second stays, and says that the first waits', async () => {
  answers(async () => Promise.reject(new api.NotReached()));
  const one = await filledIn();
  const other = await filledIn();
  expect(other.id).toBe(one.id);
  await post(one.form);
  other.form.set('amount', '4.50');
  await other.form.post({
    kind: 'receipt',
    what: 'Receipt: £4.50',
    path: `/budgets/b/receipts/${other.id}`,
    part: 'receipt',
    body: { amountPence: 450 },
    page: place,
  });
  expect(other.form).toMatchObject({ fields: { amount: '4.50' }, no: expect.any(outbox.IdWaits) });
  expect(await outbox.waiting(person)).toMatchObject([{ body: { amountPence: 4599 } }]);
});
