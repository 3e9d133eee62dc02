import { msg, str } from '@lit/localize';

/** @typedef {{ type?: string, title?: string, detail?: string, instance?: string, violations?: { field: string, message: string }[] }} Problem */

/** The API heard us and said no. */
export class Refusal extends Error {
  /** @param {number} status @param {Problem} problem @param {number} [wait] seconds, before it is worth another try */
  constructor(status, problem, wait) {
    super(problem.detail ?? problem.title ?? msg(str`The answer was ${status}`));
    this.status = status;
    this.problem = problem;
    /** The last word of the problem's type: *receipt-already-decided*. */
    this.slug = problem.type?.split('/').at(-1) ?? (status === 401 ? 'not-signed-in' : '');
    /** When to try again. */
    this.tryAt = wait ? new Date(Date.now() + wait * 1000) : undefined;
    /** What else the person should know, below the words. @type {unknown} */
    this.more = undefined;
  }
}

/** Nobody answered: no signal, or the answer was lost on the way. What was sent may have arrived. */
export class NotReached extends Error {}

/** The person stopped it. */
export class Cancelled extends Error {}

const base = '/api/v1';
let person = '';

/** Every write says who is holding the phone; the API refuses it if the session is someone else's. @param {string} id */
export const speakAs = (id) => {
  person = id;
};

const proof = (as = person) => ({ 'X-Requested-With': 'openphb', 'X-Person': as });

/** @type {(no: Refusal, path: string) => Promise<Refusal>} */
let lookInto = async (no) => no;

/** Who hears of every no before its page does, and may know better why. @param {typeof lookInto} how */
export const lookIntoEachNo = (how) => {
  lookInto = how;
};

/** @typedef {{ data: any, etag: string, at?: number }} Heard at: it is from before, of this instant */

/** @type {(path: string, asking: Promise<Heard>) => Promise<Heard>} */
let reading = (_path, asking) => asking;

/** Who stands between each question and its answer, and may know an earlier one when nobody answers. @param {typeof reading} how */
export const readThrough = (how) => {
  reading = how;
};

/** @param {string} path @param {number} status @param {string} text @param {(name: string) => string | null} header @returns {Promise<Heard>} */
async function heard(path, status, text, header) {
  /** @type {any} */
  let data = {};
  try {
    data = text ? JSON.parse(text) : {};
  } catch {
    if (status < 400) throw new NotReached(); // a page of somebody's Wi-Fi, not our API
  }
  if (status >= 400) throw await lookInto(new Refusal(status, data, Number(header('Retry-After')) || undefined), path);
  return { data, etag: header('ETag') ?? '' };
}

/** Something to keep, as a PDF. @param {string} path @returns {Promise<Blob>} */
export async function paper(path) {
  const no = () => {
    throw new NotReached();
  };
  const answer = await fetch(base + path, { headers: { Accept: 'application/pdf, application/problem+json' } }).catch(
    no,
  );
  if (!answer.ok) await heard(path, answer.status, await answer.text().catch(no), (name) => answer.headers.get(name));
  return answer.blob().catch(no);
}

/** @typedef {{ method?: string, body?: object, etag?: string, person?: string, signal?: AbortSignal }} How person: in whose name, if not who is signed in */

/** How long an answer is waited for before one signs out without it. */
const MOST_MS = 3_000;

/** @type {Set<Promise<unknown>>} */
const onTheirWay = new Set();

/** @template T @param {Promise<T>} answer */
function underWay(answer) {
  onTheirWay.add(answer);
  const came = () => onTheirWay.delete(answer);
  answer.then(came, came);
  return answer;
}

/** Waits for the answers that are still to come: each may renew the session’s cookie, also after signing out. */
export const allAnswered = () =>
  Promise.race([Promise.allSettled(onTheirWay), new Promise((enough) => setTimeout(enough, MOST_MS))]);

/** What was asked before the page that wants it was there. @type {Map<string, Promise<Heard>>} */
const ahead = new Map();

/** Asks for what the page that is coming will ask for, so that it need not wait for one answer after another. @param {string} path */
export function askAhead(path) {
  const answer = call(path, {});
  answer.catch(() => {}); // the page hears it
  ahead.set(path, answer);
}

/** Whoever asks from now on gets an answer of their own. */
export const endAhead = () => ahead.clear();

/** @param {string} path */
function askedAhead(path) {
  const answer = ahead.get(path);
  ahead.delete(path);
  return answer;
}

/** @param {string} path @param {How} [how] @returns {Promise<Heard>} */
export const ask = (path, how = {}) =>
  (how.method ?? 'GET') === 'GET' ? reading(path, askedAhead(path) ?? call(path, how)) : call(path, how);

/** @param {string} path @param {How} how */
const call = (path, how) => underWay(fetched(path, how));

/** @param {string} path @param {How} how */
async function fetched(path, { method = 'GET', body, etag, person, signal }) {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (method !== 'GET') for (const [name, value] of Object.entries(proof(person))) headers.set(name, value);
  if (body) headers.set('Content-Type', 'application/json');
  if (etag) headers.set('If-Match', etag);
  let answer;
  let text;
  try {
    answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body), signal });
    text = await answer.text();
  } catch {
    throw signal?.aborted ? new Cancelled() : new NotReached();
  }
  return heard(path, answer.status, text, (name) => answer.headers.get(name));
}

/** @param {string} path @returns {Promise<any>} */
export const get = async (path) => (await ask(path)).data;

/**
 * Sends a form with files. XMLHttpRequest, because fetch cannot say how much has gone up.
 * @param {string} path
 * @param {FormData} form
 * @param {{ progress?: (percent: number) => void, person?: string, signal?: AbortSignal }} [how]
 * @returns {Promise<{ data: any, etag: string }>}
 */
export function send(path, form, { progress, person, signal } = {}) {
  const answer = new Promise((/** @type {(heard: Heard) => void} */ done, failed) => {
    const call = new XMLHttpRequest();
    call.open('PUT', base + path);
    call.setRequestHeader('Accept', 'application/json, application/problem+json');
    for (const [name, value] of Object.entries(proof(person))) call.setRequestHeader(name, value);
    call.upload.onprogress = (e) => e.lengthComputable && progress?.(Math.round((e.loaded / e.total) * 100));
    call.onerror = () => failed(new NotReached());
    call.onabort = () => failed(new Cancelled());
    call.onload = () =>
      heard(path, call.status, call.responseText, (name) => call.getResponseHeader(name)).then(done, failed);
    signal?.addEventListener('abort', () => call.abort());
    call.send(form);
  });
  return underWay(answer);
}

/**
 * A form as the API takes it: one part of JSON, then the files in order.
 * @param {string} part
 * @param {object} body
 * @param {{ name: string, type: string, bytes: ArrayBuffer }[]} files
 */
export function multipart(part, body, files) {
  const form = new FormData();
  form.set(part, new Blob([JSON.stringify(body)], { type: 'application/json' }), `${part}.json`);
  for (const file of files) form.append('file', new Blob([file.bytes], { type: file.type }), file.name);
  return form;
}
