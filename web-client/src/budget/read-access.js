import { msg } from '@lit/localize';
import { readDay, today } from '../time/dates.js';

/** @typedef {{ field: string, message: string }} Wrong */

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * The last day as chosen; none where it is open. Refused before today.
 * @param {Record<string, any>} fields
 * @param {Wrong[]} errors
 */
export function readLastDay(fields, errors) {
  if (fields.until !== 'day') return undefined;
  const { date, sentence } = readDay(fields.lastDay, {
    none: msg('Enter the last day'),
    first: today(),
    tooEarly: msg('The last day must be today or later'),
  });
  if (sentence) errors.push({ field: 'lastDay', message: sentence });
  return date;
}

/** How each role is let in. @type {Record<string, { email?: boolean, document?: boolean, rights?: boolean }>} */
const needs = {
  carer: { email: true, rights: true },
  'third-party': { email: true },
  representative: { document: true },
  nominee: { document: true },
  holder: {},
};

/** A colleague who is paid from the budget, and what for. @param {Record<string, any>} fields */
function readPaid({ person, document }) {
  /** @type {Wrong[]} */
  const errors = [];
  const what = document?.trim();
  if (!person) errors.push({ field: 'person', message: msg('Choose which colleague is paid') });
  if (!what) errors.push({ field: 'document', message: msg('Write what they are paid for') });
  return { errors, body: { role: 'paid', person, document: what } };
}

/**
 * Who is to be let in, as the API takes it; or what must be put right.
 * @param {string} role
 * @param {Record<string, any>} fields
 * @param {{ asks: boolean }} how `asks`: the holder's side only asks the NHS team for it
 */
export function readAccess(role, fields, { asks }) {
  /** @type {Wrong[]} */
  const errors = [];
  if (role === 'paid') return readPaid(fields);
  const need = needs[role];
  const name = fields.name?.trim();
  const mail = fields.email?.trim();
  const document = fields.document?.trim();
  if (!name) errors.push({ field: 'name', message: msg('Enter their name') });
  if (need.email && !mail) errors.push({ field: 'email', message: msg('Enter their email') });
  if (mail && !email.test(mail))
    errors.push({ field: 'email', message: msg('Enter a whole email, like name@example.com') });
  if (!asks && !mail && !need.email && fields.by === 'email') {
    errors.push({ field: 'email', message: msg('Enter their email, or choose a letter') });
  }
  if (need.rights && !fields.rights?.length) errors.push({ field: 'rights', message: msg('Choose what they may do') });
  if (need.document && !asks && !document) {
    errors.push({ field: 'document', message: msg('Name the paper that says so') });
  }
  const lastDay = readLastDay(fields, errors);
  if (!asks && !fields.by) errors.push({ field: 'by', message: msg('Choose how you give them the code') });
  const body = {
    role,
    name,
    ...(mail && { email: mail }),
    ...(need.rights && { rights: fields.rights }),
    ...(lastDay && { lastDay }),
    ...(!asks && { by: fields.by }),
    ...(need.document && !asks && { document }),
  };
  return { errors, body };
}
