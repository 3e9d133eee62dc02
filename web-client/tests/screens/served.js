import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { strictHeaders } from '../../vite.config.js';
import { said401 } from './proofs/steps.js';

/** @typedef {import('./pretend.js').Answers} Answers */

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * The built pages as the API serves them, with the API pretended behind them: a worker hears what a real one would. Taken down
 * it answers nothing at all.
 * @param {Answers} answers
 */
export async function serve(answers) {
  const it = { url: '', root: 'dist', answers, signedIn: true, down: false, close: () => {} };
  const server = createServer(async (request, response) => {
    if (it.down) return request.socket.destroy();
    const url = new URL(request.url ?? '/', it.url);
    for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
    if (url.pathname.startsWith('/api/v1')) {
      const pieces = [];
      for await (const piece of request) pieces.push(piece);
      const json = request.headers['content-type'] === 'application/json';
      const call = {
        path: url.pathname.slice('/api/v1'.length),
        method: request.method ?? 'GET',
        query: url.searchParams,
        body: json ? JSON.parse(Buffer.concat(pieces).toString()) : undefined,
      };
      const answer = it.answers(call) ?? { status: 404, json: { type: '/problems/not-found', status: 404 } };
      if (answer.hang) return;
      if (answer.abort) return request.socket.destroy();
      response.writeHead(answer.status ?? 200, {
        'Content-Type': answer.type ?? 'application/json',
        'Cache-Control': 'no-store',
        ...(answer.etag && { ETag: answer.etag }),
      });
      return response.end(answer.body ?? JSON.stringify(answer.json));
    }
    if (url.pathname === '/auth/logout') {
      it.answers = said401;
      return response.writeHead(303, { Location: '/' }).end();
    }
    response.setHeader('Content-Type', types[extname(url.pathname)] ?? 'text/html; charset=utf-8');
    if (url.pathname.startsWith('/auth/'))
      return response.end('<!doctype html><title>The place where one signs in</title>');
    if (it.signedIn) response.setHeader('Set-Cookie', 'openphb_signed_in=yes; Path=/; Max-Age=300; SameSite=Lax');
    const name = extname(url.pathname) ? url.pathname : '/index.html';
    const file = join(it.root, name);
    response.setHeader('Cache-Control', 'no-store'); // the browser's own cache must not be what helps
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  it.url = `http://127.0.0.1:${port}`;
  it.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return it;
}

/**
 * The same pages as another release would build them: every file that is named by its content has another name, and the
 * names of this one are gone.
 * @param {string} there where to put it
 */
export function newerBuild(there) {
  cpSync('dist', there, { recursive: true });
  const assets = readdirSync(join(there, 'assets'));
  const renamed = new Map(assets.map((name) => [name, name.replace(/-[\w-]{8}\./, '-newer000.')]));
  const taken = new Set();
  for (const [name, now] of renamed) {
    const unique = taken.has(now) ? now.replace('newer000', `newer${String(taken.size).padStart(3, '0')}`) : now;
    taken.add(unique);
    renamed.set(name, unique);
    renameSync(join(there, 'assets', name), join(there, 'assets', unique));
  }
  const texts = readdirSync(there, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|html)$/.test(name),
  );
  for (const name of texts) {
    let text = readFileSync(join(there, name), 'utf8');
    for (const [before, now] of renamed) text = text.replaceAll(before, now);
    if (name === 'sw.js') text = text.replace(/("?revision"?:")[0-9a-f]{8}/g, '$1newer000');
    writeFileSync(join(there, name), text);
  }
  return there;
}
