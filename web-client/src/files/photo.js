import { msg, str } from '@lit/localize';
import { make } from './make.js';
import { doubtOf } from './measures.js';
import { whole } from './shape.js';

/** @typedef {import('../web/drafts').KeptFile} KeptFile */
/** @typedef {import('./shape').Shape} Shape */

/** What the API takes: five files of 10 MB each. */
const mostBytes = 10 * 1024 * 1024;
export const mostFiles = 5;
/** Named so widely, an iPhone hands over a JPEG of its own making, and others show all their pictures. */
export const accepted = 'image/*,application/pdf';

const REST_MS = 60_000;

/** Why a file cannot be sent, and what to do. */
export class NotUsable extends Error {}

/** @type {Worker | undefined} */
let worker;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let later;
/** One picture at a time: a phone has memory for one that is open. @type {Promise<unknown>} */
let before = Promise.resolve();

function rest() {
  worker?.terminate();
  worker = undefined;
}

function awake() {
  worker ??= new Worker(new URL('./photo-worker.js', import.meta.url), { type: 'module' });
  worker.onerror = rest;
  return worker;
}

/** Fetches what makes pictures ready while there is a signal, before it is needed. */
export function wake() {
  if (typeof Worker === 'function') awake();
}

/** @param {Blob} blob @param {Shape} shape @returns {Promise<import('./make').Made>} */
function inWorker(blob, shape) {
  clearTimeout(later);
  return new Promise((done, failed) => {
    const worker = awake();
    worker.onmessage = ({ data }) => (data.made ? done(data.made) : failed(new Error(data.no)));
    worker.onerror = () => {
      rest();
      failed(new Error('no worker'));
    };
    worker.postMessage({ blob, shape });
  }).finally(() => {
    later = setTimeout(rest, REST_MS);
  });
}

/** Beside the page, which stays quick meanwhile; on it where a browser cannot, or the worker did not come. @param {Blob} blob @param {Shape} shape */
const made = (blob, shape) => inWorker(blob, shape).catch(() => make(blob, shape));

/**
 * A picture upright, small, without metadata, in this shape, and what may be wrong with it.
 * @param {Blob} blob @param {Shape} [shape] @returns {Promise<KeptFile>}
 */
export async function shaped(blob, shape = whole) {
  const mine = before.then(() => made(blob, shape));
  before = mine.catch(() => {});
  const { bytes, measures } = await mine;
  const doubt = doubtOf(measures);
  return { name: 'photo.jpg', type: 'image/jpeg', bytes, ...(doubt && { doubt }) };
}

/** @param {File} file */
function unreadable({ name, type }) {
  return /hei[cf]/i.test(`${type} ${name}`)
    ? msg(
        str`This phone cannot read ${name}. On an iPhone, go to Settings, Camera, Formats, choose Most Compatible, and take the photo again. Or take a screenshot of it and choose that`,
      )
    : msg(str`We could not open ${name}. Take the photo again or choose another`);
}

/**
 * A file made ready to be sent: a picture small and upright, a PDF as it is.
 * @param {File} file
 * @returns {Promise<KeptFile>}
 * @throws {NotUsable}
 */
export async function ready(file) {
  const { name, type, size } = file;
  if (type === 'application/pdf') {
    if (size > mostBytes) throw new NotUsable(msg(str`${name} is too big. A PDF may be at most 10 MB`));
    return { name, type, bytes: await file.arrayBuffer() };
  }
  if (!type.startsWith('image/') && !/\.(hei[cf]|jpe?g|png)$/i.test(name)) {
    throw new NotUsable(msg(str`We cannot use ${name}. Choose a photo or a PDF`));
  }
  return shaped(file).catch(() => {
    throw new NotUsable(unreadable(file));
  });
}
