import { expect, test } from "vitest";
import { findErrorMarkup } from "../../site/errorMarkup.js";

test.each<[string, string, string[]]>([
  [
    "a block that did not parse",
    '<div class="observablehq--inspect observablehq--error">SyntaxError: a &lt; b (1:2)</div>',
    ["SyntaxError: a < b (1:2)"],
  ],
  [
    "an expression that did not parse",
    '<p><span class="observablehq--inspect observablehq--error" style="display: block;">SyntaxError: x</span></p>',
    ["SyntaxError: x"],
  ],
  ["a good page", '<div class="observablehq observablehq--block"><!--:1:--></div>', []],
  ["the class's name in a script", "<script>const html = '<div class=\"observablehq--error\">x</div>';</script>", []],
  ["the class's name in prose", "<p>observablehq--error</p>", []],
])("%s", (_title, html, errors) => {
  expect(findErrorMarkup(html)).toEqual(errors);
});
