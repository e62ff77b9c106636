import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { facesOf, type Typefaces } from "./typeface.js";

/** Pictures as PNG files, of SVG whose texts are in the `faces` given: no face of the computer is asked, so that every one draws the same bytes. */
export async function drawPictures(pictures: readonly string[], faces: Typefaces): Promise<Buffer[]> {
  // What draws reads faces from files alone; of others it says nothing and leaves the text out.
  const folder = await mkdtemp(join(tmpdir(), "faces-"));
  try {
    const files = facesOf(faces).flatMap(({ files: parts }, face) =>
      parts.map((bytes, part) => ({ path: join(folder, `${face}-${part}.ttf`), bytes })),
    );
    for (const { path, bytes } of files) await writeFile(path, bytes);
    const font = {
      loadSystemFonts: false,
      fontFiles: files.map(({ path }) => path),
      defaultFontFamily: faces.text.family,
    };
    return pictures.map((svg) => new Resvg(svg, { font }).render().asPng());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
