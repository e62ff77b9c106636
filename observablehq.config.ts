/** Pages in reading order: the contents line of every page, and what each says of itself to search and previews. */
const pages = [
  {
    name: "Overview",
    path: "/index",
    description: "What ByteDance would spend on AI in 2026, in RMB and dollars, and how far five articles agree on it.",
  },
  {
    name: "Claims",
    path: "/claims",
    description:
      "Every figure that five French articles print on ByteDance’s AI budget, with its phrase, its reading and whose report it retells.",
  },
  {
    name: "Conversions",
    path: "/conversions",
    description: "The exchange rates that ByteDance’s printed budgets imply, and every amount in the other currency.",
  },
  {
    name: "Chip share",
    path: "/chip-share",
    description: "How much of ByteDance’s AI budget for 2026 goes into chips, as each article tells it.",
  },
  {
    name: "H200 order",
    path: "/h200-order",
    description:
      "What ByteDance’s orders of Nvidia H200 chips would cost, scenario by scenario, against its chip budget.",
  },
  {
    name: "US peers",
    path: "/us-peers",
    description:
      "ByteDance’s AI spending against that of Microsoft, Alphabet, Amazon and Meta, one year on both sides.",
  },
  {
    name: "Usage",
    path: "/usage",
    description:
      "The tokens and users that ByteDance’s AI budget serves, and what a printed price per token would mean.",
  },
  {
    name: "Model",
    path: "/model",
    description:
      "Every line of the model of ByteDance’s AI budget, with its formula, its unit and its sources, open to edits.",
  },
  {
    name: "Checks",
    path: "/checks",
    description:
      "Whether the arithmetic of the model holds, and where the articles on ByteDance’s AI budget fit together.",
  },
  {
    name: "Data",
    path: "/data",
    description: "The tables behind the notebook on ByteDance’s AI budget, as CSV files with a Data Package.",
  },
  {
    name: "About",
    path: "/about",
    description: "How a printed phrase becomes a number in this notebook, and what its model is not.",
  },
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

function head({ path }: { path: string }): string {
  const description = pages.find((page) => page.path === path)?.description;
  const meta = description === undefined ? "" : `<meta name="description" content="${description}">`;
  // An icon of its own keeps browsers from asking the host's root for /favicon.ico.
  return `${meta}<link rel="icon" href="data:,"><style>${fontFaces}</style>`;
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
