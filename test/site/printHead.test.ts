import { expect, it } from "vitest";
import { loadStory } from "../../loaders/read/project.js";
import { printHead } from "../../site/printHead.js";
import { filesWith } from "../loaders/fixture.js";

const story = loadStory(filesWith());

it("says of which day the figures are, and has room for the address of the page", () => {
  expect(printHead(story, "/model", false)).toBe(
    '<p class="print-head">Edition of 3 February 2026 <span class="page-address"></span></p>',
  );
});

it("speaks French beside English where the story does", () => {
  expect(printHead(story, "/model", true)).toBe(
    '<p class="print-head"><span class="said" lang="en">Edition of 3 February 2026</span><span class="said" lang="fr">Édition du 3 février 2026</span> <span class="page-address"></span></p>',
  );
});

it.each([
  ["/index", "https://example.org/a/"],
  ["/model", "https://example.org/a/model.html"],
])("has the address at which %s is published, where that is known", (path, address) => {
  expect(printHead({ ...story, site_url: "https://example.org/a/" }, path, false)).toContain(
    `<span class="page-address">${address}</span>`,
  );
});
