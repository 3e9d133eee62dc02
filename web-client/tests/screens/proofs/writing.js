import { expect } from '@playwright/test';
import { problem } from '../pretend.js';
import * as world from '../world.js';
import { asking, at, b, elseone, on, said401, send, stale } from './steps.js';

/** @typedef {import('./steps.js').Proof} Proof */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../pretend.js').Answers} Answers */

const { ids, draft } = world;
const there = `${b}/plan/write`;
const place = `${b}/draft`;
const put = new RegExp(`^${place}/`);

/** The draft as it is told. @param {object} [more] @returns {Answers} */
const so = (more = {}) => on(place, { json: { ...draft, ...more }, etag: '"13"' });
const empty = on(place, { json: world.emptyDraft, etag: '"0"' });
const whole = on(place, { json: world.wholeDraft, etag: '"14"' });
const sent = on(place, { json: world.sentByAmira, etag: '"15"' });
const reading = so({ mayWrite: false, maySend: false });

/** First one answer, later another. @param {Answers} first @param {Answers} then @param {() => boolean} turned @returns {Answers} */
const until = (first, then, turned) => (call) => (turned() ? then : first)(call);

/**
 * The states of a part: `type` writes in it, `label` is the field, `typed` what stands there then.
 * @param {string} path
 * @param {{ type: (page: Page) => Promise<void>, still: (page: Page) => Promise<void>, theirs?: object, choose?: (page: Page) => Promise<void>,
 *   blank?: string }} how `theirs`: what somebody else wrote, for the parts where two can differ
 * @returns {Record<string, Proof>}
 */
function writes(path, { type, still, theirs, choose, blank = path }) {
  /** @param {Answers} answer @param {RegExp | string} words @returns {Proof} */
  const said = (answer, words) => async (page) => {
    await at('amira', path, answer)(page);
    await type(page);
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await still(page);
  };
  /** @type {Proof} */
  const clash = async (page) => {
    let refused = false;
    const no = on(
      put,
      () => {
        refused = true;
        return stale;
      },
      'PUT',
    );
    await at(
      'amira',
      path,
      no,
      until(
        () => undefined,
        so(theirs),
        () => refused,
      ),
    )(page);
    await type(page);
    await expect(page.getByRole('heading', { name: 'Grace Hill wrote here too' })).toBeVisible();
    await still(page);
  };
  return {
    empty: at('amira', blank, empty),
    here: said(on(put, { hang: true }, 'PUT'), /^Saved on this device/),
    saved: said(() => undefined, 'Saved. Everybody who writes the plan can see it.'),
    offline: said(on(put, { abort: true }, 'PUT'), 'It goes on by itself'),
    kept: async (page) => {
      await said(on(put, { abort: true }, 'PUT'), 'kept on this device')(page);
      await page.reload();
      await still(page);
    },
    ...(theirs &&
      choose && {
        clash,
        chosen: async (page) => {
          await clash(page);
          await choose(page);
          await page.unroute('**/api/v1/**');
          await at('amira', path, so(theirs))(page);
          await expect(page.getByText('Use this instead').first()).toBeVisible();
        },
      }),
    'someone-else': said(on(put, elseone, 'PUT'), 'Someone else is signed in on this phone'),
    'ended-session': said(on(put, said401(), 'PUT'), 'You are signed out'),
    closed: async (page) => {
      await at('amira', path, sent)(page);
      await expect(page.getByText('nobody can change it')).toBeVisible();
    },
  };
}

const keepTheirs = async (/** @type {Page} */ page) => {
  await page.getByLabel('Keep what Grace Hill wrote').check();
  await page.getByRole('button', { name: 'Save what I chose' }).click();
};

const risks = `${there}/risks`;
const own = 'In your own words';
/** @param {Page} page */
const typeRisks = (page) => page.getByLabel(own).fill('I may fall. I want to go out all the same.');
const [matters, , ...others] = draft.sections;
const hers = {
  name: 'risks',
  words: 'Amira may fall on the stairs.',
  version: 2,
  by: 'Grace Hill',
  at: '2026-11-23T09:58:00Z',
};

const [first, second] = draft.goals;
const item = `${there}/items/${ids.physio}`;
/** @param {object} more */
const itemWith = (more) => ({
  items: draft.items.map((one) =>
    one.id === ids.physio ? { ...one, version: 2, by: 'Grace Hill', at: '2026-11-23T09:58:00Z', ...more } : one,
  ),
});
/** @param {Page} page @param {string} name */
const takeOut = async (page, name) => {
  await page.getByRole('button', { name: new RegExp(`^Take it out of the plan ?: ${name}`) }).click();
  await expect(page.getByText('Take it out of the plan for everybody?')).toBeVisible();
};
/** Someone took a part out while it is written here. @param {string} path @param {(page: Page) => Promise<void>} type @param {object} without @returns {Proof} */
const gone = (path, type, without) => async (page) => {
  let refused = false;
  const no = on(
    put,
    () => {
      refused = true;
      return stale;
    },
    'PUT',
  );
  await at(
    'amira',
    path,
    no,
    until(
      () => undefined,
      so(without),
      () => refused,
    ),
  )(page);
  await type(page);
  await expect(page.getByRole('button', { name: 'Put it in again' })).toBeVisible();
};

/** @param {import('../pretend.js').Answer} answer @returns {Proof} */
const notSent = (answer) => async (page) => {
  await at('amira', `${there}/check`, on(put, answer, 'PUT'), whole)(page);
  await send(page);
  await expect(page.locator('.not-sent')).toBeFocused();
};

/** Something of it was typed without signal. @param {string} path @param {(page: Page) => Promise<void>} type @returns {Proof} */
const typedOffline = (path, type) => async (page) => {
  await at('amira', path, on(put, { abort: true }, 'PUT'))(page);
  await type(page);
  await expect(page.getByText('It goes on by itself')).toBeVisible();
};

/** @type {Record<string, Record<string, Proof>>} */
export const proofs = {
  '/budgets/:b/plan/write': {
    ...asking('amira', there),
    empty: async (page) => {
      await at('amira', there, empty)(page);
      await expect(page.getByText('Not started')).toHaveCount(8);
    },
    begun: async (page) => {
      await at('amira', there, so({ base: 3, state: 'none' }))(page);
      await expect(page.getByText('The agreed plan holds until')).toBeVisible();
    },
    'no-sum': async (page) => {
      await at('amira', there, so({ sumPence: undefined }))(page);
      await expect(page.getByText('£22,740 planned. Nobody has said yet how much there is.')).toBeVisible();
    },
    over: async (page) => {
      await at('amira', there, so({ itemsPence: 2680000 }))(page);
      await expect(page.getByText('£26,800 of £26,500 planned: £300 more than there is.')).toBeVisible();
    },
    kept: async (page) => {
      await typedOffline(risks, typeRisks)(page);
      await page.goto(there);
      await expect(page.getByText('On this device, not saved yet')).toBeVisible();
    },
    clash: async (page) => {
      await typedOffline(risks, typeRisks)(page);
      await at('amira', there, so({ sections: [matters, hers, ...others] }))(page);
      await expect(page.getByText('Two texts: choose')).toBeVisible();
    },
    changing: at('nadia', there, whole),
    sent: async (page) => {
      await at('amira', there, sent)(page);
      await expect(page.getByText('decides by Friday 4 December 2026')).toBeVisible();
    },
    'why-late': async (page) => {
      const late = { ...world.sentByAmira.sent, decideBy: '2026-11-20', lateReasons: world.lateReasons };
      await at('amira', there, on(place, { json: { ...world.sentByAmira, sent: late }, etag: '"15"' }))(page);
      await expect(page.getByText('was to decide by Friday 20 November 2026, so it is late')).toBeVisible();
    },
    'just-sent': at('amira', `${there}?sent`, sent),
    'taken-back': async (page) => {
      let back = false;
      const taken = on(
        /withdrawal$/,
        () => {
          back = true;
          return { json: {} };
        },
        'PUT',
      );
      await at(
        'amira',
        there,
        taken,
        until(sent, whole, () => back),
      )(page);
      await page.getByRole('button', { name: 'Take it back' }).click();
      await expect(page.getByRole('link', { name: 'Check my plan' })).toBeVisible();
    },
    'not-taken-back': async (page) => {
      await at('amira', there, on(/withdrawal$/, { abort: true }, 'PUT'), sent)(page);
      await page.getByRole('button', { name: 'Take it back' }).click();
      await expect(page.locator('.not-sent')).toBeFocused();
    },
    reading: async (page) => {
      await at('lena', there, reading)(page);
      await expect(page.getByText('You cannot change it.')).toBeVisible();
    },
    nominee: at('nadia', there),
    staff: at('grace', there),
  },
  '/budgets/:b/plan/write/check': {
    ...asking('amira', `${there}/check`),
    filled: at('amira', `${there}/check`, whole),
    missing: async (page) => {
      await at('amira', `${there}/check`)(page);
      await expect(page.getByRole('link', { name: 'Choose the goal that “Dentist' })).toHaveAttribute(
        'href',
        `${there}/items/${ids.cinema}`,
      );
      await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(0);
    },
    kept: async (page) => {
      await typedOffline(risks, typeRisks)(page);
      await at('amira', `${there}/check`, on(put, { abort: true }, 'PUT'), whole)(page);
      await expect(page.getByText('so it would not be sent')).toBeVisible();
    },
    stale: notSent(stale),
    'not-ready': async (page) => {
      let tried = false;
      const no = on(
        put,
        () => {
          tried = true;
          return problem('plan-not-ready', 409, 'It is not whole yet.', { violations: draft.missing });
        },
        'PUT',
      );
      await at(
        'amira',
        `${there}/check`,
        no,
        until(
          whole,
          () => undefined,
          () => tried,
        ),
      )(page);
      await send(page);
      await expect(page.getByRole('heading', { name: 'Before it can be sent' })).toBeVisible();
    },
    closed: at('amira', `${there}/check`, sent),
    reading: at('lena', `${there}/check`, so({ missing: [], mayWrite: false, maySend: false })),
    staff: at('grace', `${there}/check`, whole),
    sending: async (page) => {
      await at('amira', `${there}/check`, on(put, { hang: true }, 'PUT'), whole)(page);
      await send(page);
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
    stopped: async (page) => {
      await at('amira', `${there}/check`, on(put, { hang: true }, 'PUT'), whole)(page);
      await send(page);
      await page.getByRole('button', { name: 'Stop sending' }).click();
      await expect(page.getByText('You stopped it')).toBeVisible();
    },
    'not-sent': notSent({ abort: true }),
    'someone-else': notSent(elseone),
    'ended-session': notSent(said401()),
    resumed: async (page) => {
      await notSent({ abort: true })(page);
      await page.reload();
      await expect(page.getByText('it is never counted twice')).toBeVisible();
    },
  },
  '/budgets/:b/plan/write/goals': {
    ...asking('amira', `${there}/goals`),
    ...writes(`${there}/goals`, {
      type: (page) => page.getByLabel('Goal 2').fill('I dance again'),
      still: (page) => expect(page.getByLabel('Goal 2')).toHaveValue('I dance again'),
      theirs: { goals: [first, { ...second, words: 'I keep moving', version: 3, at: '2026-11-23T09:58:00Z' }] },
      choose: keepTheirs,
    }),
    closed: at('amira', `${there}/goals`, sent),
    'bad-form': async (page) => {
      await at('amira', `${there}/goals`)(page);
      await page.getByLabel('Goal 1').fill('');
      await expect(page.getByText('Write the goal, or take it out')).toBeVisible();
    },
    gone: gone(`${there}/goals`, (page) => page.getByLabel('Goal 2').fill('I dance again'), { goals: [first] }),
    'taking-out': async (page) => {
      await at('amira', `${there}/goals`)(page);
      await takeOut(page, 'goal 1');
    },
    'still-in': async (page) => {
      await at('amira', `${there}/goals`, on(/removal$/, { abort: true }, 'PUT'))(page);
      await takeOut(page, 'goal 1');
      await page.getByRole('button', { name: 'Yes, take it out' }).click();
      await expect(page.getByText('It is still in the plan.')).toBeVisible();
    },
  },
  '/budgets/:b/plan/write/items': {
    ...asking('amira', `${there}/items`),
    empty: at('amira', `${there}/items`, empty),
    over: at('amira', `${there}/items`, so({ itemsPence: 2680000 })),
    kept: async (page) => {
      await typedOffline(item, (page) => page.getByLabel('What is it?').fill('Swimming'))(page);
      await page.goto(`${there}/items`);
      await expect(page.getByText('Changed on this device, not saved yet')).toBeVisible();
    },
    closed: at('amira', `${there}/items`, sent),
  },
  '/budgets/:b/plan/write/items/:line': {
    ...asking('amira', item),
    ...writes(item, {
      type: async (page) => {
        await page.getByLabel('What does it cost').fill('1500');
        await page.getByLabel('Say more about it').fill('Once a week at the pool');
      },
      still: (page) => expect(page.getByLabel('What does it cost')).toHaveValue('1500'),
      theirs: itemWith({ costPence: 160000, what: 'In the clinic' }),
      choose: async (page) => {
        await page.getByLabel('Keep what Grace Hill wrote').first().check();
        await page.getByLabel('Keep mine').last().check();
        await page.getByRole('button', { name: 'Save what I chose' }).click();
      },
      blank: `${there}/items/${world.uuid(777)}`,
    }),
    'bad-form': async (page) => {
      await at('amira', `${there}/items/${world.uuid(777)}`)(page);
      await send(page, /^Done/);
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
      await expect(page).toHaveTitle(/^Error: /);
    },
    agency: async (page) => {
      await at('amira', item)(page);
      await page.getByLabel('A care agency').check();
      await page.getByLabel('They help with personal care').check();
      await page.getByLabel('Their number at the Care').fill('12');
      await expect(page.getByText('The plan can be sent only with this number.')).toHaveCount(0);
      await send(page, /^Done/);
      await expect(page.locator('.nhsuk-error-summary')).toContainText('like 1-123456789');
    },
    'same-home': async (page) => {
      await at('amira', item)(page);
      await page.getByLabel('Someone in the family').check();
      await page.getByLabel('They live in the same home as me').check();
      await expect(page.getByText('only if the NHS decides so')).toBeVisible();
    },
    'list-says': async (page) => {
      await at('amira', item)(page);
      await page.getByLabel('What is it?').fill('Wine for my birthday');
      await expect(page.getByText('Not possible')).toBeVisible();
    },
    over: async (page) => {
      await at('amira', item)(page);
      await page.getByLabel('What does it cost').fill('9,999.50');
      await expect(page.getByText('£31,299.50 of £26,500 planned: £4,799.50 more than there is.')).toBeVisible();
      await expect(page.getByText('More than the sum')).toBeVisible();
    },
    gone: gone(item, (page) => page.getByLabel('What is it?').fill('Swimming'), {
      items: draft.items.filter(({ id }) => id !== ids.physio),
    }),
    'taking-out': async (page) => {
      await at('amira', item)(page);
      await takeOut(page, 'Physiotherapy');
    },
  },
  '/budgets/:b/plan/write/terms': {
    ...asking('amira', `${there}/terms`),
    ...writes(`${there}/terms`, {
      type: (page) => page.getByLabel('How many days before').fill('30'),
      still: (page) => expect(page.getByLabel('How many days before')).toHaveValue('30'),
      theirs: { terms: { ...draft.terms, noticeDays: 28, version: 2, at: '2026-11-23T09:58:00Z' } },
      choose: keepTheirs,
    }),
    'bad-form': async (page) => {
      await at('amira', `${there}/terms`)(page);
      await page.getByLabel('How many days before').fill('7');
      await page.getByLabel('Year').fill('2025');
      await send(page, /^Done/);
      await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    },
  },
  '/budgets/:b/plan/write/choice': {
    ...asking('amira', `${there}/choice`),
    ...writes(`${there}/choice`, {
      type: (page) => page.getByLabel('about the three ways').check(),
      still: (page) => expect(page.getByLabel('about the three ways')).toBeChecked(),
    }),
  },
  '/budgets/:b/plan/write/:section': {
    ...asking('amira', risks),
    ...writes(risks, {
      type: typeRisks,
      still: (page) => expect(page.getByLabel(own)).toHaveValue('I may fall. I want to go out all the same.'),
      theirs: { sections: [matters, hers, ...others] },
      choose: keepTheirs,
    }),
    'too-long': async (page) => {
      const no = problem('bad-form', 400, 'There is a problem', {
        violations: [{ field: 'words', message: 'Write at most 5000 letters' }],
      });
      await at('amira', risks, on(put, no, 'PUT'))(page);
      await typeRisks(page);
      await expect(page.locator('#words-error')).toContainText('at most 5000');
    },
    staff: at('grace', `${there}/what-matters`),
    'no-such-part': at('amira', `${there}/dreams`),
  },
  '/budgets/:b/three-ways': {
    ...asking('grace', `${b}/three-ways`),
    filled: at('amira', `${b}/three-ways`),
    carer: async (page) => {
      await at('ben', `${b}/three-ways`)(page);
      await expect(page.getByRole('heading', { name: 'You cannot do this' })).toBeVisible();
    },
    staff: at('grace', `${b}/three-ways`),
  },
};
