import { me, mine } from '../people/me.js';
import { get } from '../web/api.js';

/** @typedef {import('../web/shapes').MyBudget & { nhsNumber?: string, dateOfBirth?: string, cohort?: string,
 *   needs?: import('../web/shapes').Preferences, asStaff: boolean }} ThisBudget */

/**
 * The budget in hand: from /me if it is one of ours, else (staff) asked for.
 * @param {string} id
 * @returns {Promise<ThisBudget>}
 */
export async function thisBudget(id) {
  const own = mine(await me(), id);
  if (own) return { ...own, asStaff: false };
  /** @type {import('../web/shapes').Budget} */
  const budget = await get(`/budgets/${id}`);
  const { name, nhsNumber, dateOfBirth } = budget.holder;
  return {
    ...budget,
    holder: name,
    nhsNumber,
    dateOfBirth,
    asStaff: ['staff', 'approver', 'lead'].includes(budget.role),
  };
}
