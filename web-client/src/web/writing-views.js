import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { longMoment } from '../time/dates.js';
import { bringBack, throwAway } from './choosing.js';
import { inWords, signIn } from './trouble.js';

/** @typedef {import('./writing').Writing} Writing */

/** @param {Writing} writing */
const kept = ({ held }) =>
  held ? msg('It is kept on this device.') : msg('This device cannot keep it, so leave this page open.');

/** How far what was written has come, in a sentence. @param {Writing} writing */
export function savingWords(writing) {
  const { state, seen, held, lacking, no } = writing;
  switch (state) {
    case 'here':
      return held ? msg('Saved on this device.') : msg('Not saved yet.');
    case 'unfinished':
      return msg(str`Not saved for everybody yet: ${lacking[0]?.message ?? ''}. ${kept(writing)}`);
    case 'saving':
      return held ? msg('Saved on this device. Saving for everybody…') : msg('Saving for everybody…');
    case 'saved':
      return msg('Saved. Everybody who writes the plan can see it.');
    case 'waiting':
      return msg(str`Could not be saved for everybody yet. ${kept(writing)} It goes on by itself.`);
    case 'clash':
      return msg(
        str`${writing.clash?.theirs.by ?? msg('Someone else')} wrote here too. Choose what the plan says. Both are kept.`,
      );
    case 'gone':
      return msg(str`Someone took this out of the plan. ${kept(writing)}`);
    case 'stopped': {
      const said = inWords(no);
      return `${said.signIn ? msg('You are signed out.') : `${said.title}.`} ${kept(writing)}`;
    }
    default:
      return seen.at ? msg(str`Written by ${seen.by}, ${longMoment(seen.at)}.`) : msg('It is saved as you type.');
  }
}

/** @type {Partial<Record<import('./writing').State, string>>} */
const marks = { saved: '✓', waiting: '!', clash: '!', gone: '!', stopped: '!', unfinished: '•' };

/** Takes the person to what they have to choose. @param {Writing} writing */
export const toChoice = ({ clash }) => document.getElementById(`${clash?.names[0]}-mine`)?.focus();

/**
 * Always in sight. A screen reader hears how it ended, not each step on the way.
 * @param {Writing} writing
 */
export function savingLine(writing) {
  const { state, no } = writing;
  const said = state === 'stopped' ? inWords(no) : undefined;
  const mark = marks[state];
  return html`<div class=${`saving saving--${state}`}>
    <p role="status" aria-busy=${state === 'here' || state === 'saving' ? 'true' : 'false'}>${
      mark ? html`<span class="tag__mark" aria-hidden="true">${mark}</span>` : nothing
    }${savingWords(writing)}</p>
    ${writing.clash ? html`<button class="link" type="button" @click=${() => toChoice(writing)}>${msg('Choose now')}</button>` : nothing}
    ${state === 'waiting' ? html`<button class="link" type="button" @click=${writing.goOn}>${msg('Try now')}</button>` : nothing}
    ${said && !said.signIn && !said.signOut ? html`<p>${said.words}</p>` : nothing}
    ${said?.signIn ? html`<p><a class="nhsuk-button" href=${signIn()}>${msg('Sign in again')}</a></p>` : nothing}
    ${said?.signOut ? html`<p>${said.words}</p><p><a class="nhsuk-button" href="/sign-out?keep">${msg('Sign out')}</a></p>` : nothing}
  </div>`;
}

/** What gave way to another's words, until it is thrown away. @param {Writing} writing @param {(name: string, value: any) => unknown} show */
export const gaveWay = (writing, show) =>
  writing.aside.map(
    (one) => html`<div class="note">
      <p>${msg(html`<b>${one.by ? msg(str`${one.by} wrote`) : msg('You wrote')}</b> this, and something else was chosen. It is kept on this device:`)}</p>
      <p class="own-words">${show(one.name, one.value)}</p>
      <p><button class="link" type="button" @click=${() => bringBack(writing, one)}>${msg('Use this instead')}</button></p>
      <p><button class="link" type="button" @click=${() => throwAway(writing, one)}>${msg('Throw it away')}</button></p>
    </div>`,
  );
