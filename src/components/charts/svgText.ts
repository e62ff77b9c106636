import { paperColours, paperRules } from "./paperStyle.js";

/** What an attribute of a picture may be: where it is and how it is painted. All else is for the page: classes, names, styles. */
const kept = new Set(
  [
    ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "d", "width", "height", "points"],
    ["transform", "viewBox", "id", "clip-path", "clipPathUnits", "patternUnits", "patternTransform"],
    ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap"],
    ["stroke-linejoin", "stroke-miterlimit", "opacity", "paint-order"],
    ["font-size", "font-weight", "font-variant", "text-anchor", "href"],
  ].flat(),
);

/** What a halo is drawn without, and what the words on it are. */
const ofWords = new Set(["fill", "fill-opacity"]);
const ofHalo = /^stroke|^paint-order$/;

type Attributes = ReadonlyMap<string, string>;

/** Which part of a text with a halo is written: programs that know no order of painting would put the halo on the words. */
type Layer = "both" | "halo" | "words";

/**
 * An element of a picture and all in it as SVG, the same text from every browser and from none: colours of the light theme,
 * the rules of the style sheet as attributes, numbers to the hundredth of a pixel, ids in order, and a halo as a text of its
 * own below its words.
 */
export function svgText(picture: Element, put: Readonly<Record<string, string>> = {}): string {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `part-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };

  function attributesOf(node: Element): Map<string, string> {
    const ruled = paperRules.filter(([selector]) => node.matches(selector)).map(([, attributes]) => attributes);
    const own = [...node.attributes].map(({ name, value }) => [name, value] as const);
    const all = [...own, ...ruled.flatMap((attributes) => Object.entries(attributes))] as [string, string | number][];
    const read = new Map<string, string>();
    for (const [name, value] of all)
      if (kept.has(name)) read.set(name, name === "id" ? idOf(String(value)) : plain(String(value), idOf));
    return read;
  }

  function written(node: Node, layer: Layer): string {
    if (node.nodeType === 3) return escapedText(node.textContent ?? "");
    if (node.nodeType !== 1) return "";
    const element = node as Element;
    const tag = element.localName;
    if (tag === "style" || tag === "title") return "";
    const attributes = attributesOf(element);
    if (layer === "both" && attributes.get("paint-order") === "stroke")
      return `${tagged(element, halo(attributes), "halo")}${tagged(element, words(attributes), "words")}`;
    if (layer === "halo") for (const name of ofWords) attributes.delete(name);
    return tagged(element, attributes, layer);
  }

  function tagged(node: Element, attributes: Attributes, layer: Layer): string {
    const content = [...node.childNodes].map((child) => written(child, layer)).join("");
    return tagText(node.localName, Object.fromEntries(attributes), content);
  }

  const root = new Map([...attributesOf(picture)].filter(([name]) => /^(?:fill|stroke|font|text)/.test(name)));
  return tagText(
    "g",
    { ...Object.fromEntries(root), ...put },
    [...picture.childNodes].map((child) => written(child, "both")).join(""),
  );
}

/** An element as text; attributes in their order, of which empty ones are left out. */
export function tagText(tag: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ` ${name}="${escapedText(String(value))}"`);
  return content === "" ? `<${tag}${told.join("")}/>` : `<${tag}${told.join("")}>${content}</${tag}>`;
}

/** A text as it stands in XML: what that cannot hold is replaced, and spaces side by side or at an end are kept. */
export function escapedText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd")
    .replace(/[\t\n\r]/g, " ")
    .replace(/^ +| {2,}| +$/g, (spaces) => "\u00a0".repeat(spaces.length))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function halo(attributes: Attributes): Attributes {
  const stroke = attributes.get("stroke") ?? "none";
  const left = [...attributes].filter(([name]) => !ofWords.has(name) && name !== "paint-order");
  return new Map([...left, ["fill", stroke], ["stroke-linejoin", "round"], ["aria-hidden", "true"]]);
}

const words = (attributes: Attributes): Attributes => new Map([...attributes].filter(([name]) => !ofHalo.test(name)));

const colours: ReadonlyMap<string, string> = new Map(Object.entries(paperColours));

/** The value of an attribute with nothing in it that a file alone could not resolve. */
function plain(value: string, idOf: (id: string) => string): string {
  return value
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? paperColours["--ink"])
    .replaceAll("currentColor", paperColours["--ink"])
    .replace(/url\(["']?#([^"')]*)["']?\)/g, (_, id: string) => `url(#${idOf(id)})`)
    .replace(/-?\d+\.\d+(?:e[-+]?\d+)?|-?\d+e[-+]\d+/g, (number) => String(hundredths(Number(number))));
}

/** Rounded, without a minus before nothing. */
export const hundredths = (number: number): number => Math.round(number * 100) / 100 + 0;
