import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, fillWhyLate, nothing, on, send, sending, stale } from './steps.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./steps.js').Proof} Proof */
/** @typedef {import('../pretend.js').Answers} Answers */

const { ids, sentDraft, decidedPlan } = world;
const decide = `${b}/plan/decide`;
const decision = /\/draft\/sending\/.*\/decision$/;
const physio = `${b}/items/${ids.physio}`;
const held = `${physio}/how-held`;
const optionChange = /option-changes\//;

/** @param {object} more @returns {Answers} */
const draftIs = (more) => on(`${b}/draft`, { json: { ...sentDraft, ...more }, etag: '"9"' });

/** Two versions, and the newer counts. @type {Answers} */
const inForce = ({ path, query }) => {
  if (path === `${b}/plan-versions`) return { json: { items: world.planVersions } };
  return path === `${b}/plan` && !query.has('version') ? { json: decidedPlan } : undefined;
};
/** The newer counts from Christmas Eve. @type {Answers} */
const later = ({ path, query }) => {
  const [next, now] = world.planVersions;
  const startsOn = '2026-12-24';
  if (path === `${b}/plan-versions`) return { json: { items: [{ ...next, startsOn }, now] } };
  return query.get('version') === '4' ? { json: { ...decidedPlan, startsOn } } : undefined;
};

/** @param {Page} page @param {RegExp} name */
const item = (page, name) => page.getByRole('region', { name });

/** @param {Page} page */
async function refuseFootball(page) {
  const football = item(page, /^Football/);
  await football.getByLabel('Not agree').check();
  await football
    .getByLabel('Why?')
    .fill('The tickets are fine. The money cannot pay for beer. Send us the tickets alone.');
}

/** @param {Page} page */
const theRest = (page) => page.getByRole('button', { name: /^Agree to the \d not decided yet/ }).click();

/** @param {Page} page */
async function toTheLetter(page) {
  await refuseFootball(page);
  await theRest(page);
  await page.getByLabel('Anything to say about the whole plan?').fill('It says clearly what you want.');
  await page.getByRole('button', { name: 'Read the letter first' }).click();
  await expect(page.getByRole('heading', { name: 'Your plan is agreed' })).toBeFocused();
}

/** Decided, and then the API says no. @param {import('../pretend.js').Answer} answer @param {Answers[]} then @returns {Proof} */
const refusedWith =
  (answer, ...then) =>
  async (page) => {
    let said = false;
    /** @type {Answers} */
    const no = (call) => {
      if (call.method !== 'PUT' || !decision.test(call.path)) return undefined;
      said = true;
      return answer;
    };
    const after = then.map((one) => /** @type {Answers} */ ((call) => (said ? one(call) : undefined)));
    await at('omar', decide, no, ...after)(page);
    await toTheLetter(page);
    await send(page, /^Send the decision/);
  };

/** @param {Page} page */
async function fillHeld(page) {
  await page.getByLabel('The NHS holds the money').check();
  await page.getByLabel('Day', { exact: true }).fill('1');
  await page.getByLabel('Month').fill('12');
  await page.getByLabel('Year').fill('2026');
  await page.getByLabel('Why?').fill('You asked for it, so that there are fewer bills for you to pay.');
}

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/plan/decide': {
    ...asking('omar', decide),
    ...sending(decide, decision, toTheLetter, 'item-0-result', {
      who: 'omar',
      button: /^(Read the letter first|Send the decision)/,
    }),
    'nothing-waits': at('omar', decide, draftIs({ state: 'open', sent: undefined, mayDecide: false })),
    late: async (page) => {
      await at('omar', decide, draftIs({ sent: { ...sentDraft.sent, decideBy: '2026-11-19' } }))(page);
      await expect(page.getByText('4 days late')).toBeVisible();
    },
    'say-why-late': async (page) => {
      const sent = { ...sentDraft.sent, decideBy: '2026-11-19', maySayWhyLate: true };
      const said = { ...sent, lateReasons: world.lateReasons };
      let done = false;
      const put = on(
        /late-reasons/,
        () => {
          done = true;
          return { status: 201, json: {} };
        },
        'PUT',
      );
      await at('omar', decide, put, (call) => draftIs({ sent: done ? said : sent })(call))(page);
      await refuseFootball(page);
      await fillWhyLate(page);
      await page.getByRole('button', { name: 'Save why it is late' }).click();
      await expect(page.getByText('It is late: we promised it by')).toBeVisible();
      await expect(item(page, /^Football/).getByLabel('Why?')).toHaveValue(/^The tickets are fine/);
    },
    own: async (page) => {
      await at('omar', decide, draftIs({ sent: { ...sentDraft.sent, own: true }, mayDecide: false }))(page);
      await expect(page.getByText('Somebody else decides this plan.')).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
    },
    holder: async (page) => {
      await at('amira', decide)(page);
      await expect(page.getByText('Only the NHS team decides a plan.')).toBeVisible();
    },
    'half-decided': async (page) => {
      await at('omar', decide)(page);
      await refuseFootball(page);
      const physio = item(page, /^Physiotherapy/);
      await physio.getByLabel('Agree, with a change').check();
      await physio.getByLabel('What may it cost?').fill('1,200');
      await expect(page.getByText('You agree so far: £1,200')).toBeVisible();
    },
    second: async (page) => {
      await at('omar', decide, draftIs({ base: 3 }))(page);
      await expect(page.getByLabel('As much as now: £26,500')).toBeChecked();
      await page.getByLabel('What the plan costs over the whole budget').check();
      await toTheLetter(page);
      await expect(page.getByText('The money is what the plan costs, from 23 November 2026')).toBeVisible();
    },
    'none-agreed': async (page) => {
      await at('omar', decide, draftIs({ items: [sentDraft.items[2]] }))(page);
      await refuseFootball(page);
      await page.getByRole('button', { name: 'Read the letter first' }).click();
      await expect(page.getByRole('link', { name: 'Agree to at least one item, or send the plan back' })).toBeVisible();
    },
    above: async (page) => {
      await at('omar', decide)(page);
      await theRest(page);
      await page.getByRole('button', { name: 'Read the letter first' }).click();
      await expect(page.locator('.approver')).toBeFocused();
      await expect(page.locator('.approver')).toContainText('The list says that Football, with an assistant is not');
      await expect(page.getByRole('heading', { name: 'Your plan is agreed' })).toHaveCount(0);
    },
    approver: async (page) => {
      await at('petra', decide)(page);
      await theRest(page);
      await page.getByLabel('More than that').check();
      await page.getByLabel('How much altogether?').fill('27000');
      await page.getByRole('button', { name: 'Read the letter first' }).click();
      await expect(page.getByRole('link', { name: 'Write the clinical reason' })).toBeVisible();
      await expect(page.getByText('£27,000 is more than the £26,500 that was told before.')).toBeVisible();
    },
    letter: async (page) => {
      await at('omar', decide)(page);
      const physio = item(page, /^Physiotherapy/);
      await physio.getByLabel('Agree, with a change').check();
      await physio.getByLabel('What may it cost?').fill('1,200');
      await physio.getByLabel('Why?').fill('Two visits a month, as your physiotherapist wrote.');
      await toTheLetter(page);
      await expect(page.locator('.letter')).toContainText('£1,200 in all, paid every month. You asked for £1,440.');
    },
    'sending-back': async (page) => {
      await at('omar', decide)(page);
      await page.getByText('Is something missing? Send it back').click();
      await page.getByLabel('What is missing?').fill('Who comes when Nadia is away? Grace can help you to write it.');
      await page.getByRole('button', { name: 'Read the letter that sends it back' }).click();
      await expect(page.getByRole('heading', { name: 'Your plan needs a little more' })).toBeFocused();
    },
    stale: async (page) => {
      const items = sentDraft.items.map((one) =>
        one.id === ids.physio ? { ...one, costPence: 120000, version: 2 } : one,
      );
      const sent = { ...sentDraft.sent, id: ids.goAhead };
      await refusedWith(stale, draftIs({ items, sent }))(page);
      await expect(page.locator('.changed')).toBeFocused();
      await expect(page.getByText('Physiotherapy: now £1,200, before £1,440.')).toBeVisible();
      await expect(item(page, /^Football/).getByLabel('Why?')).toHaveValue(/^The tickets are fine/);
    },
    'decided-by-another': async (page) => {
      const no = problem('plan-already-decided', 409, 'Somebody has decided this plan.');
      const gone = draftIs({ state: 'none', sent: undefined, mayDecide: false });
      await refusedWith(no, gone, on(`${b}/plan`, { json: decidedPlan }))(page);
      await expect(page.getByText('Petra Novak decided the plan on 28 October 2026.')).toBeVisible();
      await expect(page.locator('.changed')).toBeFocused();
      await expect(item(page, /^Football/).getByLabel('Why?')).toHaveValue(/^The tickets are fine/);
      await expect(page.getByRole('button', { name: 'Read the letter first' })).toHaveCount(0);
    },
    'above-limit': async (page) => {
      await refusedWith(problem('above-your-limit', 403, 'You can agree at most £500. An approver can take it.'))(page);
      await expect(page.locator('.not-sent')).toBeFocused();
    },
    'wrong-field': async (page) => {
      const violations = [{ field: 'items[2].reason', message: 'Write at most 5,000 letters' }];
      await refusedWith(problem('bad-form', 400, 'There is a problem', { violations }))(page);
      await page.getByRole('link', { name: 'Write at most 5,000 letters' }).click();
      await expect(page.locator('#item-2-reason')).toBeFocused();
    },
  },
  '/budgets/:b/plan': {
    ...asking('amira', `${b}/plan`),
    'not-found': at(
      'amira',
      `${b}/plan?version=9`,
      on(`${b}/plan`, problem('not-found', 404, 'There is nothing here.')),
    ),
    none: async (page) => {
      await at('amira', `${b}/plan`, on(`${b}/plan`, problem('not-found', 404, 'There is nothing here.')))(page);
      await expect(page.getByText('No plan is agreed yet.')).toBeVisible();
    },
    empty: at('amira', `${b}/plan`, on(`${b}/plan`, { json: { version: 0, goals: [], items: [] } })),
    'paper-not-reached': async (page) => {
      await at('amira', `${b}/plan`, inForce)(page);
      await page.route(/\/plan\?version=/, (route) => route.abort());
      await page.getByRole('button', { name: 'Keep this plan as a PDF' }).click();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    },
    decided: async (page) => {
      await at('amira', `${b}/plan`, inForce)(page);
      await expect(page.getByRole('link', { name: 'I disagree about A treadmill' })).toHaveAttribute(
        'href',
        `${b}/requests/new?kind=disagree&decision=${ids.decision}`,
      );
      await expect(page.getByRole('heading', { name: 'Older versions of my plan' })).toBeVisible();
    },
    older: async (page) => {
      await at('amira', `${b}/plan?version=3`, inForce)(page);
      await expect(page.getByText('It counted from the start to 31 October 2026.')).toBeVisible();
    },
    coming: async (page) => {
      await at('amira', `${b}/plan`, later)(page);
      await expect(page.getByText('The plan changes on 24 December 2026.')).toBeVisible();
    },
    staff: async (page) => {
      await at('omar', `${b}/plan`, inForce)(page);
      await expect(page.getByRole('link', { name: 'Decide a plan that was sent' })).toBeVisible();
      await expect(page.getByRole('link', { name: /I disagree/ })).toHaveCount(0);
    },
    'just-decided': at('omar', `${b}/plan?decided`, inForce),
  },
  '/budgets/:b/items/:line': {
    ...asking('amira', physio),
    empty: at('amira', `${b}/items/${ids.bicycle}`, on(`${b}/receipts`, nothing)),
    'held-before': async (page) => {
      await at('amira', physio, inForce)(page);
      await expect(page.getByText('since 1 November 2026')).toBeVisible();
      await expect(page.getByText('Before that: the NHS holds')).toBeVisible();
    },
    'held-later': async (page) => {
      await at('amira', physio, later)(page);
      await expect(page.getByText('From 24 December 2026: the money is paid into')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Stop my direct payment' })).toHaveCount(0);
    },
    'held-not-reached': async (page) => {
      await at('amira', physio, on(`${b}/plan-versions`, { abort: true }))(page);
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    },
    changed: at('omar', `${physio}?held`, inForce),
    staff: async (page) => {
      await at('omar', physio)(page);
      await expect(page.getByRole('link', { name: 'Change how the money is held' })).toHaveAttribute('href', held);
    },
  },
  '/budgets/:b/items/:line/how-held': {
    ...asking('omar', held),
    ...sending(held, optionChange, fillHeld, 'option', { who: 'omar', button: /^(Change it|Try again)/ }),
    chosen: async (page) => {
      await at('omar', held)(page);
      await fillHeld(page);
      await expect(page.getByText('from 1 December 2026, for Physiotherapy.')).toBeVisible();
    },
    holder: at('amira', held),
    'id-taken': async (page) => {
      const taken = problem('option-change-id-taken', 409, 'This was sent before, with other words.');
      await at('omar', held, on(optionChange, taken, 'PUT'))(page);
      await fillHeld(page);
      await send(page, /^Change it/);
      await expect(page.getByRole('button', { name: 'Send this as another change' })).toBeVisible();
    },
  },
};
