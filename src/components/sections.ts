import { language } from "../language/language.js";
import { said } from "../language/said.js";
import { element } from "./sheet/element.js";

/** Links to the sections of a page: its headings that have an address. Filled once they all stand. */
export function sections(): HTMLElement {
  const list = element("ul");
  const nav = element("nav.sections", { "aria-label": said("On this page", "Sur cette page") }, list);
  requestAnimationFrame(() => {
    const headings = document.querySelectorAll<HTMLElement>("#observablehq-main h2[id]");
    const links = [...headings].map((heading) =>
      element("li", element("a", { href: `#${heading.id}` }, nameOf(heading))),
    );
    list.replaceChildren(...links);
  });
  return nav;
}

/** What a heading is called in short, in the language of the page: its `data-name`, or all of it. */
function nameOf({ dataset, textContent }: HTMLElement): string {
  const { name, nameFr } = dataset;
  return (language() === "fr" ? nameFr : name) ?? textContent ?? "";
}
