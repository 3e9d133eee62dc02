/** The API's shapes, by hand until docs/openapi.yaml makes api-types.d.ts. Instants and days are ISO strings, sums are pence. */

export interface Contact {
  name: string;
  phone?: string;
  email?: string;
  hours?: string;
  outOfHours?: string;
  cover?: { name: string; phone?: string; email?: string; until: string };
}

/** Whom one can turn to beside us, and the name under letters. */
export interface LocalTexts {
  pals: string;
  advocacy: string;
  complaints: string;
  ombudsman: string;
  signOfLetter?: string;
}

export interface Period {
  start: string;
  end: string;
}

export type Role =
  | 'holder'
  | 'representative'
  | 'nominee'
  | 'carer'
  | 'third-party'
  | 'paid'
  | 'staff'
  | 'approver'
  | 'lead';

export type Stage =
  | 'working-out'
  | 'told'
  | 'planning'
  | 'being-decided'
  | 'not-begun'
  | 'running'
  | 'review-due'
  | 'ending'
  | 'ended';

/** What comes next, who has it and by when. */
export interface Next {
  what: 'tell-the-sum' | 'write-the-plan' | 'decide-the-plan' | 'begin' | 'review' | 'end' | 'nothing';
  who: 'holder' | 'staff' | 'nobody';
  person?: string;
  by?: string;
}

export interface Share {
  funder: string;
  kind: 'nhs' | 'council' | 'own';
  basisPoints: number;
}

export interface MyBudget {
  id: string;
  name: string;
  holder: string;
  role: Role;
  rights: string[];
  period: Period;
  stage: Stage;
  next: Next;
  organisation: string;
  contact?: Contact;
  localTexts: LocalTexts;
}

export interface Me {
  id: string;
  name: string;
  email?: string;
  staff?: { roles: string[]; organisation: { code: string; name: string }; limitPence?: number };
  budgets: MyBudget[];
}

export interface Preferences {
  channel: 'email' | 'letter' | 'phone';
  howOften: 'at-once' | 'daily' | 'weekly' | 'never';
  largePrint: boolean;
  easyRead: boolean;
  language: string;
  other?: string;
  setBy?: Sender;
  setAt?: string;
}

export interface FoundBudget {
  id: string;
  name: string;
  holder: string;
  role?: Role;
  period: Period;
  stage: Stage;
  next: Next;
  contact?: string;
}

export interface Budget extends Omit<MyBudget, 'holder'> {
  cohort: string;
  holder: { name: string; nhsNumber?: string; dateOfBirth?: string };
  shares: Share[];
  options: string[];
  receiptsTakenUntil?: string;
  ending?: { lastDay: string; why?: string; reason: string; by: string; at: string };
  needs?: Preferences;
}

/** What of a budget was put otherwise; only what was. */
export interface Amendment {
  id: string;
  name?: string;
  nameWas?: string;
  lastDay?: string;
  lastDayWas?: string;
  sharesFrom?: string;
  shares?: Share[];
  sharesWere?: Share[];
  reason: string;
  by: Sender;
  at: string;
}

/** Somebody whom staff open a budget for. */
export interface Holder {
  id: string;
  name: string;
  nhsNumber: string;
  dateOfBirth: string;
  budgets: { id: string; name: string; cohort: string; period: Period; stage: Stage }[];
}

export interface BalanceItem {
  planItem: string;
  name: string;
  agreedPence: number;
  spentPence: number;
  waitingPence: number;
  leftPence: number;
  setAsidePence: number;
  option: string;
  recurring: boolean;
  goal?: string;
}

export interface Balance {
  asOf: string;
  period: Period;
  agreedPence: number;
  spentPence: number;
  waitingPence: number;
  setAsidePence: number;
  freePence: number;
  leftPence: number;
  inYourAccountPence?: number;
  lastsUntil?: string;
  outlook: 'on-course' | 'will-run-short' | 'will-have-money-over' | 'not-begun';
  unassigned?: { spentPence: number; waitingPence: number };
  overPence?: number;
  items: BalanceItem[];
}

export interface Entry {
  id: string;
  day: string;
  bucket: 'agreed' | 'waiting' | 'spent';
  amountPence: number;
  planItem?: string;
  planItemName?: string;
  source: { kind: string; id: string; step: string };
  what?: string;
  recordedAt: string;
}

export interface PlanItem {
  id: string;
  name: string;
  what?: string;
  goal?: string;
  payee?: string;
  costPence?: number;
  howOften?: 'weekly' | 'four-weekly' | 'monthly' | 'yearly' | 'one-off';
  option?: string;
  first?: string;
  last?: string;
  decision?: ItemDecision;
}

/** What was decided about one item, and what was asked for. */
export interface ItemDecision {
  id: string;
  result: 'agreed' | 'changed' | 'refused';
  reason?: string;
  askedPence?: number;
}

export interface Plan {
  version: number;
  agreedOn?: string;
  startsOn?: string;
  aboutMe?: string;
  goals: { id: string; words: string }[];
  items: PlanItem[];
  /** What was asked for and not agreed; it never vanishes. */
  refused?: PlanItem[];
  risks?: string;
  ifThingsGoWrong?: string;
  whoLooksAfter?: string;
  firstReviewOn?: string;
  noticeDays?: number;
  agreedPence?: number;
  decision?: { id: string; by: string; at: string; reason?: string; authority?: string; clinicalReason?: string };
}

/** Newest first. */
export interface PlanVersion {
  version: number;
  agreedOn: string;
  /** Not there for a first one that was agreed elsewhere. */
  startsOn?: string;
  by?: string;
  reason?: string;
}

/** Of how a budget was worked out; without rate, hours and weeks it is one amount. */
export interface IndicativeLine {
  id: string;
  what: string;
  /** conventional: what the usual service would cost, as one amount. */
  kind: 'hours' | 'amount' | 'conventional';
  ratePence?: number;
  /** A week: 3025 is 30 hours and a quarter. */
  hoursHundredths?: number;
  weeks?: number;
  amountPence: number;
  rateCard?: FromRateCard;
  /** Why the rate is not the card's. */
  why?: string;
}

/** The card that a line's rate comes from, as it was when the line was told. */
export interface FromRateCard {
  id: string;
  packageName: string;
  tier?: string;
  band: string;
  firstDay: string;
  hourlyPence: number;
}

/** What a package of care is reckoned at, from a day on. */
export interface RateCard {
  id: string;
  replaces?: string;
  packageName: string;
  tier?: string;
  /** Hours a week: 3025 is 30 hours and a quarter. */
  bands: { name: string; hoursHundredths?: number; hourlyPence: number }[];
  firstDay: string;
  ends: boolean;
  setBy: Sender;
  why: string;
  at: string;
}

export interface IndicativeSum {
  id: string;
  number: number;
  lines: IndicativeLine[];
  sumPence: number;
  reason?: string;
  by: Sender;
  at: string;
}

export interface Sender {
  id: string;
  name: string;
  me?: boolean;
}

/** Who may do what on a budget, was let in, or is to be. Days are inclusive. */
export interface Access {
  id: string;
  role: Role;
  person?: Sender;
  /** As it was given with an invitation; a person who has used the code has their own. */
  name?: string;
  email?: string;
  rights: string[];
  firstDay: string;
  lastDay?: string;
  state: 'asked' | 'invited' | 'not-begun' | 'in-force' | 'ended' | 'refused';
  grantedBy?: Sender;
  grantedAt: string;
  document?: string;
  /** By when staff answer what was asked. */
  answerBy?: string;
  endedAt?: string;
  /** Who ended it or said no; not there for the holder's side when staff ended it. */
  endedBy?: Sender;
  reason?: string;
  codeUntil?: string;
  /** A parent's access ends on this day, unless an authority is written down. */
  endsOnBirthday?: string;
  mayEnd: boolean;
  mayLeave: boolean;
  mayChange: boolean;
  mayAppoint: boolean;
  mayMakeCode: boolean;
  maySayWhyLate: boolean;
  lateReasons?: LateReason[];
  /** What was refused; the holder's side may disagree with it. */
  decision?: string;
  /** Told once, in the answer to whoever made it. */
  code?: string;
}

export interface StoredFile {
  n: number;
  type: string;
  bytes: number;
  thumbnail: boolean;
}

export interface Receipt {
  id: string;
  amountPence: number;
  totalPence?: number;
  spentOn: string;
  supplier?: string;
  note?: string;
  noProof?: string;
  parts: { planItem?: string; planItemName?: string; amountPence: number }[];
  files?: StoredFile[];
  fileCount: number;
  state: 'waiting' | 'accepted' | 'returned' | 'withdrawn';
  sentBy: Sender;
  onBehalf: boolean;
  receivedAt: string;
  /** The day by which it is decided. */
  answerBy: string;
  maySayWhyLate: boolean;
  lateReasons?: LateReason[];
  late: boolean;
  /** Staff alone are told. */
  fromEndedAccess?: boolean;
  decision?: {
    id: string;
    result: 'accepted' | 'returned';
    amountPence?: number;
    reason?: string;
    by: string;
    at: string;
  };
  /** What counts as spent, once it is accepted. */
  nowPence?: number;
  corrections?: {
    id: string;
    kind: 'correction' | 'refund';
    amountPence: number;
    receivedOn?: string;
    reason: string;
    by: string;
    at: string;
  }[];
  assigned?: { by: string; at: string };
  withdrawal?: { reason: string; at: string };
  replaces?: string;
  replacedBy?: string;
  goAhead?: string;
  agreedBefore?: {
    goAhead: string;
    request: string;
    what: string;
    upToPence?: number;
    by: string;
    on: string;
    until: string;
    within: boolean;
    overPence?: number;
    when?: 'before-the-yes' | 'after-the-last-day';
    /** Who of staff said so; absent where the sender did. */
    matchedBy?: string;
  };
  possibleDouble?: boolean;
  doubleOf?: string;
  mayDecide: boolean;
  mayWithdraw: boolean;
  mayCorrect: boolean;
  mayRefund: boolean;
  mayAssign: boolean;
  mayMatch: boolean;
  nobodyFree?: boolean;
  budget: string;
  holder: string;
}

export interface GoAhead {
  id: string;
  request: string;
  what: string;
  upToPence?: number;
  until: string;
  state: 'open' | 'used' | 'past';
  by: string;
  at: string;
  reason: string;
  private: boolean;
  receipt?: string;
}

export interface Message {
  id: string;
  words: string;
  by: Sender;
  fromStaff: boolean;
  at: string;
}

export interface Criterion {
  id: string;
  name: string;
  words: string[];
  says: 'fine' | 'ask-first' | 'not-possible';
  reason: string;
  source: string;
  national: boolean;
  word?: string;
}

export interface HouseholdPayment {
  id: string;
  payee: string;
  planItem?: string;
  conditions?: string;
  firstDay: string;
  lastDay?: string;
  inForce: boolean;
  decision: { id: string; result: 'granted'; reason: string; by: string; at: string };
}

export interface PastAnswer {
  id: string;
  asked: string;
  words: string[];
  result: 'granted' | 'refused' | 'advice';
  reason: string;
  word?: string;
}

export interface CriterionRow extends Omit<Criterion, 'national' | 'word'> {
  replaces?: string;
  firstDay: string;
  ends: boolean;
  setBy?: Sender;
  why: string;
  at: string;
}

export interface Request {
  id: string;
  kind: string;
  words: string;
  pricePence?: number;
  link?: string;
  decision?: string;
  indicativeLine?: IndicativeLine;
  private: boolean;
  sentBy: Sender;
  onBehalf: boolean;
  receivedAt: string;
  answerBy?: string;
  state: 'waiting' | 'answered' | 'withdrawn';
  overdue: boolean;
  fileCount: number;
  hasIt?: { name?: string; team?: string };
  files?: StoredFile[];
  messages?: Message[];
  answer?: { id: string; result: 'granted' | 'refused' | 'advice'; reason: string; by: string; at: string };
  goAhead?: GoAhead;
  withdrawal?: { at: string };
  criteria?: Criterion[];
  mayAnswer: boolean;
  mayMessage: boolean;
  mayWithdraw: boolean;
  maySayWhyLate: boolean;
  lateReasons?: LateReason[];
  budget: string;
  holder: string;
}

/** Why something takes longer than was promised. */
export interface LateReason {
  id: string;
  words: string;
  by: string;
  at: string;
  /** The day by which it is expected now. */
  expectedBy: string;
}

export interface Note {
  id: string;
  words: string;
  by: Sender;
  at: string;
}

export interface QueueItem {
  kind: 'receipt' | 'review-request' | 'access' | 'plan';
  id: string;
  budget: string;
  holder: string;
  budgetName: string;
  by: string;
  overdue: boolean;
  receivedAt: string;
  what: string;
  requestKind?: string;
  contact?: string;
  mine: boolean;
  state: string;
  nobodyFree: boolean;
  lateReason?: LateReason;
  /** It is late, and nobody has said why, or the day said then is over too. */
  needsReason: boolean;
}

export interface Look {
  id: string;
  person: Sender;
  as: 'contact' | 'cover' | 'staff' | 'approver' | 'lead' | 'representative' | 'nominee' | 'carer' | 'third-party';
  thing: 'budget' | 'plan' | 'receipts' | 'requests' | 'statement' | 'access' | 'lookups';
  at: string;
}

export interface NewsItem {
  id: string;
  kind:
    | 'receipt-accepted'
    | 'receipt-accepted-less'
    | 'receipt-returned'
    | 'receipt-corrected'
    | 'receipt-refunded'
    | 'request-answered'
    | 'request-message'
    | 'access-granted'
    | 'access-changed'
    | 'access-ended'
    | 'access-asked'
    | 'access-appointed'
    | 'birthday-soon'
    | 'contact-changed'
    | 'sum-worked-out'
    | 'plan-sent'
    | 'plan-decided'
    | 'option-changed'
    | 'budget-amended'
    | 'budget-ends'
    | 'promise-late'
    | 'household-decided';
  budget: string;
  budgetName: string;
  holder: string;
  thing?: { kind: 'receipt' | 'request' | 'access' | 'budget'; id: string };
  what?: string;
  at: string;
  seen: boolean;
}

export interface Settled {
  id: string;
  name: string;
  value: string;
  firstDay: string;
  setBy?: Sender;
  reason: string;
  at: string;
}

export interface Settings {
  texts: Record<string, string>;
  numbers: Record<string, number>;
  history: Settled[];
}

export interface Limit {
  id: string;
  limitPence: number;
  waiting: boolean;
  reason: string;
  by?: Sender;
  at: string;
  confirmedBy?: Sender;
  confirmedAt?: string;
}

export interface Colleague {
  id: string;
  name: string;
  phone?: string;
  email?: string;
  me: boolean;
  posts: ('staff' | 'approver' | 'lead')[];
  limitPence?: number;
  limits: Limit[];
  budgets: number;
  covering: number;
  mayLimit: boolean;
  mayConfirm: boolean;
  mayHandOver: boolean;
}

/** Somebody's words in the plan that is being written. */
interface Written {
  version: number;
  by?: string;
  at?: string;
}

export interface DraftSection extends Written {
  name: 'what-matters' | 'risks' | 'if-things-go-wrong' | 'who-looks-after';
  words?: string;
}

export interface DraftGoal extends Written {
  id: string;
  words: string;
}

export interface DraftItem extends Written {
  id: string;
  name: string;
  what?: string;
  goal?: string;
  payee?: string;
  payeeKind?: 'shop' | 'agency' | 'self-employed' | 'employee' | 'family' | 'organisation';
  personalCare: boolean;
  cqcLocation?: string;
  sameHousehold: boolean;
  /** For the whole of its days, however often it is paid. */
  costPence: number;
  howOften: NonNullable<PlanItem['howOften']>;
  option: string;
  firstDay: string;
  lastDay: string;
  says?: Criterion['says'];
}

/** The plan while it is written together; at most one of a budget. */
export interface PlanDraft {
  state: 'none' | 'open' | 'sent';
  /** The version of the agreed plan that it changes. */
  base?: number;
  sumPence?: number;
  itemsPence: number;
  sections: DraftSection[];
  goals: DraftGoal[];
  items: DraftItem[];
  terms: Written & { firstReviewOn?: string; noticeDays?: number };
  choice: Written & { sumTold: boolean; optionsTold: boolean };
  missing: { field: string; message: string }[];
  sent?: {
    id: string;
    by: string;
    at: string;
    decideBy: string;
    own: boolean;
    maySayWhyLate: boolean;
    lateReasons?: LateReason[];
  };
  mayWrite: boolean;
  maySend: boolean;
  mayDecide: boolean;
}
