import { catalogue } from "../../language/catalogue.js";
import { element } from "./element.js";

const words = catalogue({ en: { skip: "Skip to the sheet" }, fr: { skip: "Aller à la feuille" } });

/** Puts a link to a sheet behind that to the text, at the head of the page; a page has one, whatever sheets it has. */
export function skipToSheet(frame: HTMLElement, focus: () => void): void {
  const text = document.querySelector("#observablehq-header a.skip");
  if (!text || text.parentElement?.querySelector("a.skip-sheet")) return;
  const link = element("a", { class: "skip skip-sheet", href: "#observablehq-main" }, words().skip);
  link.addEventListener("click", (event) => {
    if (!frame.isConnected) return;
    event.preventDefault();
    focus();
  });
  text.after(link);
}
