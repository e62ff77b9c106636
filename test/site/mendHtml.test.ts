import { expect, test } from "vitest";
import { mendHtml } from "../../site/mendHtml.js";

test.each<[string, string, string]>([
  ["the language is named", "<html>\n<head>", '<html lang="en">\n<head>'],
  ["a language that is named stays", '<html lang="fr">', '<html lang="fr">'],
  [
    "zooming is allowed",
    '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
  ],
  [
    "what is loaded early is called no more than that",
    '<link rel="preload external" as="font" href="./a"><link rel="external" href="./b">',
    '<link rel="preload" as="font" href="./a"><link rel="external" href="./b">',
  ],
])("%s, and mending again changes nothing", (_title, html, mended) => {
  expect(mendHtml(html, "en")).toBe(mended);
  expect(mendHtml(mended, "en")).toBe(mended);
});
