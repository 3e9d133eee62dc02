/** The small named world, as the API would tell it on 23 November 2026. */
export const uuid = (/** @type {number} */ n) => `0199a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const ids = {
  amira: uuid(1),
  ben: uuid(2),
  grace: uuid(3),
  sam: uuid(4),
  nobody: uuid(5),
  lena: uuid(6),
  chc: uuid(10),
  dev: uuid(11),
  joan: uuid(12),
  assistants: uuid(20),
  physio: uuid(21),
  bicycle: uuid(22),
  respite: uuid(23),
  cinema: uuid(24),
  waiting: uuid(30),
  accepted: uuid(31),
  returned: uuid(32),
  withdrawn: uuid(33),
  double: uuid(34),
  corrected: uuid(35),
  mayIBuy: uuid(40),
  review: uuid(41),
  worried: uuid(42),
  refused: uuid(43),
  decision: uuid(50),
  goAhead: uuid(51),
};

export const contact = {
  name: 'Grace Hill',
  phone: '01632 960001',
  email: 'grace.hill@westmoor.example',
  hours: 'Monday to Friday, 9am to 5pm',
  outOfHours: '01632 960099',
};
export const period = { start: '2026-04-01', end: '2027-03-31' };
