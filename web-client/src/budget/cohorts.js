/** Why there is a budget. */
export const cohorts = [
  { value: 'continuing-healthcare', label: 'NHS continuing healthcare' },
  {
    value: 'fast-track',
    label: 'Fast track',
    hint: 'Continuing healthcare at once, for someone who gets worse quickly',
  },
  { value: 'end-of-life', label: 'End of life' },
  { value: 'childrens-continuing-care', label: 'Children’s continuing care' },
  { value: 'learning-disability', label: 'Learning disability' },
  {
    value: 'section-117',
    label: 'Section 117 aftercare',
    hint: 'After a stay in hospital under the Mental Health Act',
  },
  { value: 'wheelchair', label: 'Wheelchair' },
  { value: 'joint', label: 'NHS and council together' },
  { value: 'other', label: 'Something else' },
];

/** @param {string} cohort */
export const cohortWords = (cohort) => cohorts.find(({ value }) => value === cohort)?.label ?? cohort;
