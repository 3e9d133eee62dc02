import { configureLocalization } from '@lit/localize';
import * as cy from './cy.js';

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['cy'],
  loadLocale: async () => cy,
});

export const ready = setLocale('cy');
