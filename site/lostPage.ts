import { escaped } from "./escaped.js";
import { englishText } from "./metadata/headline.js";

/** The page that hosts answer where they have none: GitHub Pages, Netlify, Cloudflare and others know it by this name. */
export const lostPage = "404.html";

/** The script by which it finds the notebook. */
export const lostScript = "lost.js";

/** How many folders below the notebook an address may be for the links of the page to find it; without scripts, none. */
const depth = 4;

const climbs = Array.from({ length: depth + 1 }, (_, up) => (up === 0 ? "./" : "../".repeat(up)));

/**
 * The page for addresses that lead nowhere, made from the first page of the site as built: its language, name, contents line
 * and faces, and its style sheet, `css`, within, because the page cannot know where the notebook is. Without a contents line it
 * leads to the first page.
 */
export function lostHtml(first: string, css: string): string {
  const part = (pattern: RegExp): string => pattern.exec(first)?.[1] ?? "";
  const name = part(/<a class="name" href="\.\/">([\s\S]*?)<\/a>/) || part(/<title>([\s\S]*?)<\/title>/);
  const listed = part(/<ul class="contents">([\s\S]*?)<\/ul>/).replaceAll(' aria-current="page"', "");
  const contents = listed || `<li><a href="./">${name}</a></li>`;
  // One address is tried after another: a face that may not come late would be given up at the first.
  const rules = part(/<style>(@font-face[\s\S]*?)<\/style>/).replaceAll("font-display:optional", "font-display:swap");
  const faces = rules.replace(
    /src:url\(([^)]*)\)( format\("[^"]*"\))?/g,
    (_, address: string, format = "") => `src:${climbs.map((up) => `url(${up}${address})${format}`).join(",")}`,
  );
  const scripts = climbs.map((up) => `<script src="${up}${lostScript}" defer></script>`);
  return `<!doctype html>
<html lang="${part(/<html[^>]*\blang="([^"]*)"/) || "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>No page here | ${escaped(englishText(name))}</title>
<link rel="icon" href="data:,">
<style>${faces}${css.replaceAll("</style", "<\\/style")}</style>
${scripts.join("\n")}
</head>
<body>
<div id="observablehq-center">
<header id="observablehq-header"><div class="masthead"><a class="name" href="./">${name}</a></div></header>
<main id="observablehq-main" class="observablehq">
<h1>There is no page at this address</h1>
<p>It may have been moved, or the link may be cut. The notebook has these pages; your own figures are kept.</p>
<p lang="fr">Il n’y a pas de page à cette adresse : elle a pu être déplacée, ou le lien est coupé. Voici les pages du carnet ; vos chiffres sont gardés.</p>
<nav aria-label="Pages"><ul class="contents">${contents}</ul></nav>
</main>
</div>
</body>
</html>
`;
}
