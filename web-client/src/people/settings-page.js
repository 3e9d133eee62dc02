import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longDate, today } from '../time/dates.js';
import { get, Refusal } from '../web/api.js';
import { Page } from '../web/page.js';
import { go } from '../web/router.js';
import './change-setting.js';
import { me } from './me.js';
import { inWords, numbers, settingOf, texts } from './settings.js';

/** @typedef {import('../web/shapes').Settings} Settings */
/** @typedef {{ settings: Settings, organisation: string, lead: boolean }} Data */

/** What the organisation has settled: staff read it, leads change it. @extends {Page<Data>} */
class SettingsPage extends Page {
  async load() {
    const [who, settings] = await Promise.all([me(), get('/settings')]);
    const lead = Boolean(who.staff?.roles.includes('lead'));
    if (this.changing && !lead) throw new Refusal(403, { detail: msg('Only a lead can change a setting.') });
    return { settings, organisation: who.staff?.organisation.name ?? '', lead };
  }

  get changing() {
    return settingOf(this.here.query.get('change'));
  }

  heading() {
    return this.changing ? msg('Change a setting') : msg('Settings');
  }

  /** @param {CustomEvent<import('../web/shapes').Settled>} e */
  saved = (e) => go(`/settings?saved=${e.detail.id}`, { replace: true });

  /** @param {Data} data */
  content({ settings, organisation, lead }) {
    const value = (/** @type {string} */ name) => settings.numbers[name] ?? settings.texts[name];
    const changing = this.changing;
    if (changing) {
      return html`<p><a class="back" href="/settings">${msg('All settings')}</a></p>
        <change-setting .known=${changing} .value=${value(changing.name)} @changed=${this.saved}></change-setting>`;
    }
    const row = (/** @type {import('./settings').Known} */ known) => html`<li>
      <span class="settings__words"><b>${known.words}</b> <span class="own-words">${inWords(known, value(known.name))}</span></span>
      ${lead ? html`<a href=${`/settings?change=${known.name}`}>${msg(html`Change<span class="nhsuk-u-visually-hidden">: ${known.words}</span>`)}</a>` : nothing}
    </li>`;
    return html`${this.done(settings)}
      <h1>${msg('Settings')}</h1>
      <p>${msg(str`What ${organisation} has agreed.`)}${lead ? '' : ` ${msg('A lead of your team can change it.')}`}</p>
      <h2 class="nhsuk-heading-m">${msg('What everyone with a budget reads')}</h2>
      <ul class="rows settings">${texts.map(row)}</ul>
      <h2 class="nhsuk-heading-m">${msg('Times')}</h2>
      <ul class="rows settings">${numbers.map(row)}</ul>
      <h2 class="nhsuk-heading-m">${msg('Who changed what')}</h2>
      ${
        settings.history.length
          ? html`<ol class="rows history">${settings.history.map(told)}</ol>`
          : html`<p class="empty">${msg('Nobody has changed anything yet.')}</p>`
      }`;
  }

  /** @param {Settings} settings */
  done({ history }) {
    const saved = history.find(({ id }) => id === this.here.query.get('saved'));
    const known = settingOf(saved?.name ?? null);
    if (!saved || !known) return nothing;
    const setting = `${known.words}: ${inWords(known, saved.value)}`;
    return html`<div class="done" role="status">
      <p><b>${msg('Saved.')}</b> ${saved.firstDay === today() ? msg(str`${setting}, from today.`) : msg(str`${setting}, from ${longDate(saved.firstDay)}.`)}</p>
    </div>`;
  }
}
customElements.define('settings-page', SettingsPage);

/** One change in a sentence. @param {import('../web/shapes').Settled} settled */
function told({ name, value, firstDay, setBy, reason, at }) {
  const known = settingOf(name);
  const so = known ? inWords(known, value) : value;
  const day = longDate(firstDay);
  return html`<li>
    <p><b>${known?.words ?? name}:</b> ${firstDay > today() ? msg(str`${so}, will hold from ${day}.`) : msg(str`${so}, from ${day}.`)}</p>
    <p class="quiet">${setBy ? (setBy.me ? msg('You') : setBy.name) : msg('Set up before this page')}, ${longDate(at)}: ${reason}</p>
  </li>`;
}
