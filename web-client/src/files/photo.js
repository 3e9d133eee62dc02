/** What the API takes: JPEG, PNG, PDF; 10 MB each. */
export const accepted = ['image/jpeg', 'image/png', 'application/pdf'];
export const mostBytes = 10 * 1024 * 1024;
export const mostFiles = 5;
const longEdge = 1600;
const fineAsItIs = 1_200_000;

/** @param {ImageBitmap} picture @returns {Promise<Blob>} */
async function smaller(picture) {
  const scale = Math.min(1, longEdge / Math.max(picture.width, picture.height));
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  if (typeof OffscreenCanvas === 'function') {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
    return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  }
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  return new Promise((done, no) =>
    canvas.toBlob((b) => (b ? done(b) : no(new Error('no picture'))), 'image/jpeg', 0.8),
  );
}

/** Why a file cannot be sent. */
export class NotUsable extends Error {}

/**
 * A file made ready: a big photo upright and scaled (which also takes away where it was made), the rest as it is.
 * @param {File} file
 * @returns {Promise<import('../web/drafts').KeptFile>}
 */
export async function ready(file) {
  const { name } = file;
  const picture = file.type.startsWith('image/') || /\.(heic|heif|jpe?g|png)$/i.test(name);
  if (!picture && file.type !== 'application/pdf') {
    throw new NotUsable(`We cannot use ${name}. Choose a photo (JPEG or PNG) or a PDF`);
  }
  if (picture && (file.size > fineAsItIs || !accepted.includes(file.type))) {
    try {
      const blob = await smaller(await createImageBitmap(file, { imageOrientation: 'from-image' }));
      return { name: name.replace(/\.\w+$/, '.jpg'), type: 'image/jpeg', bytes: await blob.arrayBuffer() };
    } catch {
      if (!accepted.includes(file.type)) {
        throw new NotUsable(`This phone cannot read ${name}. Take a screenshot of it and choose that`);
      }
    }
  }
  if (file.size > mostBytes) throw new NotUsable(`${name} is too big. A file may be at most 10 MB`);
  return { name, type: file.type, bytes: await file.arrayBuffer() };
}
