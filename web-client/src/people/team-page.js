import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { pounds } from '../money/money.js';
import { longDate } from '../time/dates.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import './change-limit.js';
import './confirm-limit.js';
import './pass-on.js';
import { count } from './pass-on.js';

/** @typedef {import('../web/shapes').Colleague} Colleague */
/** @typedef {'limit' | 'confirm' | 'handover' | 'cover'} Act */

/** @type {Act[]} */
const acts = ['limit', 'confirm', 'handover', 'cover'];
/** @type {Record<Act, (colleague: Colleague) => boolean>} */
const may = {
  limit: ({ mayLimit }) => mayLimit,
  confirm: ({ mayConfirm }) => mayConfirm,
  handover: ({ mayHandOver }) => mayHandOver,
  cover: ({ mayHandOver }) => mayHandOver,
};
/** @type {Record<Act, string>} */
const titles = {
  limit: msg('Change a limit'),
  confirm: msg('Agree to a higher limit'),
  handover: msg('Hand over'),
  cover: msg('Set cover'),
};
/** @type {Record<string, string>} */
const done = {
  limit: msg('Saved. It works when another lead agrees.'),
  lowered: msg('Saved. It works from now on.'),
  confirm: msg('Done. The higher limit works from now on.'),
  handover: msg('Handed over. Holders now see the new name.'),
  cover: msg('Saved. Holders see who to ask on those days.'),
};
/** @type {Record<Colleague['posts'][number], string>} */
const posts = { staff: msg('answers requests'), approver: msg('decides above a limit'), lead: msg('leads the team') };

/** Who is in the team, what each may grant alone, and whose work goes to whom. @extends {Page<Colleague[]>} */
class TeamPage extends Page {
  async load() {
    /** @type {Colleague[]} */
    const team = (await get('/staff')).items;
    const act = this.act;
    const on = team.find(({ id }) => id === act?.on);
    if (act && !on) throw new Refusal(404, {});
    if (act && on && !may[act.name](on)) throw new Refusal(403, { detail: whyNot(act.name, on) });
    return team;
  }

  /** What is being done, and on whom. */
  get act() {
    const name = acts.find((one) => this.here.query.has(one));
    return name ? { name, on: this.here.query.get(name) } : undefined;
  }

  heading() {
    return this.act ? titles[this.act.name] : msg('Team');
  }

  /** @param {string} what */
  back = (what) => () => go(`/team?done=${what}`, { replace: true });

  /** @param {CustomEvent<import('../web/shapes').Limit>} e */
  limited = (e) => this.back(e.detail.waiting ? 'limit' : 'lowered')();

  /** @param {Colleague[]} team */
  content(team) {
    const act = this.act;
    const on = team.find(({ id }) => id === act?.on);
    if (act && on) {
      return html`<p><a class="back" href="/team">${msg('The team')}</a></p>
        ${
          act.name === 'limit'
            ? html`<change-limit .colleague=${on} @changed=${this.limited}></change-limit>`
            : act.name === 'confirm'
              ? html`<confirm-limit .colleague=${on} @changed=${this.back('confirm')}></confirm-limit>`
              : html`<pass-on .how=${act.name} .from=${on} .team=${team} @changed=${this.back(act.name)}></pass-on>`
        }`;
    }
    const said = done[this.here.query.get('done') ?? ''];
    return html`${said ? html`<div class="done" role="status"><p><b>${said}</b></p></div>` : nothing}
      <h1>${msg('Team')}</h1>
      <ul class="cards">${team.map(card)}</ul>
      <ul class="links">
        <li><a href="/settings">${msg('Settings of your organisation')}</a></li>
        <li><a href="/criteria">${msg('What the money may be spent on')}</a></li>
        <li><a href="/rates">${msg('Rates')}</a></li>
      </ul>`;
  }
}
customElements.define('team-page', TeamPage);

/** @param {Act} act @param {Colleague} on */
function whyNot(act, on) {
  if (act === 'confirm')
    return msg('There is nothing here that you can agree to. Whoever proposed it cannot also agree to it.');
  if (act === 'limit')
    return on.me
      ? msg('Nobody changes their own limit. Another lead can do it.')
      : msg('Only a lead can change a limit.');
  return msg('Only a lead, or the contact, can do this.');
}

/** @param {Colleague} colleague */
function card(colleague) {
  const { id, name, me, phone, limits, mayLimit, mayHandOver } = colleague;
  return html`<li class="panel">
    <h2 class="nhsuk-heading-m">${name}${me ? ` ${msg('(you)')}` : ''}</h2>
    <p>${colleague.posts.length ? sentence(colleague.posts.map((post) => posts[post])) : msg('Has left, and is still a contact.')}
      ${phone ? html`<a class="phone" href=${`tel:${phone.replace(/\s/g, '')}`}>${phone}</a>` : nothing}</p>
    ${facts(colleague)}
    ${limits[0]?.waiting ? waiting(colleague) : nothing}
    ${
      mayLimit || mayHandOver
        ? html`<ul class="links">
          ${mayLimit ? html`<li><a href=${`/team?limit=${id}`}>${msg('Change the limit')}${of(colleague)}</a></li>` : nothing}
          ${mayHandOver ? html`<li><a href=${`/team?cover=${id}`}>${msg('Set cover')}${of(colleague)}</a></li>` : nothing}
          ${mayHandOver ? html`<li><a href=${`/team?handover=${id}`}>${msg('Hand over for good')}${of(colleague)}</a></li>` : nothing}
        </ul>`
        : nothing
    }
    ${limits.length ? history(colleague) : nothing}
  </li>`;
}

/** Who only leads has none of these. @param {Colleague} colleague */
const facts = ({ limitPence, budgets, covering }) =>
  limitPence === undefined && !budgets && !covering
    ? nothing
    : html`<dl class="facts">
        ${limitPence === undefined ? nothing : html`<div><dt>${msg('Can say yes to, alone')}</dt><dd>${pounds(limitPence)}</dd></div>`}
        <div><dt>${msg('Contact for')}</dt><dd>${count(budgets)}</dd></div>
        ${covering ? html`<div><dt>${msg('Covers')}</dt><dd>${count(covering)}</dd></div>` : nothing}
      </dl>`;

/** So that each link says whose it is. @param {Colleague} colleague */
const of = ({ name }) => html`<span class="nhsuk-u-visually-hidden">: ${name}</span>`;

/** @param {string[]} words */
const sentence = (words) => {
  const all = words.reduce((before, next) => msg(str`${before}, and ${next}`));
  return `${all[0].toUpperCase()}${all.slice(1)}.`;
};

/** @param {Colleague['limits'][number]} limit */
function proposed({ limitPence, by }) {
  const limit = html`<b>${pounds(limitPence)}</b>`;
  if (!by) return msg(html`Someone proposed ${limit}`);
  return by.me ? msg(html`You proposed ${limit}`) : msg(html`${by.name} proposed ${limit}`);
}

/** @param {import('../web/shapes').Sender} who @param {string} at */
const agreed = ({ me, name }, at) =>
  me ? msg(str`You agreed on ${longDate(at)}.`) : msg(str`${name} agreed on ${longDate(at)}.`);

/** @param {Colleague} colleague */
const waiting = ({ id, limits: [limit], mayConfirm }) => html`<div class="note">
  <p>${proposed(limit)}: ${limit.reason}</p>
  ${mayConfirm ? html`<p><a class="nhsuk-button" href=${`/team?confirm=${id}`}>${msg('Look at it')}</a></p>` : html`<p>${msg('It waits for another lead.')}</p>`}
</div>`;

/** How the limit came about, the newest first. @param {Colleague} colleague */
const history = ({ limits, name }) => html`<details class="nhsuk-details">
  <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${msg(html`How the limit came about<span class="nhsuk-u-visually-hidden">: ${name}</span>`)}</span></summary>
  <div class="nhsuk-details__text">
    <ol class="rows history">
      ${limits.map(
        ({ limitPence, waiting, reason, by, at, confirmedBy, confirmedAt }, i) => html`<li>
          <p><b>${pounds(limitPence)}.</b> ${by ? `${by.me ? msg('You') : by.name}, ` : ''}${longDate(at)}: ${reason}</p>
          ${confirmedBy && confirmedAt ? html`<p class="quiet">${agreed(confirmedBy, confirmedAt)}</p>` : nothing}
          ${waiting ? html`<p class="quiet">${i ? msg('No other lead agreed, and a newer limit took its place.') : msg('It waits for another lead.')}</p>` : nothing}
        </li>`,
      )}
    </ol>
  </div>
</details>`;
