import { expect } from '@playwright/test';
import { jpegFile, pdfFile, photoOf } from '../photos.js';
import { goodDay, pretend, problem } from '../pretend.js';
import * as world from '../world.js';
import {
  asking,
  at,
  b,
  fillReceipt,
  fillWhyLate,
  noLonger,
  nothing,
  on,
  said401,
  send,
  sending,
  stale,
} from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */
/** @typedef {import('@playwright/test').Page} Page */

const { ids } = world;
const oneReceipt = `${b}/receipts/${ids.waiting}`;
const theReceipt = (/** @type {object} */ more) => on(oneReceipt, { json: world.receipt(more), etag: '"1"' });

const agreed = {
  goAhead: ids.goAhead,
  request: ids.mayIBuy,
  what: 'May I buy a tablet stand for my chair? It would let me hold video calls with my physio.',
  upToPence: 4600,
  by: 'Grace Hill',
  on: '2026-11-17',
  until: '2027-02-15',
  within: true,
};
const toDecide = { mayDecide: true, mayWithdraw: false, sentBy: { id: ids.amira, name: 'Amira Khan', me: false } };
const toMatch = theReceipt({ ...toDecide, mayMatch: true });
const everyYes = on(`${b}/go-aheads`, {
  json: {
    items: [
      world.goAhead({ upToPence: 4000 }),
      world.goAhead({ id: ids.review, what: 'May I buy new shoes?', until: '2026-11-01', state: 'past' }),
      world.goAhead({ id: ids.refused, what: 'May I buy a kettle?', state: 'used' }),
    ],
  },
});

const late = { answerBy: '2026-11-20', lateReasons: world.lateReasons };
const lateToDecide = theReceipt({ ...toDecide, ...late, lateReasons: undefined, maySayWhyLate: true });
/** @param {Page} page */
const saveWhyLate = (page) => page.getByRole('button', { name: 'Save why it is late' }).click();

/** @param {object} answer @returns {Proof} */
const saidInVain = (answer) => async (page) => {
  await at('grace', oneReceipt, on(/late-reasons/, answer, 'PUT'), lateToDecide)(page);
  await fillWhyLate(page);
  await saveWhyLate(page);
  await expect(page.locator('.not-sent')).toBeFocused();
};

/** A receipt that waited to be sent and is refused now. @param {Page} page @param {object} refused */
async function refusedLater(page, refused) {
  await at('amira', `${b}/receipts/new`, on(/receipts\//, { abort: true }, 'PUT'))(page);
  await fillReceipt(page);
  await send(page);
  await page.getByRole('link', { name: 'See what waits' }).click();
  await pretend(page, on(/receipts\//, refused, 'PUT'), goodDay('amira'));
  await page.evaluate(() => dispatchEvent(new Event('online'))); // it may go by itself first, so nothing is clicked
}

const onNothingYet = theReceipt({ mayAssign: true, parts: [{ amountPence: 4599 }] });
const putRight = 'Put the amount right';
const accepted = `${b}/receipts/${ids.accepted}`;

/** @param {import('@playwright/test').Page} page */
async function correct(page) {
  await page.getByText(putRight).click();
  await page.getByLabel('How much should count?').fill('50.00');
  await page.getByLabel('Why?').fill('The visit was shorter.');
  await page.getByRole('button', { name: 'Save' }).first().click();
}

/** @param {object} answer @returns {Proof} */
const correctedInVain = (answer) => async (page) => {
  await at('grace', accepted, on(/corrections/, answer, 'PUT'))(page);
  await correct(page);
  await expect(page.locator('.not-sent')).toBeFocused();
};

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/receipts': {
    ...asking('amira', `${b}/receipts`),
    empty: at('amira', `${b}/receipts`, on(`${b}/receipts`, nothing)),
  },
  '/budgets/:b/receipts/new': {
    filled: async (page) => {
      await at('ben', `${b}/receipts/new`)(page);
      await fillReceipt(page);
    },
    refused: at(
      'amira',
      `${b}/receipts/new`,
      on('/me', {
        json: { ...world.people.amira, budgets: [{ ...world.people.amira.budgets[0], rights: ['see-budget'] }] },
      }),
    ),
    'signed-out': at('amira', `${b}/receipts/new`, said401),
    'no-items': at('amira', `${b}/receipts/new`, on(/plan-items$/, { abort: true })),
    replaces: async (page) => {
      await at('amira', `${b}/receipts/new?replaces=${ids.returned}`)(page);
      await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
    },
    split: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.getByLabel('More than one of these').check();
      await page.getByLabel('I am only claiming part of it').check();
      await page.locator(`[id="split-${ids.physio}"]`).fill('20');
      await send(page);
    },
    'asked-before': async (page) => {
      await at('amira', `${b}/receipts/new`, everyYes)(page);
      await fillReceipt(page);
      await page.getByLabel('Yes: May I buy a tablet stand').check();
      await expect(page.getByText('This is £5.99 more than you asked for')).toBeVisible();
      await expect(page.getByText('new shoes')).toBeHidden();
      await expect(page.getByText('kettle')).toBeHidden();
    },
    'yes-used': async (page) => {
      const used = { field: 'goAhead', message: 'This yes was used for another receipt. Send this one without it' };
      const refused = problem('bad-form', 400, 'There is a problem', { violations: [used] });
      await at('amira', `${b}/receipts/new?goAhead=${ids.goAhead}`, everyYes, on(/receipts\//, refused, 'PUT'))(page);
      await fillReceipt(page);
      await send(page);
      await expect(page.getByRole('link', { name: 'This yes was used' })).toBeVisible();
    },
    'id-taken': async (page) => {
      await at(
        'amira',
        `${b}/receipts/new`,
        on(/receipts\//, problem('receipt-id-taken', 409, 'This receipt was already sent.'), 'PUT'),
      )(page);
      await fillReceipt(page);
      await send(page);
      await expect(page.getByText('before you changed it here')).toBeVisible();
    },
    'access-ended': async (page) => {
      await at('ben', `${b}/receipts/new`)(page);
      await fillReceipt(page);
      await page.waitForTimeout(400);
      await pretend(page, noLonger('ben'), goodDay('ben'));
      await page.reload();
      await expect(page.getByText('you can still send it')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Send for Amira Khan' })).toBeVisible();
    },
    'sent-late': async (page) => {
      await at(
        'ben',
        `${b}/receipts/new`,
        on(/receipts\//, { status: 201, json: { id: ids.waiting, state: 'waiting', late: true } }, 'PUT'),
      )(page);
      await fillReceipt(page);
      await send(page);
      await expect(page.getByText('you cannot see what becomes of it')).toBeVisible();
    },
    pages: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      const taken = [await photoOf(page), await photoOf(page, { filter: 'brightness(.2)' })];
      const files = [...taken.map((buffer, i) => jpegFile(`${i}.jpg`, buffer)), pdfFile];
      await page.getByLabel('Photo of the receipt').setInputFiles(files);
      await expect(page.getByText('This photo is very dark').first()).toBeVisible();
      await page.getByRole('button', { name: 'Turn photo 1' }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    },
    cropping: async (page) => {
      await at('amira', `${b}/receipts/new`)(page);
      await page.getByLabel('Photo of the receipt').setInputFiles(jpegFile('a.jpg', await photoOf(page)));
      await page.getByRole('button', { name: 'Crop photo 1' }).click();
      await page.getByLabel('Cut from the left').fill('12');
      await page.getByLabel('Cut from the bottom').fill('30');
    },
    'getting-ready': async (page) => {
      await page.context().route('**/photo-worker-*.js', () => {}); // never comes
      await at('amira', `${b}/receipts/new`)(page);
      const files = ['a.jpg', 'b.jpg'].map((name) => jpegFile(name, Buffer.from('any')));
      await page.getByLabel('Photo of the receipt').setInputFiles(files);
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
    'little-room': async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator.storage, 'estimate', { value: async () => ({ quota: 9, usage: 8 }) });
      });
      await at('amira', `${b}/receipts/new`)(page);
      await expect(page.getByText('little room left')).toBeVisible();
    },
    mended: async (page) => {
      await refusedLater(page, problem('bad-form', 400, 'The date is before your budget began.'));
      await page.getByRole('link', { name: 'Put it right' }).click();
      await expect(page.locator('.not-sent')).toBeFocused();
      await expect(page.locator('.not-sent')).toContainText('The date is before your budget began.');
      await expect(page.locator('.not-sent')).toContainText('What you typed is kept on this phone.');
      await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
      await expect(page.getByLabel('How much did you spend?')).toHaveValue('45.99');
    },
    'mended-bad-form': async (page) => {
      const violations = [{ field: 'amountPence', message: 'Enter an amount up to £20' }];
      await refusedLater(page, problem('bad-form', 400, 'Check what is marked and send it again.', { violations }));
      await expect(page.getByText('We could not take it. Enter an amount up to £20.')).toBeVisible();
      await page.getByRole('link', { name: 'Put it right' }).click();
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await expect(page).toHaveTitle(/^Error: /);
      await page.getByRole('link', { name: 'Enter an amount up to £20' }).click();
      await expect(page.getByLabel('How much did you spend?')).toBeFocused();
      await expect(page.locator('.nhsuk-error-message')).toContainText('Enter an amount up to £20');
      await expect(page.getByAltText('Photo 1 of 1')).toBeVisible();
    },
    ...sending(`${b}/receipts/new`, /receipts\//, fillReceipt, 'files', { waits: true }),
  },
  '/budgets/:b/receipts/:id': {
    ...asking('amira', oneReceipt),
    sent: at('amira', `${oneReceipt}?sent`),
    accepted: at('amira', `${b}/receipts/${ids.accepted}`),
    returned: at('amira', `${b}/receipts/${ids.returned}`),
    withdrawn: at('amira', `${b}/receipts/${ids.withdrawn}`),
    staff: at('grace', oneReceipt),
    'agreed-before': async (page) => {
      await at('grace', oneReceipt, theReceipt({ ...toDecide, goAhead: ids.goAhead, agreedBefore: agreed }))(page);
      await page.getByLabel('Send it back').check();
      await expect(page.getByText('That it may not be bought is no reason')).toBeVisible();
    },
    match: async (page) => {
      const matched = theReceipt({ ...toDecide, mayMatch: true, agreedBefore: { ...agreed, matchedBy: 'Grace Hill' } });
      let done = false;
      const put = on(
        /go-ahead$/,
        () => {
          done = true;
          return matched({ path: oneReceipt, method: 'GET', query: new URLSearchParams() });
        },
        'PUT',
      );
      await at('grace', oneReceipt, put, everyYes, (call) => (done ? matched : toMatch)(call))(page);
      await expect(page.getByText('This receipt is £5.99 more than that.')).toBeVisible();
      await expect(page.getByText('new shoes')).toHaveCount(0);
      await expect(page.getByText('kettle')).toHaveCount(0);
      await page.getByLabel('May I buy a tablet stand').check();
      await page.getByRole('button', { name: 'Match it' }).click();
      await expect(page.getByText('Grace Hill matched it to:')).toBeVisible();
      await expect(page.getByLabel('take the match off')).toBeVisible();
      await expect(page.getByLabel('May I buy a tablet stand')).toHaveCount(0);
    },
    'match-bad-form': async (page) => {
      await at('grace', oneReceipt, everyYes, toMatch)(page);
      await page.getByRole('button', { name: 'Match it' }).click();
      await expect(page.getByRole('link', { name: 'Choose a go-ahead' })).toBeVisible();
    },
    'match-used': async (page) => {
      const used = { field: 'goAhead', message: 'This yes was used for another receipt. Choose another, or none' };
      const refused = problem('bad-form', 400, 'There is a problem', { violations: [used] });
      await at('grace', oneReceipt, on(/go-ahead$/, refused, 'PUT'), everyYes, toMatch)(page);
      await page.getByLabel('May I buy a tablet stand').check();
      await page.getByRole('button', { name: 'Match it' }).click();
      await expect(page.getByRole('link', { name: 'This yes was used' })).toBeVisible();
    },
    'match-none-open': async (page) => {
      await at('grace', oneReceipt, on(`${b}/go-aheads`, nothing), toMatch)(page);
      await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible();
      await expect(page.getByText('Was this agreed before?')).toHaveCount(0);
    },
    'match-not-reached': async (page) => {
      await at('grace', oneReceipt, on(`${b}/go-aheads`, { abort: true }), toMatch)(page);
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Decide' })).toBeVisible();
    },
    'match-stale': async (page) => {
      await at('grace', oneReceipt, on(/go-ahead$/, stale, 'PUT'), everyYes, toMatch)(page);
      await page.getByLabel('May I buy a tablet stand').check();
      await page.getByRole('button', { name: 'Match it' }).click();
      await expect(page.locator('.not-sent')).toBeFocused();
      await expect(page.getByLabel('May I buy a tablet stand')).toBeChecked();
    },
    'above-the-yes': async (page) => {
      const above = { ...agreed, upToPence: 4000, overPence: 599, within: false, when: 'after-the-last-day' };
      await at('grace', oneReceipt, theReceipt({ ...toDecide, goAhead: ids.goAhead, agreedBefore: above }))(page);
      await expect(page.getByText('It is £5.99 more than that.').first()).toBeVisible();
    },
    'from-ended-access': at(
      'grace',
      oneReceipt,
      theReceipt({ fromEndedAccess: true, mayDecide: true, sentBy: { id: ids.ben, name: 'Ben Khan', me: false } }),
    ),
    own: async (page) => {
      await at('amira', oneReceipt, theReceipt({ possibleDouble: true, doubleOf: ids.double, late: true }))(page);
      await page.getByText('Take this receipt back').click();
    },
    'nobody-free': at('grace', oneReceipt, theReceipt({ nobodyFree: true, mayWithdraw: false })),
    assign: async (page) => {
      await at('amira', oneReceipt, onNothingYet)(page);
      await page.getByLabel('More than one of these').check();
      await page.locator(`[id="split-${ids.physio}"]`).fill('20');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('link', { name: 'The split must add up to £45.99' })).toBeVisible();
    },
    assigned: at('amira', oneReceipt, theReceipt({ assigned: { by: 'Grace Hill', at: '2026-11-21T09:00:00Z' } })),
    'no-items': async (page) => {
      await at('amira', oneReceipt, onNothingYet, on(/plan-items$/, { abort: true }))(page);
      await expect(page.getByText('We could not load the plan items')).toBeVisible();
    },
    corrected: at('amira', `${b}/receipts/${ids.corrected}`),
    correct: async (page) => {
      await at('grace', `${b}/receipts/${ids.corrected}`)(page);
      await page.getByText(putRight).click();
    },
    'correct-bad-form': async (page) => {
      await at('grace', accepted)(page);
      await page.getByText(putRight).click();
      await page.getByLabel('How much should count?').fill('70');
      await page.getByRole('button', { name: 'Save' }).first().click();
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await expect(page.getByRole('link', { name: 'Only £60 was claimed' })).toBeVisible();
    },
    'correct-stale': correctedInVain(stale),
    'correct-taken': async (page) => {
      await correctedInVain(problem('correction-id-taken', 409, 'Something else was recorded under this id.'))(page);
      await page.getByRole('button', { name: 'Make this another one' }).waitFor();
    },
    refund: async (page) => {
      await at('grace', accepted)(page);
      await page.getByText('Record money back from the shop').click();
      await page.getByLabel('How much came back?').fill('20');
    },
    'refund-not-sent': async (page) => {
      await at('grace', accepted, on(/refunds/, { abort: true }, 'PUT'))(page);
      await page.getByText('Record money back from the shop').click();
      await page.getByLabel('How much came back?').fill('20');
      await page.getByLabel('Day').fill('2');
      await page.getByLabel('Month').fill('11');
      await page.getByLabel('Year').fill('2026');
      await page.getByLabel('Why did it come back?').fill('It did not fit.');
      await page.getByRole('button', { name: 'Save' }).last().click();
      await expect(page.locator('.not-sent')).toBeFocused();
    },
    'why-late': async (page) => {
      await at('amira', oneReceipt, theReceipt(late))(page);
      await expect(page.getByText('We now expect it by 27 November 2026.')).toBeVisible();
      await expect(page.getByText('Two of us are ill.')).toBeVisible();
    },
    'was-late': async (page) => {
      const decision = {
        id: ids.decision,
        result: 'accepted',
        amountPence: 4599,
        by: 'Grace Hill',
        at: '2026-11-22T09:00:00Z',
      };
      await at('amira', oneReceipt, theReceipt({ ...late, state: 'accepted', mayWithdraw: false, decision }))(page);
      await expect(page.getByText('It took longer. This was why:')).toBeVisible();
      await expect(page.getByText('We now expect it')).toHaveCount(0);
    },
    'say-why-late': async (page) => {
      const said = { status: 201, json: world.receipt({ ...toDecide, ...late }), etag: '"1"' };
      await at('grace', oneReceipt, on(/late-reasons/, said, 'PUT'), lateToDecide)(page);
      await expect(page.getByText('This is late, and nobody has said why.')).toBeVisible();
      await fillWhyLate(page);
      await saveWhyLate(page);
      await expect(page.getByText('It is late: we promised it by')).toBeVisible();
    },
    'say-why-late-bad-form': async (page) => {
      await at('grace', oneReceipt, lateToDecide)(page);
      await fillWhyLate(page, '2025');
      await page.getByLabel('Why is it late?').fill('');
      await saveWhyLate(page);
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await expect(page.getByRole('link', { name: 'The day must be today or later' })).toBeVisible();
    },
    'say-why-late-taken': async (page) => {
      await saidInVain(problem('late-reason-id-taken', 409, 'Another reason was written under this id.'))(page);
      await page.getByRole('button', { name: 'Make this another reason' }).waitFor();
    },
    'say-why-late-not-sent': async (page) => {
      await saidInVain({ abort: true })(page);
      await page.reload();
      await expect(page.getByText('We sent this before and did not hear back.')).toBeVisible();
      await expect(page.getByLabel('Why is it late?')).toHaveValue(/^We asked/);
    },
    'bad-form': async (page) => {
      await at('grace', oneReceipt)(page);
      await page.getByLabel('Accept less').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    },
    stale: async (page) => {
      await at('grace', oneReceipt, on(/decision$/, stale, 'PUT'))(page);
      await page.getByLabel('Accept £45.99').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('This has changed')).toBeVisible();
    },
  },
};
