import { expect, test } from '@playwright/test';
import { goodDay, pretend, problem } from './pretend.js';
import { draft, ids, people } from './world.js';

const b = `/budgets/${ids.chc}`;
const place = `${b}/draft`;
const saved = 'Saved. Everybody who writes the plan can see it.';
const own = 'In your own words';

/** A draft that is kept: it takes what has the version it is at, as the API does, and somebody else can write in it too. */
function shared() {
  const now = structuredClone(draft);
  const room = {
    now,
    /** No signal. */
    down: false,
    /** The next answer is lost, though it was taken. */
    loses: false,
    /** @type {import('./pretend.js').Call[]} */
    puts: [],
    /** @param {string} name @returns {any} */
    part: (name) => {
      const [kind, id] = name.split('/');
      if (kind === 'sections') return now.sections.find((one) => one.name === id);
      return kind === 'items' ? now.items.find((one) => one.id === id) : undefined;
    },
    /** Somebody else writes. @param {string} name @param {object} more */
    write: (name, more) => {
      const part = room.part(name);
      Object.assign(part, more, { version: part.version + 1, by: 'Grace Hill', at: '2026-11-23T09:59:00Z' });
    },
    /** @type {import('./pretend.js').Answers} */
    answers: (call) => {
      if (!call.path.startsWith(place)) return undefined;
      if (room.down) return { abort: true };
      if (call.method === 'GET') return { json: now, etag: '"12"' };
      room.puts.push(call);
      const part = room.part(call.path.slice(place.length + 1));
      if (call.etag !== `"${part.version}"`)
        return problem('stale-version', 412, 'This has changed since you opened it.');
      Object.assign(part, call.body, { version: part.version + 1, by: 'Amira Khan', at: '2026-11-23T10:00:00Z' });
      if (room.loses) {
        room.loses = false;
        return { abort: true };
      }
      return { json: part };
    },
  };
  return room;
}

/** @param {import('@playwright/test').Page} page @param {string} part */
async function open(page, part) {
  const room = shared();
  await pretend(page, room.answers, goodDay('amira'));
  await page.goto(`${b}/plan/write/${part}`);
  await expect(page.locator('main a.back').first()).toBeVisible();
  return room;
}

test('what is typed is saved at a pause, with its version and in whose name', async ({ page }) => {
  const room = await open(page, 'risks');
  const put = page.waitForRequest((request) => request.method() === 'PUT');
  await page.getByLabel(own).pressSequentially('I may fall.', { delay: 20 });
  expect((await put).headers()).toMatchObject({ 'if-match': '"1"', 'x-person': people.amira.id });
  await expect(page.getByText(saved)).toBeVisible();
  expect(room.puts).toHaveLength(1);
  await page.getByLabel(own).fill('I may fall. Nadia is near.');
  await expect.poll(() => room.puts.length).toBe(2);
  expect(room.puts[1]).toMatchObject({ etag: '"2"', body: { words: 'I may fall. Nadia is near.' } });
});

test('two people write the same text: both are shown, and put together both are saved', async ({ page }) => {
  const room = await open(page, 'risks');
  room.write('sections/risks', { words: 'The stairs are steep.' });
  await page.getByLabel(own).fill('I may fall.');
  const choice = page.locator('.clash');
  await expect(choice.getByText('I may fall.')).toBeVisible();
  await expect(choice.getByText('The stairs are steep.')).toBeVisible();
  await expect(page.getByLabel(own)).toBeFocused();
  await page.getByLabel(own).pressSequentially(' Often.');
  await expect(choice.getByText('I may fall. Often.')).toBeVisible();
  expect(room.part('sections/risks').words).toBe('The stairs are steep.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByLabel('Keep mine')).toBeFocused();
  await page.getByLabel('Put both in one box').check();
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(page.getByText(saved)).toBeVisible();
  await expect(page.getByLabel(own)).toBeFocused();
  expect(room.part('sections/risks').words).toBe('I may fall. Often.\n\nThe stairs are steep.');
});

test('theirs is kept: mine stays beside it through a reload, and can come back', async ({ page }) => {
  const room = await open(page, 'risks');
  room.write('sections/risks', { words: 'The stairs are steep.' });
  await page.getByLabel(own).fill('I may fall.');
  await page.getByLabel('Keep what Grace Hill wrote').check();
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(page.getByLabel(own)).toHaveValue('The stairs are steep.');
  await page.reload();
  await expect(page.getByText('You wrote this, and something else was chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Use this instead' }).click();
  await expect(page.getByText(saved)).toBeVisible();
  expect(room.part('sections/risks').words).toBe('I may fall.');
  await expect(page.getByText('Grace Hill wrote this')).toBeVisible();
});

test('of one item each field by itself: what one alone changed is taken, what both changed is chosen', async ({
  page,
}) => {
  const name = `items/${ids.physio}`;
  const room = await open(page, name);
  room.write(name, { costPence: 160000, payee: 'The clinic' });
  await page.getByLabel('What does it cost').fill('1500');
  await page.getByLabel('Say more about it').fill('In the pool');
  const choice = page.locator('.clash');
  await expect(choice.getByText('What it costs')).toBeVisible();
  await expect(choice.getByText('£1500')).toBeVisible();
  await expect(choice.getByText('£1600.00')).toBeVisible();
  await expect(choice.getByRole('radio')).toHaveCount(2);
  await expect(page.getByLabel('Who is paid?')).toHaveValue('The clinic');
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(choice.getByText('Choose one of these')).toBeVisible();
  await page.getByLabel('Keep mine').check();
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(page.getByText(saved)).toBeVisible();
  expect(room.part(name)).toMatchObject({ costPence: 150000, payee: 'The clinic', what: 'In the pool' });
});

test('without signal one writes on from part to part, and all of it goes when the signal is back', async ({
  page,
  context,
}) => {
  const room = await open(page, '');
  await expect(page.getByRole('link', { name: 'Risks, and' })).toBeVisible();
  room.down = true;
  await context.setOffline(true);
  for (const [link, words] of [
    ['Risks, and', 'I may fall.'],
    ['If things go wrong', 'Phone Nadia.'],
  ]) {
    await page.getByRole('link', { name: link }).click();
    await page.getByLabel(own).fill(words);
    await expect(page.getByText('kept on this device')).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
  }
  await expect(page.getByText('On this device, not saved yet')).toHaveCount(2);
  await context.setOffline(false); // and yet it is not reached
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText('Something you wrote in the plan is on this device only.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await expect(page.getByText('On this device, not saved yet')).toHaveCount(2);
  room.down = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('On this device, not saved yet')).toHaveCount(0);
  expect(room.part('sections/risks').words).toBe('I may fall.');
  expect(room.part('sections/if-things-go-wrong').words).toBe('Phone Nadia.');
});

test('a lost answer is no clash with oneself', async ({ page }) => {
  const room = await open(page, 'risks');
  room.loses = true;
  await page.getByLabel(own).fill('I may fall.');
  await expect(page.getByText('It goes on by itself')).toBeVisible();
  await page.getByLabel(own).fill('I may fall. Often.');
  await expect(page.getByText(saved)).toBeVisible();
  expect(room.part('sections/risks').words).toBe('I may fall. Often.');
});

test('the page is left or closed in the midst of a word: nothing is lost', async ({ page }) => {
  const room = await open(page, 'risks');
  await page.getByLabel(own).fill('I may fall.');
  await page.reload();
  await expect(page.getByLabel(own)).toHaveValue('I may fall.');
  await expect(page.getByText(saved)).toBeVisible();
  await page.getByLabel(own).fill('I may fall. Often.');
  await page.getByRole('link', { name: 'Write my plan' }).click();
  await expect.poll(() => room.part('sections/risks').words).toBe('I may fall. Often.');

  await page.goto(`${b}/requests/new?kind=review-plan`);
  await page.getByLabel('What should we look at?').fill('The price went up.');
  await page.reload(); // before a form’s 200 ms
  await expect(page.getByLabel('What should we look at?')).toHaveValue('The price went up.');
});
