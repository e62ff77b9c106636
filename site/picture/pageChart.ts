import { plainText } from "../metadata/headline.js";
import { coloursOf } from "./houseColours.js";
import { type Typefaces } from "./typeface.js";

/** A chart as a picture that needs nothing beside itself. */
export interface ChartPicture {
  readonly title: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The words in it. */
  readonly text: string;
}

/**
 * The first chart of a page's HTML with the styles that `css` gives it, in the light theme and the faces given; null where
 * the page has none drawn. Of style sheets it takes rules whose selectors end at a class of the chart, or at an element in one.
 */
export function pageChart(html: string, css: string, { text, strong }: Typefaces): ChartPicture | null {
  const figures = [...html.matchAll(/<figure\b[^>]*\bclass="(?:[^"]* )?chart[ "][\s\S]*?(?=<\/figure>)/g)];
  const figure = figures.map(([text]) => text).find((text) => svgElement.test(text)) ?? "";
  const [drawn, attributes = "", content = ""] = svgElement.exec(figure) ?? [];
  const [width, height] = ["width", "height"].map((name) => Number(attributeOf(attributes, name)));
  if (drawn === undefined || !width || !height) return null;
  const colours = coloursOf(css, "light");
  // Each weight is a family of its own.
  const styled = (svg: string): string =>
    svg
      .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => colours.get(name) ?? "currentColor")
      .replaceAll(/font-weight(: |=")[5-9]\d\d/g, `font-family$1'${strong.family}'`);
  const classes = new Set([...drawn.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));
  const style = styled(rulesFor(css, classes));
  const view = attributeOf(attributes, "viewBox") || `0 0 ${width} ${height}`;
  const names = attributeOf(attributes, "class");
  // Framework's own style element is for browsers, and holds nothing that a picture needs.
  const inner = styled(content.replace(/<style>[\s\S]*?<\/style>/g, "")).replaceAll("&nbsp;", "\u00a0");
  const ink = colours.get("--ink") ?? "#000";
  return {
    title: plainText(/<h\d class="chart-title"[^>]*>([\s\S]*?)<\/h\d>/.exec(figure)?.[1] ?? ""),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" class="${names}" width="${width}" height="${height}" viewBox="${view}" xml:space="preserve" color="${ink}" fill="${ink}" font-family="'${text.family}'" font-size="${fontSize(attributes)}" text-anchor="${attributeOf(attributes, "text-anchor") || "start"}"><style>${style}</style>${inner}</svg>`,
    width,
    height,
    text: plainText(inner),
  };
}

const svgElement = /<svg\b([^>]*)>([\s\S]*?)<\/svg>/;

const attributeOf = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

const fontSize = (attributes: string): string =>
  /font-size: ?([\d.]+)/.exec(attributeOf(attributes, "style"))?.[1] ?? (attributeOf(attributes, "font-size") || "12");

/** The rules of `css` for elements that bear one of `classes`, written without `:is()`, which those who draw don't know. */
function rulesFor(css: string, classes: ReadonlySet<string>): string {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selector = "", body = ""]) => {
      const selectors = selector.trim().startsWith(":is(")
        ? selector
            .trim()
            .replace(/^:is\(([^()]*)\)$/, "$1")
            .split(",")
        : selector.split(",");
      const own = selectors
        .map((each) => each.trim())
        .filter((each) => /^(?:\.[\w-]+)+(?: [a-z]+)?$/.test(each))
        .filter((each) => [...each.matchAll(/\.([\w-]+)/g)].every(([, name = ""]) => classes.has(name)));
      return own.length === 0 ? [] : [`${own.join(",")}{${body.trim().replaceAll(/\s+/g, " ")}}`];
    })
    .join("");
}
