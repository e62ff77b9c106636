import { escaped } from "../escaped.js";
import { pageUrl } from "./headTags.js";

/** The list of a site's pages for search engines: each file's address, and the day of its figures. */
export function sitemap(siteUrl: string, files: readonly string[], day: string): string {
  const pages = files.map(
    (file) => `<url><loc>${escaped(pageUrl(siteUrl, file))}</loc><lastmod>${escaped(day)}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join("")}</urlset>
`;
}

/** What robots may read: all, and where the site's address is known, where its pages are listed. They ask the root of a host for it alone. */
export const robots = (siteUrl: string): string =>
  `User-agent: *\nAllow: /\n${siteUrl === "" ? "" : `Sitemap: ${siteUrl}sitemap.xml\n`}`;
