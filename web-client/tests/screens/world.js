/** The small named world, as the API would tell it on 23 November 2026. */
export * from './world/access.js';
export * from './world/budget.js';
export * from './world/criteria.js';
export * from './world/deciding.js';
export * from './world/draft.js';
export * from './world/household.js';
export * from './world/ids.js';
export * from './world/late.js';
export * from './world/opening.js';
export * from './world/overview.js';
export * from './world/people.js';
export * from './world/rates.js';
export * from './world/receipts.js';
export * from './world/requests.js';
export * from './world/team.js';
