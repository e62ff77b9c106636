import { pageAddress } from "../pageAddress.js";
import { element } from "./element.js";
import { formulaPieces } from "../../notebook/sheet/formulaPieces.js";

/** Goes to a line on this page; false where it is not here and its place on the page of all lines should be gone to. */
export type Follow = (name: string) => boolean;

/** A link to a line that stays on the page where it can. */
export function lineLink(name: string, text: string, follow: Follow): HTMLAnchorElement {
  const link = element("a.line-link", { href: pageAddress("model", name) }, text);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (follow(name)) event.preventDefault();
  });
  return link;
}

/** A formula whose names are links. */
export function linkedFormula(text: string, follow: Follow): (Node | string)[] {
  return formulaPieces(text).map((piece) => (piece.isName ? lineLink(piece.text, piece.text, follow) : piece.text));
}
