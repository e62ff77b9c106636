import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { addMetadata } from "../../../site/metadata/addMetadata.js";
import { soundData } from "../../loaders/fixture.js";

let folder = "";
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, "site", path), "utf8");
const page = (title: string, heading: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title} | A sound story</title><meta name="description" content="About ${title}."></head><body><h1>${heading}</h1></body></html>`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "metadata-"));
  vi.stubEnv("SITE_URL", "");
  for (const [name, text] of Object.entries(soundData)) write(`data/${name}.csv`, text);
  write("data/story.csv", (soundData.story ?? "").replace("index evidence", "index data"));
  write("src/icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  write("src/styles/theme.css", ":root { --paper: light-dark(#fffdf8, #15171a); }");
  write("src/styles/charts.css", "");
  write("site/index.html", page("Story", "Buses cost $23 bn"));
  write("site/data.html", page("Data", "Cost <observablehq-loading></observablehq-loading> a year"));
  write(
    "site/data/datapackage.json",
    '{"resources": [{"path": "claims.csv", "title": "Claims", "description": "All."}]}',
  );
  write("site/embed/chart.html", page("Chart", "A chart"));
  write("site/fares.html", '<html lang="en" data-to="./data.html" data-place="fares"><title>Data</title></html>');
  write(
    "site/404.html",
    '<meta name="robots" content="noindex">\n<title>No page here</title>\n<link rel="icon" href="data:,">',
  );
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const add = () => addMetadata({ sources: join(folder, "src"), site: join(folder, "site") });
const paper = `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf8">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a">`;

it("tells what pages are, and names no address, while none is known", async () => {
  const embed = read("embed/chart.html");
  const moved = read("fares.html");
  expect(await add()).toEqual([]);
  expect(read("index.html")).toContain(`<title>Story | A sound story</title>
<meta property="og:type" content="website">
<meta property="og:site_name" content="A sound story">
<meta property="og:title" content="Buses cost $23 bn">
<meta property="og:description" content="About Story.">
<meta property="og:locale" content="en_GB">
${paper}<meta name="description"`);
  expect(read("data.html")).toContain('<meta property="og:title" content="Data | A sound story">');
  expect(read("data.html")).toContain(`${paper}\n<script type="application/ld+json">{"@context":"https://schema.org",`);
  expect(read("404.html")).toBe(`<meta name="robots" content="noindex">
<title>No page here</title>
${paper}
<link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22%2F%3E">`);
  expect([read("embed/chart.html"), read("fares.html")]).toEqual([embed, moved]);
  expect(read("robots.txt")).toBe("User-agent: *\nAllow: /\n");
  expect(readdirSync(join(folder, "site")).sort()).toEqual([
    "404.html",
    "data",
    "data.html",
    "embed",
    "fares.html",
    "index.html",
    "robots.txt",
  ]);
});

it("names addresses, draws pictures and lists the pages where the site is known", async () => {
  vi.stubEnv("SITE_URL", "https://example.org/a");
  expect(await add()).toEqual([]);
  const pictures = readdirSync(join(folder, "site", "_picture")).sort();
  expect(pictures.map((name) => name.replace(/[\da-f]{8}/, "#"))).toEqual(["data.#.png", "index.#.png"]);
  expect(read("index.html")).toContain(
    `<meta property="og:image" content="https://example.org/a/_picture/${pictures[1]}">`,
  );
  expect(read("index.html")).toContain('<link rel="canonical" href="https://example.org/a/">');
  expect(read("data.html")).toContain('"contentUrl":"https://example.org/a/data/claims.csv"');
  expect(read("fares.html")).toContain(
    '<title>Data</title>\n<link rel="canonical" href="https://example.org/a/data.html">',
  );
  expect(read("404.html")).not.toContain("canonical");
  expect(read("sitemap.xml").match(/<loc>[^<]*/g)).toEqual([
    "<loc>https://example.org/a/",
    "<loc>https://example.org/a/data.html",
  ]);
});

it("tells of what cannot be drawn", async () => {
  vi.stubEnv("SITE_URL", "https://example.org/a");
  write("site/index.html", page("Story", "Buses cost ≈ $23 bn"));
  expect(await add()).toEqual([
    'index.html: picture: "≈" (U+2248) in the headline is not in Source Serif 4 SemiBold (other words for it)',
  ]);
});
