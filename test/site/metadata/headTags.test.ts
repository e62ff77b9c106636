import { expect, it } from "vitest";
import { canonicalLink, headTags, pageUrl, themeColours, withHead } from "../../../site/metadata/headTags.js";

const page = {
  file: "evidence.html",
  siteName: 'Buses & "trams"',
  headline: "Buses cost <$23 bn",
  description: "Who says so.",
  siteUrl: "https://example.org/buses/",
  speaksFrench: true,
  picture: { file: "_picture/evidence.0a1b2c3d.png", alt: "Buses cost <$23 bn" },
};

it("tells previews what a page says, where it is and how it looks", () => {
  expect(headTags(page)).toBe(`<link rel="canonical" href="https://example.org/buses/evidence.html">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Buses &amp; &quot;trams&quot;">
<meta property="og:title" content="Buses cost &lt;$23 bn">
<meta property="og:description" content="Who says so.">
<meta property="og:locale" content="en_GB">
<meta property="og:locale:alternate" content="fr_FR">
<meta property="og:url" content="https://example.org/buses/evidence.html">
<meta property="og:image" content="https://example.org/buses/_picture/evidence.0a1b2c3d.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Buses cost &lt;$23 bn">
<meta name="twitter:card" content="summary_large_image">`);
});

it("names no address where the site's is not known, nor a language that a story does not speak", () => {
  expect(headTags({ ...page, file: "index.html", siteUrl: "", speaksFrench: false }))
    .toBe(`<meta property="og:type" content="website">
<meta property="og:site_name" content="Buses &amp; &quot;trams&quot;">
<meta property="og:title" content="Buses cost &lt;$23 bn">
<meta property="og:description" content="Who says so.">
<meta property="og:locale" content="en_GB">`);
});

it("knows the first page by the address of the site", () => {
  expect(pageUrl("https://example.org/buses/", "index.html")).toBe("https://example.org/buses/");
  expect(canonicalLink("https://example.org/a&b/", "model.html")).toBe(
    '<link rel="canonical" href="https://example.org/a&amp;b/model.html">',
  );
});

it("gives the window the colour of the paper, by day and by night", () => {
  expect(themeColours("#fffdf8", "#15171a")).toBe(
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf8">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a">`,
  );
  expect(themeColours(undefined, undefined)).toBe("");
});

it("puts elements behind the title, letter for letter", () => {
  expect(withHead("<head><title>A</title>\n<link></head>", '<meta content="$& $1">')).toBe(
    '<head><title>A</title>\n<meta content="$& $1">\n<link></head>',
  );
  expect(withHead("<title>A</title>", "")).toBe("<title>A</title>");
});
