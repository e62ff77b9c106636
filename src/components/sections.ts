import { element } from "./sheet/element.js";

/** Links to the sections of a page: its headings that have an address. Filled once they all stand. */
export function sections(): HTMLElement {
  const list = element("ul");
  const nav = element("nav.sections", { "aria-label": "On this page" }, list);
  requestAnimationFrame(() => {
    const headings = document.querySelectorAll<HTMLElement>("#observablehq-main h2[id]");
    const links = [...headings].map((heading) =>
      element("li", element("a", { href: `#${heading.id}` }, heading.dataset["name"] ?? heading.textContent ?? "")),
    );
    list.replaceChildren(...links);
  });
  return nav;
}
