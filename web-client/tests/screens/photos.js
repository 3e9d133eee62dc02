/**
 * @typedef {{ width?: number, height?: number, type?: string, filter?: string, words?: boolean }} Taken
 * filter: a canvas's, e.g. brightness(.2); words: whether anything is written on the paper
 */

/**
 * A photo as a phone would take it: a till receipt on a table, with a red square at the top left of what the camera saw.
 * @param {import('@playwright/test').Page} page @param {Taken} taken @returns {Promise<Buffer>}
 */
export async function photoOf(page, taken = {}) {
  const text = await page.evaluate(
    async ({ width = 900, height = 1200, type = 'image/jpeg', filter = 'none', words = true }) => {
      const canvas = new OffscreenCanvas(width, height);
      const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
      const unit = Math.min(width, height) / 40;
      pen.filter = filter;
      pen.fillStyle = '#6b6255';
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = '#f4f1e8';
      pen.fillRect(width * 0.15, height * 0.05, width * 0.7, height * 0.9);
      pen.fillStyle = '#d00';
      pen.fillRect(0, 0, unit * 4, unit * 4);
      pen.fillStyle = '#222';
      pen.font = `${unit}px monospace`;
      for (let y = height * 0.1; words && y < height * 0.9; y += unit * 2) {
        pen.fillText(`MILK SEMI 2 PINT ${(y % 9.7).toFixed(2)}`, width * 0.2, y);
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.9 })).arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
      return btoa(text);
    },
    taken,
  );
  return Buffer.from(text, 'base64');
}

/** One of EXIF's entries: its tag, type, count and value. @param {number} tag @param {number} type @param {number} count @param {Buffer} value */
function entry(tag, type, count, value) {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  value.copy(bytes, 8);
  return bytes;
}

/** @param {number} value */
const long = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/**
 * The same photo as a camera writes it: which way up it was held, by whose phone, and where.
 * @param {Buffer} jpeg @param {number} orientation 1 to 8
 */
export function withExif(jpeg, orientation) {
  const maker = Buffer.from('Phone Maker\0');
  const gpsAt = 8 + 2 + 3 * 12 + 4 + maker.length;
  const tiff = Buffer.concat([
    Buffer.from('MM\0*'),
    long(8),
    Buffer.from([0, 3]),
    entry(0x010f, 2, maker.length, long(8 + 2 + 3 * 12 + 4)),
    entry(0x0112, 3, 1, Buffer.from([0, orientation, 0, 0])),
    entry(0x8825, 4, 1, long(gpsAt)),
    long(0),
    maker,
    Buffer.from([0, 2]),
    entry(1, 2, 2, Buffer.from('N\0\0\0')),
    entry(2, 5, 3, long(gpsAt + 2 + 2 * 12 + 4)),
    long(0),
    ...[51, 1, 30, 1, 26, 1].map(long),
  ]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** @param {string} name @param {Buffer} buffer */
export const jpegFile = (name, buffer) => ({ name, mimeType: 'image/jpeg', buffer });

/** A PDF that opens. */
export const pdfFile = {
  name: 'invoice.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
};
