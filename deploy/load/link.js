import { connect, createServer } from 'node:net';

/** Lighthouse's *slow 4G*; a new connection costs a round trip for TCP and one for TLS, as it would in production. */
export const slow4G = { roundTripMs: 150, downKbps: 1638.4, upKbps: 750, greetings: 2 };

const PACKET = 1460;
/** What may be on its way before the other end has said anything; it doubles with each round trip (RFC 6928). */
const FIRST_WINDOW = 10 * PACKET;

const until = (/** @type {number} */ time) =>
  new Promise((come) => setTimeout(come, Math.max(0, time - performance.now())));

/** One direction of a link that all connections share. @param {number} kbps */
function lane(kbps) {
  let free = 0;
  return (/** @type {number} */ bytes) => {
    free = Math.max(free, performance.now() - 2) + (bytes * 8) / kbps;
    return free;
  };
}

/**
 * Carries what comes in one direction, no sooner than the link and the connection's window let it.
 * @param {import('node:net').Socket} from @param {import('node:net').Socket} to
 * @param {(bytes: number) => number} through @param {number} roundTripMs
 */
async function carry(from, to, through, roundTripMs) {
  let window = FIRST_WINDOW;
  let sent = 0;
  let began = 0;
  try {
    for await (const chunk of from) {
      for (let i = 0; i < chunk.length; i += PACKET) {
        const packet = chunk.subarray(i, i + PACKET);
        if (performance.now() - began > roundTripMs) {
          began = performance.now();
          sent = 0;
        }
        if (sent + packet.length > window) {
          await until(began + roundTripMs);
          began = performance.now();
          sent = 0;
          window *= 2;
        }
        sent += packet.length;
        await until(through(packet.length));
        setTimeout(() => to.write(packet), roundTripMs / 2);
      }
    }
  } catch {
    // the other side hung up
  }
  setTimeout(() => to.end(), roundTripMs / 2);
}

/**
 * A slow link to an application: whatever a browser sends or gets by it, its worker's too, goes at that pace.
 * @param {string} address @param {typeof slow4G} pace
 */
export async function linkTo(address, { roundTripMs, downKbps, upKbps, greetings }) {
  const there = new URL(address);
  const [up, down] = [lane(upKbps), lane(downKbps)];
  const open = new Set();
  const server = createServer({ pauseOnConnect: true }, async (phone) => {
    open.add(phone);
    phone.on('close', () => open.delete(phone)).on('error', () => {});
    await until(performance.now() + greetings * roundTripMs);
    const app = connect(Number(there.port || 80), there.hostname).on('error', () => phone.destroy());
    void carry(phone, app, up, roundTripMs);
    void carry(app, phone, down, roundTripMs);
  });
  server.listen(0, 'localhost');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const hangUp = () => open.forEach((phone) => void phone.destroy());
  return {
    address: `http://localhost:${port}`,
    hangUp,
    close: () => {
      server.close();
      hangUp();
    },
  };
}
