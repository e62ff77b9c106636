import { expect, test } from "vitest";
import { usedStyles, wordsOf } from "../../site/usedStyles.js";

const written = ['<p class="seen" data-a="b">', 'element("div.made.is-" + kind)'].map(wordsOf);

test.each([
  ["a class of the HTML", ".seen{color:red}", ".seen{color:red}"],
  ["a class of a script", ".made .seen{color:red}", ".made .seen{color:red}"],
  ["no class", 'p[data-a="."]{color:red}', 'p[data-a="."]{color:red}'],
  ["a class that may be put together", ".seen.is-held{color:red}", ".seen.is-held{color:red}"],
  ["a class that is excluded", ".seen:not(.lost){color:red}", ".seen:not(.lost){color:red}"],
  ["one of two selectors", ".lost,.seen{color:red}", ".seen{color:red}"],
  ["a list in brackets", ":is(.lost,.seen) p{color:red}", ":is(.lost,.seen) p{color:red}"],
  ["a class that is nowhere", ".lost{color:red}.seen .lost b{color:red}", ""],
  ["nothing in a query", "@media print{.lost{color:red}}", ""],
  ["something in a query", "@media print{.lost{color:red}.seen{color:red}}", "@media print{.seen{color:red}}"],
  ["a typeface", '@font-face{font-family:"}";src:url(a.woff2)}', '@font-face{font-family:"}";src:url(a.woff2)}'],
  ["steps of a move", "@keyframes a{0%{top:0}to{top:1px}}", "@keyframes a{0%{top:0}to{top:1px}}"],
  ["an import", '@import "a.css";.seen{color:red}', '@import"a.css";.seen{color:red}'],
])("of %s", async (_, css, used) => {
  expect(await usedStyles(css, written)).toBe(used);
});
