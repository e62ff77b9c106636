import { createHash } from "node:crypto";

/** Styles taken out of HTML, where a policy would forbid them: rules for classes by what they say, and style sheets of pictures. */
export interface StillStyles {
  readonly rules: Map<string, string>;
  readonly sheets: Set<string>;
}

/**
 * What a page displays, as HTML of a page on which no script has run: fields with what stands in them, choices with what is
 * chosen, styles as classes, whose rules are added to `styles`. `suffix` is put behind every id in it, so that two tellings of
 * one page can stand side by side.
 */
export function stillHtml(nodes: readonly (Node | string)[], styles: StillStyles, suffix = ""): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return node.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      if (!(node instanceof Element)) return stillHtml([node.textContent ?? ""], styles);
      for (const each of [node, ...node.querySelectorAll("*")]) reflect(each);
      const copy = node.cloneNode(true) as Element;
      // Only where scripts run is a page seen in another language, and what opens is made by those.
      if (suffix !== "") for (const fold of copy.querySelectorAll("details:not([open])")) empty(fold);
      for (const [named, name] of unneeded) for (const each of copy.querySelectorAll(named)) each.removeAttribute(name);
      for (const each of [copy, ...copy.querySelectorAll("*")]) {
        round(each);
        takeStyles(each, styles);
        if (suffix !== "") rename(each, suffix);
      }
      return copy.outerHTML;
    })
    .join("");
}

/**
 * Names that nobody is told: of parts of a picture that is no more than decoration, and of cells in a closed fold, which their
 * text and headings name until scripts say more.
 */
const unneeded = [
  ["svg[aria-hidden] [aria-label]", "aria-label"],
  ["details:not([open]) [role=gridcell]", "aria-label"],
] as const;

function empty(fold: Element): void {
  for (const child of [...fold.children]) if (child.localName !== "summary") child.remove();
}

/** Writes what an element holds where HTML keeps it. */
function reflect(node: Element): void {
  if (node instanceof HTMLSelectElement) {
    const { selectedIndex } = node;
    for (const [index, option] of [...node.options].entries())
      option.toggleAttribute("selected", index === selectedIndex);
  } else if (node instanceof HTMLInputElement) {
    if (/^(?:checkbox|radio)$/.test(node.type)) node.toggleAttribute("checked", node.checked);
    else node.setAttribute("value", node.value);
  } else if (node instanceof HTMLTextAreaElement) {
    node.textContent = node.value;
  }
}

/** Attributes that hold ids, one or several. */
const references = [
  "for",
  "list",
  "aria-controls",
  "aria-labelledby",
  "aria-describedby",
  "aria-owns",
  "aria-activedescendant",
  "aria-details",
];

function rename(node: Element, suffix: string): void {
  if (node.id !== "") node.id += suffix;
  // Of radio buttons of one name, one is checked in all of a page.
  if (node instanceof HTMLInputElement && node.type === "radio" && node.name !== "") node.name += suffix;
  for (const name of references) {
    const ids = node.getAttribute(name);
    if (ids)
      node.setAttribute(
        name,
        ids
          .trim()
          .split(/\s+/)
          .map((id) => id + suffix)
          .join(" "),
      );
  }
  for (const { name, value } of [...node.attributes]) {
    const renamed = value.replace(/^url\(#([^)]+)\)$/, `url(#$1${suffix})`);
    if (renamed !== value) node.setAttribute(name, renamed);
  }
}

/** Pixels of a picture to a hundredth: more digits are bytes that nobody sees. */
function round(node: Element): void {
  if (node.closest("svg") === null) return;
  for (const { name, value } of [...node.attributes]) {
    const rounded = value.replaceAll(/-?\d+\.\d{3,}/g, (digits) => String(Number(Number(digits).toFixed(2))));
    if (rounded !== value) node.setAttribute(name, rounded);
  }
}

function takeStyles(node: Element, { rules, sheets }: StillStyles): void {
  if (node.localName === "style") {
    sheets.add(node.textContent ?? "");
    node.remove();
    return;
  }
  const style = node.getAttribute("style");
  if (style === null) return;
  node.removeAttribute("style");
  if (style.trim() === "") return;
  const name = `s-${createHash("sha256").update(style).digest("hex").slice(0, 6)}`;
  rules.set(name, style.trim());
  node.classList.add(name);
}
