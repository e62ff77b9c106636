import { element } from "./element.js";
import { formulaPieces } from "../../notebook/sheet/formulaPieces.js";

/** Where names lead: to the line in this sheet, or to its place on the page that shows every line. */
export interface Follow {
  /** The address of a line. */
  href(name: string): string;
  /** Goes to the line on this page; false where it is not here and the address should be followed. */
  go(name: string): boolean;
}

/** A link to a line that stays on the page where it can. */
export function lineLink(name: string, text: string, follow: Follow): HTMLAnchorElement {
  const link = element("a.line-link", { href: follow.href(name) }, text);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (follow.go(name)) event.preventDefault();
  });
  return link;
}

/** A formula whose names are links. */
export function linkedFormula(text: string, follow: Follow): (Node | string)[] {
  return formulaPieces(text).map((piece) => (piece.isName ? lineLink(piece.text, piece.text, follow) : piece.text));
}
