const checks = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

/** The check sum of a chunk (ISO 3309). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = checks[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** A chunk of a PNG file that holds a text under a keyword, in UTF-8 (`iTXt`). */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  // Not packed, of no language, without a keyword in one.
  const content = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, checkSum(content));
  return chunk;
}

/** Where the header of a PNG file ends: behind its signature and the chunk that says its size. */
const headEnd = 8 + 25;

/** A PNG file with texts in it, by keywords of its standard: they stay with a picture that is cut from its page. */
export function withPngTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).flatMap(([keyword, text]) => (text === "" ? [] : [textChunk(keyword, text)]));
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  whole.set(png.subarray(0, headEnd));
  let at = headEnd;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(headEnd), at);
  return whole;
}
