/** The small named world, as the API would tell it on 23 November 2026. */
export const uuid = (/** @type {number} */ n) => `0199a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const ids = {
  amira: uuid(1),
  ben: uuid(2),
  grace: uuid(3),
  sam: uuid(4),
  nobody: uuid(5),
  lena: uuid(6),
  omar: uuid(7),
  petra: uuid(8),
  max: uuid(9),
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
  amirasOwn: uuid(80),
  bens: uuid(81),
  nadias: uuid(82),
  sues: uuid(83),
  omars: uuid(84),
  zaras: uuid(85),
  jos: uuid(86),
  marias: uuid(87),
  leo: uuid(13),
  maria: uuid(6),
  nadia: uuid(7),
};

export const contact = {
  name: 'Grace Hill',
  phone: '01632 960001',
  email: 'grace.hill@westmoor.example',
  hours: 'Monday to Friday, 9am to 5pm',
  outOfHours: '01632 960099',
};
export const localTexts = {
  pals: 'Westmoor PALS, phone 01632 960090, weekdays 10am to 4pm',
  advocacy: 'Speak Up Westmoor, phone 01632 960091. It is free, and not part of the NHS.',
  complaints: 'Write to Complaints, Westmoor ICB, 1 Mill Lane, Westmoor, or phone 01632 960092',
  ombudsman: 'Parliamentary and Health Service Ombudsman, phone 0345 015 4033, www.ombudsman.org.uk',
  signOfLetter: 'The personal health budgets team, Westmoor ICB',
};
/** Until an organisation has settled its own. */
export const usualTexts = {
  pals: 'Ask your contact for their number, or look for PALS on www.nhs.uk',
  advocacy:
    'Free help to speak up, from someone who is not part of the NHS. Ask your contact who it is where you live.',
  complaints: 'You can complain to the organisation that runs your budget. Ask your contact how.',
  ombudsman: 'Parliamentary and Health Service Ombudsman, phone 0345 015 4033, www.ombudsman.org.uk',
};
export const period = { start: '2026-04-01', end: '2027-03-31' };
