/** Of whatever asks the API before it shows. */
export const asks = ['loading', 'filled', 'refused', 'not-found', 'not-reached', 'not-working', 'signed-out'];
/** Of whatever is filled in and sent. */
export const sends = ['bad-form', 'sending', 'stopped', 'not-sent', 'someone-else', 'ended-session', 'resumed'];
/** Of one person who was let in. */
export const onePerson = [
  ...['invited', 'code', 'code-run-out', 'asked', 'not-begun', 'ended', 'refused-by-staff', 'own', 'left', 'changing'],
  ...['ending', 'staff', 'staff-ended', 'appoint', 'birthday', 'bad-form', 'saved', 'stale'],
];
