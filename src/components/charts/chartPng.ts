import { said } from "../../language/said.js";
import { element } from "../sheet/element.js";
import { type ChartSheet } from "./chartSheet.js";

/** How many pixels of a picture stand for one of the sheet. */
const scale = 2;

/**
 * A sheet as a PNG file, twice as many pixels each way, drawn by the browser.
 * @throws Error in a sentence for readers, where it will not or cannot.
 */
export async function chartPng({ svg, width, height }: ChartSheet): Promise<Uint8Array> {
  // By its address and not as a file of the page: pages show pictures of their own site and those that stand in an address.
  const image = element("img", { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}` });
  await image.decode().catch(() => {
    throw new Error(said("This browser does not read the picture.", "Ce navigateur ne lit pas l'image."));
  });
  const canvas = element("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (context === null || blob === null)
    throw new Error(
      said(
        "This browser does not draw it, perhaps for want of memory. The SVG holds the same picture.",
        "Ce navigateur ne la dessine pas, peut-être faute de mémoire. Le SVG contient la même image.",
      ),
    );
  return new Uint8Array(await blob.arrayBuffer());
}
