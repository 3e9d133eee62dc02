import { proofs as access } from './proofs/access.js';
import { proofs as budget } from './proofs/budget.js';
import { proofs as deciding } from './proofs/deciding.js';
import { proofs as opening } from './proofs/opening.js';
import { proofs as overview } from './proofs/overview.js';
import { proofs as people } from './proofs/people.js';
import { proofs as plan } from './proofs/plan.js';
import { proofs as receipt } from './proofs/receipt.js';
import { proofs as request } from './proofs/request.js';
import { proofs as team } from './proofs/team.js';
import { proofs as writing } from './proofs/writing.js';

/** How to get every screen to each of its states. */
export const proofs = {
  ...people,
  ...team,
  ...access,
  ...budget,
  ...plan,
  ...deciding,
  ...writing,
  ...opening,
  ...request,
  ...receipt,
  ...overview,
};
