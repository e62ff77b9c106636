import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesIn, loadFrenchStory, loadProject, loadStory } from "../../loaders/read/project.js";
import { lostPage } from "../lostPage.js";
import { coloursOf, colourSheets } from "../picture/houseColours.js";
import { drawPagePictures, type PagePicture, type PicturedPage } from "../picture/pagePictures.js";
import { listFiles } from "../snapshot.js";
import { dataBlock, dataset, type PackageFiles } from "./dataset.js";
import { canonicalLink, headTags, themeColours, withHead } from "./headTags.js";
import { pageHeadline, plainText } from "./headline.js";
import { publishedStory } from "../../loaders/read/publishedStory.js";
import { robots, sitemap } from "./sitemap.js";

/** The page that offers the published tables, and the file that describes them. */
const dataPage = "data.html";
const dataPackage = "data/datapackage.json";

/**
 * Tells search engines and previews of links what the finished pages of the `site` are: in the head of each, in a picture of
 * each where the site's address is known, in a sitemap and a word to robots. `sources` is the folder of the pages, beside
 * data/. It comes after all that changes what a page says. Returns what is wrong, a sentence each.
 */
export async function addMetadata({ sources, site }: { sources: string; site: string }): Promise<string[]> {
  const data = filesIn(join(sources, "..", "data"));
  const story = publishedStory(loadStory(data));
  const speaksFrench = loadFrenchStory(data) !== null;
  const { site_url: siteUrl, title: siteName } = story;
  const css = (await Promise.all(colourSheets.map((sheet) => readFile(join(sources, sheet), "utf8")))).join("\n");
  const paper = themeColours(coloursOf(css, "light").get("--paper"), coloursOf(css, "dark").get("--paper"));
  const textOf = (file: string): Promise<string> => readFile(join(site, file), "utf8");
  const write = async (file: string, content: string | Buffer): Promise<void> => {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), content);
  };
  const names = await listFiles(site);
  const files = story.pages
    .split(" ")
    .map((page) => `${page}.html`)
    .filter((file) => names.includes(file));
  const pages = await Promise.all(files.map(async (file) => picturedPage(file, await textOf(file))));
  const { pictures, problems } =
    siteUrl === ""
      ? { pictures: new Map<string, PagePicture>(), problems: [] }
      : await drawPagePictures(story, pages, css);
  for (const { file, html, headline, description } of pages) {
    const drawn = pictures.get(file);
    const picture = drawn === undefined ? null : { file: pictureFile(file, drawn.png), alt: drawn.alt };
    if (drawn !== undefined && picture !== null) await write(picture.file, drawn.png);
    const block =
      file === dataPage && names.includes(dataPackage)
        ? dataBlock(dataset({ ...loadProject(data), story }, JSON.parse(await textOf(dataPackage)) as PackageFiles))
        : "";
    const tags = headTags({ file, siteName, headline, description, siteUrl, speaksFrench, picture });
    await write(file, withHead(html, [tags, paper, block].filter((part) => part !== "").join("\n")));
  }
  for (const file of names.filter((name) => /^[^/]+\.html$/.test(name) && !files.includes(name))) {
    const html = await textOf(file);
    if (file === lostPage)
      await write(file, withIcon(withHead(html, paper), await readFile(join(sources, "icon.svg"), "utf8")));
    const target = /<html[^>]* data-to="\.\/([^"]*)"/.exec(html)?.[1];
    if (target !== undefined && siteUrl !== "") await write(file, withHead(html, canonicalLink(siteUrl, target)));
  }
  await write("robots.txt", robots(siteUrl));
  if (siteUrl !== "") await write("sitemap.xml", sitemap(siteUrl, files, story.edition));
  return problems;
}

/** A page as its picture and its preview tell it: by its headline, or by its title where that has a hole. */
function picturedPage(file: string, html: string): PicturedPage {
  const title = plainText(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? "");
  const description = plainText(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "");
  return { file, html, headline: pageHeadline(html) ?? title, description };
}

/**
 * The file of a page's picture, named after what is in it: those who show previews keep a picture by its address, for weeks,
 * and would set an old figure beside a corrected headline.
 */
function pictureFile(page: string, png: Buffer): string {
  const hash = createHash("sha256").update(png).digest("hex").slice(0, 8);
  return `_picture/${page.replace(/\.html$/, "")}.${hash}.png`;
}

/** A page with the icon within it: one that is answered at any depth cannot ask for a file beside it. */
const withIcon = (html: string, icon: string): string =>
  html.replace(
    '<link rel="icon" href="data:,">',
    () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon.trim())}">`,
  );
