const forFirst =
  /vite\/preload-helper|node_modules\/(lit|lit-html|lit-element|@lit|idb)\/|src\/words\/language\.js$|src\/(money|time)\/|src\/notice\/news-count\.js$|src\/budget\/(access-ended|budget-nav|contact|local-texts|needs|outlook|parts|stage|this-budget)\.js$|src\/overview\/(home-page|budget-page)\.js$|src\/receipt\/(receipt-list|receipt-row|states)\.js$|src\/web\/(api|drafts|ids|kept|page|part|router|tag|trouble)\.js$/;
const forForms = /src\/(people\/my-form|web\/(draft|fields|form|form-views|open-here))\.js$/;

/** What every first screen needs comes in one piece: it weighs less so, and is asked for once. @param {string} module */
export const isForFirst = (module) => forFirst.test(module);

/** So does what every form needs. @param {string} module */
export const isForForms = (module) => forForms.test(module);
