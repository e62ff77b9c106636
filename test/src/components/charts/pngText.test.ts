import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { withPngTexts } from "../../../../src/components/charts/pngText.js";

/** The chunks of a PNG file: their kind, content and check sum, which has to be right. */
function chunks(png: Uint8Array): string[] {
  const bytes = Buffer.from(png);
  const found: string[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const content = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(content));
    found.push(content.toString("utf8"));
    at += 12 + length;
  }
  return found;
}

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==",
  "base64",
);

test("texts stand behind the header, in UTF-8, each with its check sum", () => {
  const before = chunks(png);
  const after = chunks(withPngTexts(png, { Title: "Les puces – 85 Md", Source: "", Description: "b" }));
  expect(after).toEqual([
    before[0],
    "iTXtTitle\0\0\0\0\0Les puces – 85 Md",
    "iTXtDescription\0\0\0\0\0b",
    ...before.slice(1),
  ]);
});
