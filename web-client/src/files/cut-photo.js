import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { Light } from '../web/page.js';
import { cutTo, dragged, heldAt, uncut } from './shape.js';

/** @typedef {import('./shape').Side} Side */

/** @type {[Side, string][]} */
const sides = [
  ['top', msg('Cut from the top')],
  ['bottom', msg('Cut from the bottom')],
  ['left', msg('Cut from the left')],
  ['right', msg('Cut from the right')],
];

/** What is cut off a photo, by finger or by sliders. Fires `cut` with the cut, or with nothing when it stays as it was. */
class CutPhoto extends Light {
  static properties = { url: { attribute: false }, n: { attribute: false }, cut: { attribute: false } };

  constructor() {
    super();
    this.url = '';
    this.n = 1;
    /** @type {import('./shape').Cut} */
    this.cut = uncut;
    /** Under the finger now. @type {Side[]} */
    this.held = [];
  }

  firstUpdated() {
    const title = /** @type {HTMLElement} */ (this.querySelector('.cut__title'));
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'nearest' });
  }

  /** @param {PointerEvent & { currentTarget: Element }} e @returns {[number, number]} hundredths of the picture */
  at({ clientX, clientY, currentTarget }) {
    const box = currentTarget.getBoundingClientRect();
    return [((clientX - box.left) / box.width) * 100, ((clientY - box.top) / box.height) * 100];
  }

  /** @param {PointerEvent & { currentTarget: Element }} e */
  take(e) {
    e.preventDefault();
    e.currentTarget.setPointerCapture(e.pointerId);
    this.held = heldAt(this.cut, ...this.at(e));
  }

  /** @param {PointerEvent & { currentTarget: Element }} e */
  drag(e) {
    if (this.held.length) this.cut = dragged(this.cut, this.held, ...this.at(e));
  }

  letGo() {
    this.held = [];
  }

  /** @param {KeyboardEvent & { target: HTMLElement }} e */
  key(e) {
    if (e.key !== 'Escape' && (e.key !== 'Enter' || e.target.localName !== 'input')) return;
    e.preventDefault(); // or it would send the form
    this.done(e.key === 'Enter');
  }

  done(/** @type {boolean} */ cut) {
    this.dispatchEvent(new CustomEvent('cut', { detail: cut ? this.cut : undefined }));
  }

  render() {
    const { top, right, bottom, left } = this.cut;
    const wide = 100 - left - right;
    const high = 100 - top - bottom;
    return html`<div class="cut" role="group" aria-labelledby="cut-title" @keydown=${this.key}>
      <p class="cut__title" id="cut-title" tabindex="-1">${msg(str`Crop photo ${this.n}`)}</p>
      <p class="nhsuk-hint">${msg('Drag the edges of the photo, or move the sliders.')}</p>
      <div class="cut__picture">
        <img src=${this.url} alt="">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" @pointerdown=${this.take} @pointermove=${this.drag}
          @pointerup=${this.letGo} @pointercancel=${this.letGo}>
          <rect class="cut__off" x="0" y="0" width="100" height=${top}></rect>
          <rect class="cut__off" x="0" y=${100 - bottom} width="100" height=${bottom}></rect>
          <rect class="cut__off" x="0" y=${top} width=${left} height=${high}></rect>
          <rect class="cut__off" x=${100 - right} y=${top} width=${right} height=${high}></rect>
          <rect class="cut__edge" x=${left} y=${top} width=${wide} height=${high}></rect>
          <rect class="cut__edge cut__edge--in" x=${left} y=${top} width=${wide} height=${high}></rect>
        </svg>
      </div>
      ${sides.map(
        ([side, words]) => html`<label class="cut__slider">${words}
          <input type="range" id=${`cut-${side}`} min="0" max="90" .value=${String(this.cut[side])} aria-valuetext=${msg(str`${this.cut[side]} percent`)}
            @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
              this.cut = cutTo(this.cut, side, Number(target.value));
              target.value = String(this.cut[side]);
            }}></label>`,
      )}
      <div class="cut__ways">
        <button class="nhsuk-button" type="button" @click=${() => this.done(true)}>${msg('Crop')}</button>
        <button class="nhsuk-button nhsuk-button--secondary" type="button" @click=${() => this.done(false)}>${msg('Cancel')}</button>
      </div>
    </div>`;
  }
}
customElements.define('cut-photo', CutPhoto);
