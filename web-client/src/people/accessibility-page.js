import { msg } from '@lit/localize';
import { html } from 'lit';
import { Page } from '../web/page.js';

/** Who can use OpenPHB and how well, in the form of the model statement for public bodies. @extends {Page<true>} */
class AccessibilityPage extends Page {
  async load() {
    return /** @type {const} */ (true); // it asks nobody
  }

  content() {
    return html`<h1>${msg('Accessibility statement')}</h1>
      <p>${msg('This page is about OpenPHB. The NHS organisation that agreed your budget runs it.')}</p>
      <p>${msg('We want as many people as we can to use it. You should be able to:')}</p>
      <ul>
        <li>${msg('make the text and the page four times as big without losing any of it')}</li>
        <li>${msg('use it with the keyboard alone')}</li>
        <li>${msg('see it in dark colours, or in the colours that you chose on your phone')}</li>
        <li>${msg('have what is left, answers and letters read aloud')}</li>
        <li>${msg('see the first page simply, with few words')}</li>
      </ul>
      <p>${msg(html`We keep the words short and plain. <a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> shows how to make your phone easier to use.`)}</p>
      <h2>${msg('How well it works')}</h2>
      <p>${msg('Some parts are not yet as we want them:')}</p>
      <ul>
        <li>${msg('Nobody has tried it with a screen reader, with voice control or with a switch. Only programs have checked it.')}</li>
        <li>${msg('Photos and papers that people send have no words beside them.')}</li>
        <li>${msg('You are signed out if you do nothing for 30 minutes. We do not warn you before. What you typed is kept.')}</li>
        <li>${msg('On your first page, who to ask is in the page. On other pages it is at the end.')}</li>
        <li>${msg('There is no sign language. Some sentences in Welsh pages are in English.')}</li>
      </ul>
      <h2>${msg('Tell us, or ask for it another way')}</h2>
      <p>${msg(html`Phone your contact if something does not work for you. Or ask for a letter in large print or easy read, or for a phone call. Say what you need under <a href="/preferences">How we reach you</a>.`)}</p>
      <h2>${msg('If you are not happy with our answer')}</h2>
      <p>${msg(html`The <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a> can help you. The Equality and Human Rights Commission (EHRC) sees to it that the law is kept.`)}</p>
      <h2>${msg('What the law asks for')}</h2>
      <p>${msg('The law is called the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. It asks us to keep to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.')}</p>
      <p>${msg('OpenPHB meets them in part. What is not met, or not tried, is in the list above.')}</p>
      <h2>${msg('How we checked')}</h2>
      <p>${msg('We wrote this on 23 November 2026. A program checks every page in every state each time that OpenPHB changes. No person has checked it from outside yet.')}</p>`;
  }
}
customElements.define('accessibility-page', AccessibilityPage);
