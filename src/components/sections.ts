import { language } from "../language/language.js";
import { said } from "../language/said.js";
import { element } from "./sheet/element.js";

/**
 * Links to the sections of a page: its headings that have an address, which stand in its HTML or are made by what comes with
 * this, so that they are gathered once more when that stands.
 */
export function sections(): HTMLElement {
  const list = element("ul");
  const nav = element("nav.sections", { "aria-label": said("On this page", "Sur cette page") }, list);
  const gather = (): void => {
    const headings = [...document.querySelectorAll<HTMLElement>("#observablehq-main h2[id]")].filter(isSpoken);
    const links = headings.map((heading) => element("li", element("a", { href: `#${heading.id}` }, nameOf(heading))));
    if (links.map(told).join() !== [...list.children].map(told).join()) list.replaceChildren(...links);
  };
  gather();
  requestAnimationFrame(gather);
  return nav;
}

const told = (item: Element): string => item.innerHTML;

/** Whether a heading is one of the language of the page: what stands in the HTML may be there in both. */
const isSpoken = (heading: Element): boolean =>
  (heading.closest("observablehq-loading .said")?.getAttribute("lang") ?? language()) === language();

/** What a heading is called in short, in the language of the page: its `data-name`, or all of it. */
function nameOf({ dataset, textContent }: HTMLElement): string {
  const { name, nameFr } = dataset;
  return (language() === "fr" ? nameFr : name) ?? textContent ?? "";
}
