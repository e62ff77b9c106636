import { readFileSync } from "node:fs";
import { loadFrenchStory, loadStory } from "./loaders/read/project.js";
import { escaped } from "./site/escaped.js";
import { fontFaces } from "./site/fontFaces.js";
import { siteFonts } from "./site/fonts.js";
import { footer } from "./site/footer.js";
import { printHead } from "./site/printHead.js";
import { frontMatter } from "./site/frontMatter.js";
import { publishedStory } from "./loaders/read/publishedStory.js";
import { typesetFrench } from "./site/frenchProse.js";
import { typeset } from "./src/language/typeset.js";

const story = publishedStory(loadStory());
const french = loadFrenchStory();

/** Pages in reading order: the contents line of every page, and what each says of itself to search and previews. */
const pages = story.pages.split(" ").map((file) => {
  const text = readFileSync(`src/${file}.md`, "utf8");
  const [name, inFrench] = ["title", "title_fr"].map((key) => frontMatter(text, key));
  const description = frontMatter(text, "description") ?? story.description;
  return {
    name: name ?? file,
    path: `/${file}`,
    description,
    inFrench: {
      name: typeset(inFrench ?? name ?? file),
      description: typeset(frontMatter(text, "description_fr") ?? french?.description ?? description),
    },
  };
});

const { css, preloads } = fontFaces(await siteFonts());

// All pages lie at the top, so one relative address serves every page, under any sub-path.
const address = (path: string): string => (path === "/index" ? "./" : `.${path}.html`);

/** Words in both languages, of which a page shows those of its own; in English alone where the story speaks no French. */
const said = (en: string, fr: string): string =>
  french === null
    ? escaped(en)
    : `<span class="said" lang="en">${escaped(en)}</span><span class="said" lang="fr">${escaped(typeset(fr))}</span>`;

const languages =
  french === null
    ? ""
    : '<div class="languages" id="languages" role="group" aria-label="Langue, language"><button type="button" lang="fr" title="Lire en français">FR</button><button type="button" lang="en" title="Read in English">EN</button></div>';

/** Opens the panel to share and download (shareButton.ts); it has its short name where there is no room for all of it. */
const share = `<button type="button" class="share" id="share" aria-haspopup="dialog">${said("Share", "Partager")}<span class="share-more">${said(" and download", " et télécharger")}</span></button>`;

function header({ path }: { path: string }): string {
  const items = pages.map((page) => {
    const current = page.path === path ? ' aria-current="page"' : "";
    return `<li><a href="${address(page.path)}"${current}>${said(page.name, page.inFrench.name)}</a></li>`;
  });
  return [
    `<a class="skip" href="#observablehq-main">${said("Skip to the text", "Aller au texte")}</a>`,
    '<div class="masthead">',
    `<a class="name" href="./">${said(story.title, french?.title ?? story.title)}</a>`,
    `<nav aria-label="Pages"><ul class="contents">${items.join("")}</ul></nav>`,
    `<div class="tools"><div class="flag" id="check-flag"></div><div class="figures" id="figures"></div>${share}${languages}</div></div>`,
    printHead(story, path, french !== null),
    '<div id="changes"></div>',
    note(
      "is-coming",
      "The figures that you or this link changed are being put in…",
      "Les chiffres que vous ou ce lien avez changés sont en train d'être placés…",
    ),
    note(
      "is-missed",
      "These are the published figures: what would put in the changed ones did not load. Reload the page to try again.",
      "Ce sont les chiffres publiés : ce qui placerait les chiffres changés n'a pas été chargé. Rechargez la page pour réessayer.",
    ),
    note(
      "is-unshared",
      "What shares and downloads did not load. Try again once you are online, or load the page again: your figures are kept.",
      "Ce qui partage et télécharge n'a pas été chargé. Réessayez une fois en ligne, ou rechargez la page : vos chiffres sont conservés.",
    ),
    `<noscript>${note(
      "",
      "These are the published figures. Changing them needs scripts, which this browser does not run here.",
      "Ce sont les chiffres publiés. Les changer demande des scripts, que ce navigateur n'exécute pas ici.",
    )}</noscript>`,
  ].join("");
}

/** A line on whose figures the page shows, seen while its class says so (theme.css). */
const note = (name: string, en: string, fr: string): string =>
  `<p class="figures-note${name === "" ? "" : ` ${name}`}" role="status">${said(en, fr)}</p>`;

/** The pages before and after one, at its foot. */
function pager(path: string): string {
  const at = pages.findIndex((page) => page.path === path);
  const link = (page: (typeof pages)[number] | undefined, rel: "prev" | "next"): string => {
    if (page === undefined) return "";
    const name = said(page.name, page.inFrench.name);
    return `<a rel="${rel}" href="${address(page.path)}">${rel === "prev" ? `← ${name}` : `${name} →`}</a>`;
  };
  const label = french === null ? "More pages" : "More pages, autres pages";
  return `<nav class="pager" aria-label="${label}">${link(pages[at - 1], "prev")}${link(pages[at + 1], "next")}</nav>`;
}

function head({ path }: { path: string }): string {
  const page = pages.find((each) => each.path === path);
  const description = page?.description ?? story.description;
  const inFrench =
    french === null || page === undefined
      ? ""
      : `<meta name="description-fr" content="${escaped(page.inFrench.description)}" data-title="${escaped(`${page.inFrench.name} | ${french.title ?? story.title}`)}">`;
  // An icon of its own keeps browsers from asking the host's root for /favicon.ico.
  return `<meta name="description" content="${escaped(description)}">${inFrench}<link rel="icon" type="image/svg+xml" href="./icon.svg">${preloads}<style>${css}</style>`;
}

/** What Observable Framework is told; the build (loaders/bin/build.ts) runs it on a snapshot and checks the result. */
export default {
  title: story.title,
  root: "src",
  // Never dist/: only a build that passed every check is moved there.
  output: ".build/site",
  pages,
  style: "style.css",
  globalStylesheets: [],
  head,
  header,
  footer: ({ path }: { path: string }) => pager(path) + footer(story, french),
  markdownIt: typesetFrench,
  preserveExtension: true,
  sidebar: false,
  search: false,
  pager: false,
  toc: false,
};
