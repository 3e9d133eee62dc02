import { configureLocalization } from '@lit/localize';
import * as cy from './cy.js';
import { sayFrame } from './frame.js';

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['cy'],
  loadLocale: async () => cy,
});

/** Everything that is read from here on is in Welsh, and so is what index.html says. */
export const ready = setLocale('cy').then(sayFrame);
