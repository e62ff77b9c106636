/** Pages in reading order: the contents line of every page, and what the build expects to find. */
const pages = [
  { name: "Overview", path: "/index" },
  { name: "Claims", path: "/claims" },
  { name: "Conversions", path: "/conversions" },
  { name: "Chip share", path: "/chip-share" },
  { name: "H200 order", path: "/h200-order" },
  { name: "US peers", path: "/us-peers" },
  { name: "Usage", path: "/usage" },
  { name: "Model", path: "/model" },
  { name: "Checks", path: "/checks" },
  { name: "Data", path: "/data" },
  { name: "About", path: "/about" },
];

const tables = [
  "sources",
  "claims",
  "dismissed",
  "agreement",
  "implied_rates",
  "conversions",
  "model",
  "scenarios",
  "scenario_values",
  "sensitivity",
  "checks",
];

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

// All pages lie at the top, so one relative address serves every page, under any sub-path.
const address = (path: string): string => (path === "/index" ? "./" : `.${path}.html`);

function header({ path }: { path: string }): string {
  const items = pages.map((page) => {
    const current = page.path === path ? ' aria-current="page"' : "";
    return `<li><a href="${address(page.path)}"${current}>${page.name}</a></li>`;
  });
  return [
    '<a class="skip" href="#observablehq-main">Skip to the text</a>',
    '<div class="masthead"><a class="name" href="./">ByteDance’s AI budget, line by line</a><div class="flag" id="check-flag"></div></div>',
    `<nav aria-label="Pages"><ul class="contents">${items.join("")}</ul></nav>`,
    '<div id="changes"></div>',
  ].join("");
}

/** What Observable Framework is told; the build (loaders/bin/build.ts) runs it on a snapshot and checks the result. */
export default {
  title: "ByteDance’s AI budget, line by line",
  root: "src",
  // Never dist/: only a build that passed every check is moved there.
  output: ".build/site",
  pages,
  dynamicPaths: [
    ...tables.map((table) => `/data/${table}.csv`),
    "/data/datapackage.json",
    ...faces.map(({ file }) => `/data/fonts/${file}.woff2`),
  ],
  style: "style.css",
  globalStylesheets: [],
  // An icon of its own keeps browsers from asking the host's root for /favicon.ico.
  head: `<link rel="icon" href="data:,"><style>${fontFaces}</style>`,
  header,
  footer:
    "<p>Figures as printed by their sources; arithmetic by this notebook, exact from text to text. Not affiliated with any company named.</p>",
  preserveExtension: true,
  sidebar: false,
  search: false,
  pager: false,
  toc: false,
};
