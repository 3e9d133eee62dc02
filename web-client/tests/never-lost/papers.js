import { crc32, deflateSync } from 'node:zlib';

/** @typedef {{ name: string, mimeType: string, buffer: Buffer }} Paper */
/** @typedef {import('./chance.js').Chance} Chance */

const WIDTH = 480;
const HEIGHT = 640;

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const piece = Buffer.alloc(named.length + 8);
  piece.writeUInt32BE(data.length, 0);
  named.copy(piece, 4);
  piece.writeUInt32BE(crc32(named), named.length + 4);
  return piece;
}

/** A white paper with lines of print that no other has, as a PNG: the phone makes a JPEG of its own of it. @param {Chance} chance @returns {Paper} */
export function photo(chance) {
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT, 250);
  for (let y = 0; y < HEIGHT; y++) rows[y * (WIDTH + 1)] = 0; // no filter
  for (let top = 40; top < HEIGHT - 40; top += 24) {
    for (let left = 40; left < WIDTH - 40; left += 12) {
      const strokes = chance.under(2 ** 16);
      for (let bit = 0; bit < 16; bit++) {
        if (!(strokes & (1 << bit))) continue;
        const x = left + (bit % 4) * 2;
        for (let y = top + (bit >> 2) * 4; y < top + (bit >> 2) * 4 + 4; y++) {
          rows.fill(30, y * (WIDTH + 1) + 1 + x, y * (WIDTH + 1) + 3 + x);
        }
      }
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head[8] = 8; // bits, in grey
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const whole = [
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return { name: 'IMG_2041.png', mimeType: 'image/png', buffer: Buffer.concat(whole) };
}

/** It is taken as it is. @param {Chance} chance @returns {Paper} */
export function pdf(chance) {
  const noise = chance.bytes(20_000 + chance.under(40_000)).toString('hex');
  const body = `%PDF-1.4\n% ${noise}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`;
  return { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from(body, 'latin1') };
}
