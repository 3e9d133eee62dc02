import { language } from './language.js';

export { msg, str } from '@lit/localize';

// whatever speaks waits for it: what a module says for good is said once, when the module is read
if (language() === 'cy') await (await import('./welsh.js')).ready;
