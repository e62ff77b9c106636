import { escaped } from "../escaped.js";
import { cardSize } from "../picture/card.js";

/** What a page tells of itself to those who list it or show a preview of a link to it. */
export interface PageHead {
  /** The name of its file. */
  readonly file: string;
  readonly siteName: string;
  readonly headline: string;
  readonly description: string;
  /** Where the site is published; empty where it is not known. */
  readonly siteUrl: string;
  readonly speaksFrench: boolean;
  /** The picture of its preview: a file of the site, and its words. */
  readonly picture: { readonly file: string; readonly alt: string } | null;
}

/** The address of a page of a site: that of the first is the site's own. */
export const pageUrl = (siteUrl: string, file: string): string => siteUrl + file.replace(/^index\.html$/, "");

/**
 * The elements that tell it, for a page's head. Where the address of the site is not known, no canonical address and no
 * picture is among them: they count only in full, and a relative one would be read as another page's.
 */
export function headTags(head: PageHead): string {
  const { file, siteName, headline, description, siteUrl, speaksFrench, picture } = head;
  const property = (name: string, content: string): string =>
    `<meta property="og:${name}" content="${escaped(content)}">`;
  return [
    ...(siteUrl === "" ? [] : [canonicalLink(siteUrl, file)]),
    property("type", file === "index.html" ? "website" : "article"),
    property("site_name", siteName),
    property("title", headline),
    property("description", description),
    property("locale", "en_GB"),
    ...(speaksFrench ? [property("locale:alternate", "fr_FR")] : []),
    ...(siteUrl === "" ? [] : [property("url", pageUrl(siteUrl, file))]),
    ...(siteUrl === "" || picture === null
      ? []
      : [
          property("image", siteUrl + picture.file),
          property("image:type", "image/png"),
          property("image:width", String(cardSize.width)),
          property("image:height", String(cardSize.height)),
          property("image:alt", picture.alt),
          '<meta name="twitter:card" content="summary_large_image">',
        ]),
  ].join("\n");
}

/** The element that names the address by which a page is to be known. */
export const canonicalLink = (siteUrl: string, file: string): string =>
  `<link rel="canonical" href="${escaped(pageUrl(siteUrl, file))}">`;

/** The elements that give the window around a page its colour, from the paper of both themes; none where they are not known. */
export function themeColours(light: string | undefined, dark: string | undefined): string {
  if (light === undefined || dark === undefined) return "";
  return [
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark}">`,
  ].join("\n");
}

/** A page with elements put behind its title, which every page has; unchanged where there are none to put. */
export function withHead(html: string, tags: string): string {
  return tags === "" ? html : html.replace(/<\/title>/, () => `</title>\n${tags}`);
}
