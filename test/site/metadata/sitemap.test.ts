import { expect, it } from "vitest";
import { robots, sitemap } from "../../../site/metadata/sitemap.js";

it("lists the pages of a site with the day of its figures", () => {
  expect(sitemap("https://example.org/a&b/", ["index.html", "model.html"], "2026-11-28"))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a&amp;b/</loc><lastmod>2026-11-28</lastmod></url>
<url><loc>https://example.org/a&amp;b/model.html</loc><lastmod>2026-11-28</lastmod></url>
</urlset>
`);
});

it("lets robots read all, and tells them where the list is", () => {
  expect(robots("https://example.org/a/")).toBe(
    "User-agent: *\nAllow: /\nSitemap: https://example.org/a/sitemap.xml\n",
  );
  expect(robots("")).toBe("User-agent: *\nAllow: /\n");
});
