import { grey, measure } from './measures.js';
import { placed } from './shape.js';

/** @typedef {{ bytes: ArrayBuffer, measures: import('./measures').Measures }} Made */

/** What a page may weigh, bytes, as long as small print can be read. */
export const AIM = 400_000;
/** Tried in turn; below the last, letters of small print grow spots. */
const QUALITIES = [0.8, 0.65, 0.5];
/** Longer pictures are measured at half their size, which evens out noise. */
const MEASURED_WHOLE = 1000;

/** @param {number} width @param {number} height */
const canvasOf = (width, height) =>
  typeof OffscreenCanvas === 'function'
    ? new OffscreenCanvas(width, height)
    : Object.assign(document.createElement('canvas'), { width, height });

/** @typedef {ReturnType<typeof canvasOf>} Canvas */

/** @param {Canvas} canvas @returns {CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D} */
function penOf(canvas, willReadFrequently = false) {
  const pen = /** @type {OffscreenCanvas} */ (canvas).getContext('2d', { willReadFrequently });
  if (!pen) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'medium';
  return pen;
}

/** @param {Canvas} canvas @param {number} quality @returns {Promise<Blob>} */
const jpeg = (canvas, quality) =>
  'convertToBlob' in canvas
    ? canvas.convertToBlob({ type: 'image/jpeg', quality })
    : new Promise((done, no) =>
        canvas.toBlob((blob) => (blob ? done(blob) : no(new Error('no picture'))), 'image/jpeg', quality),
      );

/** The first that is light enough, else the lightest. @param {(quality: number) => Promise<Blob>} encode */
export async function lightEnough(encode) {
  let blob = await encode(QUALITIES[0]);
  for (const quality of QUALITIES.slice(1)) {
    if (blob.size <= AIM) break;
    blob = await encode(quality);
  }
  return blob;
}

/** Upright, whatever the camera wrote. Where only a page can read a picture, a page does. @param {Blob} blob */
async function opened(blob) {
  try {
    const picture = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    return { picture, width: picture.width, height: picture.height, close: () => picture.close() };
  } catch (no) {
    if (typeof document === 'undefined') throw no;
    const picture = new Image();
    picture.src = URL.createObjectURL(blob);
    await picture.decode().catch((no) => {
      URL.revokeObjectURL(picture.src);
      throw no;
    });
    const { naturalWidth: width, naturalHeight: height } = picture;
    return { picture, width, height, close: () => URL.revokeObjectURL(picture.src) };
  }
}

/** @param {Canvas} canvas */
function measured(canvas) {
  const k = Math.max(canvas.width, canvas.height) > MEASURED_WHOLE ? 0.5 : 1;
  const small = canvasOf(Math.ceil(canvas.width * k), Math.ceil(canvas.height * k));
  const pen = penOf(small, true);
  pen.drawImage(canvas, 0, 0, small.width, small.height);
  const { data } = pen.getImageData(0, 0, small.width, small.height);
  return measure(grey(data, small.width, small.height));
}

/**
 * A picture as it is sent: upright, scaled, in its shape, drawn anew, so that nothing of what the camera or a program wrote
 * beside the picture is in it; and what it is like.
 * @param {Blob} blob @param {import('./shape').Shape} shape @returns {Promise<Made>}
 */
export async function make(blob, shape) {
  const { picture, width, height, close } = await opened(blob);
  const target = placed(width, height, shape);
  const canvas = canvasOf(target.width, target.height);
  try {
    const pen = penOf(canvas);
    pen.fillStyle = '#fff'; // behind what one can see through
    pen.fillRect(0, 0, target.width, target.height);
    pen.setTransform(...target.transform);
    pen.drawImage(picture, 0, 0);
  } finally {
    close();
  }
  const measures = measured(canvas);
  const sent = await lightEnough((quality) => jpeg(canvas, quality));
  canvas.width = 0; // a phone gives the memory back at once
  return { bytes: await sent.arrayBuffer(), measures };
}
