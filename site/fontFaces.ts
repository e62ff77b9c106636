import { moreCharacters, unicodeRanges } from "./faces.js";
import { fallBackRules } from "./fallBacks.js";
import { type SiteFont } from "./fonts.js";

/**
 * What the head of a page says of the faces `fonts`: `css`, their rules and those of what stands for them where they
 * come late, and `preloads`, the links by which browsers fetch those of running text before the rules are read. `prefix` leads
 * from the page to the root of the site: `./`, and `../` from a folder.
 */
export function fontFaces(fonts: readonly SiteFont[], prefix = "./"): { css: string; preloads: string } {
  const rules = fonts.map(({ path, face: { family, style, weight }, isMore }) =>
    [
      `@font-face{font-family:"${family}"`,
      `font-style:${style}`,
      `font-weight:${typeof weight === "number" ? weight : weight.join(" ")}`,
      // What is being read must not jump: a face that comes late, though it is asked for early, is for the next page.
      // Those of rare letters come with what a reader types.
      `font-display:${isMore ? "swap" : "optional"}`,
      ...(isMore ? [`unicode-range:${unicodeRanges(moreCharacters)}`] : []),
      `src:url(${prefix}${path}) format("woff2")}`,
    ].join(";"),
  );
  const preloads = fonts
    .filter(({ face, isMore }) => face.style === "normal" && !isMore)
    // External, so that Framework takes it for no file under src/; the build takes the word away (`mendHtml`).
    .map(({ path }) => `<link rel="preload external" as="font" type="font/woff2" crossorigin href="${prefix}${path}">`);
  return { css: rules.join("") + fallBackRules(), preloads: preloads.join("") };
}
