import { expect, test } from "vitest";
import { type StillPage, withStill } from "../../site/stillPages.js";

const telling = (language: string, cells: Record<string, string>, parts: Record<string, string> = {}) => {
  const page: StillPage = { page: "a.html", cells, parts, rules: {}, sheets: [], embeds: [] };
  return { language, page };
};

const pending = "<observablehq-loading></observablehq-loading>";

test.each([
  [
    "a figure",
    `<p>${pending}<!--:1:--></p>`,
    [telling("en", { 1: "<a>1</a>" })],
    "<p><observablehq-loading><a>1</a></observablehq-loading><!--:1:--></p>",
  ],
  [
    "a block",
    "<div><!--:1:--></div>",
    [telling("en", { 1: "<i></i>" })],
    "<div><observablehq-loading><i></i></observablehq-loading><!--:1:--></div>",
  ],
  ["nothing", `<p>${pending}<!--:1:--></p>`, [telling("en", { 1: "" })], `<p>${pending}<!--:1:--></p>`],
  [
    "two languages",
    "<div><!--:1:--></div>",
    [telling("en", { 1: "one" }), telling("fr", { 1: "un" })],
    '<div><observablehq-loading><div class="said" lang="en">one</div><div class="said" lang="fr">un</div></observablehq-loading><!--:1:--></div>',
  ],
  [
    "the same in both",
    "<div><!--:1:--></div>",
    [telling("en", { 1: "1" }), telling("fr", { 1: "1" })],
    "<div><observablehq-loading>1</observablehq-loading><!--:1:--></div>",
  ],
  [
    "in words of one language",
    `<p>${pending}<!--:1:--></p>`,
    [telling("en", {}), telling("fr", { 1: "un" })],
    "<p><observablehq-loading>un</observablehq-loading><!--:1:--></p>",
  ],
  [
    "money",
    "<div><!--:1:--></div>",
    [telling("en", { 1: "$& $1" })],
    "<div><observablehq-loading>$& $1</observablehq-loading><!--:1:--></div>",
  ],
  [
    "a part of the header",
    '<div class="f" id="figures"></div><div id="flag"></div>',
    [telling("en", {}, { figures: "<b></b>", flag: "" })],
    '<div class="f" id="figures" data-still><b></b></div><div id="flag"></div>',
  ],
  [
    "a heading with a link in it is none itself",
    `<h2 id="a"><a class="observablehq-header-anchor" href="#a">At ${pending}<!--:1:--></a></h2>`,
    [telling("en", { 1: "<a href=x>1</a>" })],
    '<h2 id="a">At <observablehq-loading><a href=x>1</a></observablehq-loading><!--:1:--></h2>',
  ],
  [
    "a heading without stays one",
    '<h2 id="a"><a class="observablehq-header-anchor" href="#a">At</a></h2>',
    [telling("en", {})],
    '<h2 id="a"><a class="observablehq-header-anchor" href="#a">At</a></h2>',
  ],
])("puts in %s", (_, html, tellings, expected) => expect(withStill(html, tellings)).toBe(expected));
