import { expect, test } from "vitest";
import { stillProblems } from "../../site/stillProblems.js";

const cell = (html: string): string => `<observablehq-loading>${html}</observablehq-loading><!--:1a:-->`;

test.each([
  ["a figure in a sentence", `<p>At ${cell("<a href=x>1</a>")}.</p>`],
  ["a block in a block", `<div>${cell("<figure><table><tr><td>1</table></figure>")}</div>`],
  ["a link behind a link", `<a href=y>a</a> ${cell("<a href=x>1</a>")}`],
])("stands where it was put: %s", (_, html) => expect(stillProblems("a.html", html)).toEqual([]));

test.each([
  ["a block in a paragraph", `<p>At ${cell("<div>1</div>")}.</p>`],
  ["a link in a link", `<a href=y>a ${cell("<a href=x>1</a>")}</a>`],
])("does not: %s", (_, html) => {
  expect(stillProblems("a.html", html)).toEqual([
    expect.stringMatching(
      /^a\.html: cell: what it displays cannot stand where it does: "1?" \(no block in a paragraph, no link in a link\)$/,
    ),
  ]);
});
