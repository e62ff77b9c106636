import { expect, it } from "vitest";
import { frontMatter } from "../../site/frontMatter.js";

it.each([
  ["---\ntitle: Story\n---\n", "title", "Story"],
  ['---\r\ntitle: "Story"  \r\n---\r\n', "title", "Story"],
  ["---\ntitle: It’s 'so'\n---\n", "title", "It’s 'so'"],
  ["---\ntitle: Story\n---\ndescription: none\n", "description", undefined],
  ["# No front matter\n", "title", undefined],
])("%j has as %s %s", (page, key, value) => {
  expect(frontMatter(page, key)).toBe(value);
});
