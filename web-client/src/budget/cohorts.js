import { msg } from '@lit/localize';

/** Why there is a budget. */
export const cohorts = [
  { value: 'continuing-healthcare', label: msg('NHS continuing healthcare') },
  {
    value: 'fast-track',
    label: msg('Fast track'),
    hint: msg('Continuing healthcare at once, for someone who gets worse quickly'),
  },
  { value: 'end-of-life', label: msg('End of life') },
  { value: 'childrens-continuing-care', label: msg('Children’s continuing care') },
  { value: 'learning-disability', label: msg('Learning disability') },
  {
    value: 'section-117',
    label: msg('Section 117 aftercare'),
    hint: msg('After a stay in hospital under the Mental Health Act'),
  },
  { value: 'wheelchair', label: msg('Wheelchair') },
  { value: 'joint', label: msg('NHS and council together') },
  { value: 'other', label: msg('Something else') },
];

/** @param {string} cohort */
export const cohortWords = (cohort) => cohorts.find(({ value }) => value === cohort)?.label ?? cohort;
