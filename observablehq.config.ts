import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadStory } from "./loaders/read/project.js";
import { frontMatter } from "./site/frontMatter.js";

const story = loadStory();

/** Pages in reading order: the contents line of every page, and what each says of itself to search and previews. */
const pages = story.pages.split(" ").map((file) => {
  const text = readFileSync(`src/${file}.md`, "utf8");
  const description = frontMatter(text, "description") ?? story.description;
  return { name: frontMatter(text, "title") ?? file, path: `/${file}`, description };
});

const faces = [
  { family: "Inter Variable", file: "figures", style: "normal", weight: "100 900" },
  { family: "Source Serif 4 Variable", file: "text", style: "normal", weight: "200 900" },
  { family: "Source Serif 4 Variable", file: "text-italic", style: "italic", weight: "200 900" },
];

const fontFaces = faces
  .map(
    ({ family, file, style, weight }) =>
      `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(data/fonts/${file}.woff2) format("woff2")}`,
  )
  .join("");

/** What the build's loaders made for addresses that stay the same; the record of the notebook is what pages ask for. */
function dynamicPaths(): string[] {
  const folder = "src/.observablehq/cache/data";
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  return files
    .map((file) => `/data/${file.replaceAll("\\", "/")}`)
    .filter((path) => path.includes(".") && path !== "/data/notebook.json");
}

// All pages lie at the top, so one relative address serves every page, under any sub-path.
const address = (path: string): string => (path === "/index" ? "./" : `.${path}.html`);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function header({ path }: { path: string }): string {
  const items = pages.map((page) => {
    const current = page.path === path ? ' aria-current="page"' : "";
    return `<li><a href="${address(page.path)}"${current}>${escaped(page.name)}</a></li>`;
  });
  return [
    '<a class="skip" href="#observablehq-main">Skip to the text</a>',
    '<div class="masthead">',
    `<a class="name" href="./">${escaped(story.title)}</a>`,
    `<nav aria-label="Pages"><ul class="contents">${items.join("")}</ul></nav>`,
    '<div class="flag" id="check-flag"></div></div>',
    '<div id="changes"></div>',
  ].join("");
}

function head({ path }: { path: string }): string {
  const description = pages.find((page) => page.path === path)?.description ?? story.description;
  // An icon of its own keeps browsers from asking the host's root for /favicon.ico.
  return `<meta name="description" content="${escaped(description)}"><link rel="icon" href="data:,"><style>${fontFaces}</style>`;
}

/** What Observable Framework is told; the build (loaders/bin/build.ts) runs it on a snapshot and checks the result. */
export default {
  title: story.title,
  root: "src",
  // Never dist/: only a build that passed every check is moved there.
  output: ".build/site",
  pages,
  dynamicPaths,
  style: "style.css",
  globalStylesheets: [],
  head,
  header,
  footer:
    "<p>Figures as printed by their sources; arithmetic by this notebook, exact from text to text. Not affiliated with any company named.</p>",
  preserveExtension: true,
  sidebar: false,
  search: false,
  pager: false,
  toc: false,
};
