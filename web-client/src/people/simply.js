/** How a person’s first screen is on this phone. @typedef {'simply' | 'all'} Shown */

/** @param {string} person */
const slot = (person) => `openphb shows ${person}`;

/** As they chose it here, or said that they need easy read; unknown, else. @param {string} person */
export const shown = (person) => /** @type {Shown | null} */ (localStorage.getItem(slot(person))) ?? undefined;

/** @param {string} person @param {Shown} how */
export const showFromNow = (person, how) => localStorage.setItem(slot(person), how);
