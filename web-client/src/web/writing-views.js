import { html, nothing } from 'lit';
import { longMoment } from '../time/dates.js';
import { bringBack, throwAway } from './choosing.js';
import { inWords, signIn } from './trouble.js';

/** @typedef {import('./writing').Writing} Writing */

/** @param {Writing} writing */
const kept = ({ held }) =>
  held ? 'It is kept on this device.' : 'This device cannot keep it, so leave this page open.';

/** How far what was written has come, in a sentence. @param {Writing} writing */
export function savingWords(writing) {
  const { state, seen, held, lacking, no } = writing;
  switch (state) {
    case 'here':
      return held ? 'Saved on this device.' : 'Not saved yet.';
    case 'unfinished':
      return `Not saved for everybody yet: ${lacking[0]?.message ?? ''}. ${kept(writing)}`;
    case 'saving':
      return held ? 'Saved on this device. Saving for everybody…' : 'Saving for everybody…';
    case 'saved':
      return 'Saved. Everybody who writes the plan can see it.';
    case 'waiting':
      return `Could not be saved for everybody yet. ${kept(writing)} It goes on by itself.`;
    case 'clash':
      return `${writing.clash?.theirs.by ?? 'Someone else'} wrote here too. Choose what the plan says. Both are kept.`;
    case 'gone':
      return `Someone took this out of the plan. ${kept(writing)}`;
    case 'stopped': {
      const said = inWords(no);
      return `${said.signIn ? 'You are signed out.' : `${said.title}.`} ${kept(writing)}`;
    }
    default:
      return seen.at ? `Written by ${seen.by}, ${longMoment(seen.at)}.` : 'It is saved as you type.';
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
    ${writing.clash ? html`<button class="link" type="button" @click=${() => toChoice(writing)}>Choose now</button>` : nothing}
    ${state === 'waiting' ? html`<button class="link" type="button" @click=${writing.goOn}>Try now</button>` : nothing}
    ${said && !said.signIn && !said.signOut ? html`<p>${said.words}</p>` : nothing}
    ${said?.signIn ? html`<p><a class="nhsuk-button" href=${signIn()}>Sign in again</a></p>` : nothing}
    ${said?.signOut ? html`<p>${said.words}</p><p><a class="nhsuk-button" href="/sign-out?keep">Sign out</a></p>` : nothing}
  </div>`;
}

/** What gave way to another's words, until it is thrown away. @param {Writing} writing @param {(name: string, value: any) => unknown} show */
export const gaveWay = (writing, show) =>
  writing.aside.map(
    (one) => html`<div class="note">
      <p><b>${one.by ? `${one.by} wrote` : 'You wrote'}</b> this, and something else was chosen. It is kept on this device:</p>
      <p class="own-words">${show(one.name, one.value)}</p>
      <p><button class="link" type="button" @click=${() => bringBack(writing, one)}>Use this instead</button></p>
      <p><button class="link" type="button" @click=${() => throwAway(writing, one)}>Throw it away</button></p>
    </div>`,
  );
