import { beforeEach, expect, test, vi } from 'vitest';
import { Arriving } from '../../src/files/arriving.js';
import { Pages } from '../../src/files/pages.js';
import { NotUsable, ready } from '../../src/files/photo.js';
import { roomFor } from '../../src/files/room.js';
import { whole } from '../../src/files/shape.js';

const shaped = vi.hoisted(() => vi.fn());
vi.mock('../../src/files/photo.js', async (original) => ({
  .../** @type {object} */ (await original()),
  shaped,
  ready: vi.fn(),
}));

/** @typedef {import('../../src/web/drafts').KeptFile} KeptFile */

/** @param {string} name @returns {KeptFile} */
const photo = (name) => ({ name, type: 'image/jpeg', bytes: new TextEncoder().encode(name).buffer });

/** @param {KeptFile[]} files */
function pagesOf(...files) {
  const form = {
    files,
    /** @param {KeptFile[]} now */
    setFiles(now) {
      form.files = now;
    },
  };
  const said = /** @type {string[]} */ ([]);
  const pages = new Pages(/** @type {any} */ ({ form, say: (/** @type {string} */ words) => said.push(words) }));
  return { form, pages, said, names: () => form.files.map(({ name }) => name) };
}

beforeEach(() => {
  shaped.mockReset();
  shaped.mockImplementation(
    async (/** @type {Blob} */ blob, /** @type {import('../../src/files/shape').Shape} */ { turns, cut }) =>
      photo(`${await blob.text()} turned ${turns} cut ${Object.values(cut).join()}`),
  );
});

test('two taps turn twice, each time drawn from the first picture', async () => {
  const a = photo('a');
  const { pages, names } = pagesOf(a);
  void pages.turn(a);
  await pages.turn(a);
  expect(names()).toEqual(['a turned 2 cut 0,0,0,0']);
});

test('cut and turned again, what was cut off comes back when nothing is cut', async () => {
  const a = photo('a');
  const { form, pages, names } = pagesOf(a);
  const cut = { top: 10, right: 0, bottom: 0, left: 0 };
  await pages.crop(a, cut);
  await pages.turn(form.files[0]);
  expect(names()).toEqual(['a turned 1 cut 0,10,0,0']);
  const open = await pages.toCrop(form.files[0]);
  expect(open.cut).toEqual({ top: 0, right: 10, bottom: 0, left: 0 });
  expect(open.file.name).toBe('a turned 1 cut 0,0,0,0');
  await pages.crop(form.files[0], whole.cut);
  expect(names()).toEqual(['a turned 1 cut 0,0,0,0']);
});

test('whatever was done last is taken back, once, and not when the pages are others', async () => {
  const [a, b] = [photo('a'), photo('b')];
  const { form, pages, names } = pagesOf(a, b);
  expect(pages.undoable).toBeUndefined();
  pages.takeAway(a);
  expect(pages.undoable).toBe('Photo 1 is taken away.');
  expect(names()).toEqual(['b']);
  pages.undo();
  expect(names()).toEqual(['a', 'b']);
  expect(pages.undoable).toBeUndefined();
  pages.moveUp(1);
  expect(names()).toEqual(['b', 'a']);
  pages.undo();
  await pages.turn(b);
  expect(pages.undoable).toBe('Photo 2 is turned.');
  form.files = [];
  expect(pages.undoable).toBeUndefined();
});

test('a page that was taken away while it was turned does not come back', async () => {
  shaped.mockImplementation(() => new Promise((done) => setTimeout(() => done(photo('turned')), 50)));
  const [a, b] = [photo('a'), photo('b')];
  const { pages, names } = pagesOf(a, b);
  const turning = pages.turn(a);
  await vi.waitFor(() => expect(shaped).toHaveBeenCalled(), { interval: 0 });
  pages.takeAway(a);
  await turning;
  expect(names()).toEqual(['b']);
  expect(pages.undoable).toBe('Photo 1 is taken away.');
});

test('a photo taken again stands where the old one stood, also when that was turned meanwhile, or at the end', async () => {
  const [a, b] = [photo('a'), photo('b')];
  const { pages, names } = pagesOf(a, b);
  await pages.turn(a);
  pages.arrived(photo('c'), a);
  expect(names()).toEqual(['c', 'b']);
  pages.arrived(photo('d'), photo('gone'));
  pages.arrived(photo('e'));
  expect(names()).toEqual(['c', 'b', 'd', 'e']);
});

test('what cannot be turned stays as it was, and it is said', async () => {
  const a = photo('a');
  const { pages, names, said } = pagesOf(a);
  shaped.mockRejectedValue(new Error('broken'));
  await pages.turn(a);
  expect(names()).toEqual(['a']);
  expect(said).toEqual(['That did not work. Your photo is as it was.']);
});

test('one is made ready at a time, those that come meanwhile after it, and a bad one stops no other', async () => {
  let open = 0;
  let most = 0;
  vi.mocked(ready).mockImplementation(async ({ name }) => {
    most = Math.max(most, ++open);
    await new Promise((done) => setTimeout(done, 5));
    open--;
    if (name === 'bad') throw new NotUsable('no');
    return photo(name);
  });
  const heard = /** @type {string[]} */ ([]);
  const arriving = new Arriving({
    next: () => heard.push(arriving.words),
    arrived: ({ name }) => heard.push(name),
    no: (no, name) => heard.push(`${name}: ${/** @type {Error} */ (no).message}`),
  });
  const chosen = (/** @type {string[]} */ ...names) => names.map((name) => ({ file: new File([], name) }));
  const first = arriving.take(chosen('a', 'bad'));
  await arriving.take(chosen('c'));
  await first;
  expect(most).toBe(1);
  expect(heard).toEqual([
    'Getting photo 1 of 2 ready…',
    'a',
    'Getting photo 2 of 3 ready…',
    'bad: no',
    'Getting photo 3 of 3 ready…',
    'c',
  ]);
  await arriving.take(chosen('d'));
  expect(heard.slice(-2)).toEqual(['Getting your photo ready…', 'd']);
});

test('how much room there is, by what the browser says, and enough where it says nothing', async () => {
  const estimate = vi.fn(async () => ({ quota: 100, usage: 40 }));
  vi.stubGlobal('navigator', { storage: { estimate } });
  expect(await roomFor(60)).toBe('enough');
  expect(await roomFor(61)).toBe('little');
  estimate.mockRejectedValue(new Error('not here'));
  expect(await roomFor(61)).toBe('enough');
  vi.stubGlobal('navigator', {});
  expect(await roomFor(61)).toBe('enough');
  vi.unstubAllGlobals();
});
