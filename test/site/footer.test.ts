import { expect, it } from "vitest";
import { loadStory } from "../../loaders/read/project.js";
import { footer } from "../../site/footer.js";
import { filesWith } from "../loaders/fixture.js";

const story = loadStory(filesWith());
const whose =
  "<p>Figures as printed by their sources; arithmetic by this notebook, exact from text to text. Not affiliated with any company named.</p>";

it("says of which day the figures are, the licence and how to cite", () => {
  expect(footer(story, null)).toBe(
    `<p>Edition of 3 February 2026. Licence: Public domain. To cite it: “A sound story”, edition of 3 February 2026.</p>${whose}`,
  );
});

it("cites the address where it is known, and any title as text", () => {
  expect(footer({ ...story, title: "A & <b>", site_url: "https://example.org/" }, null)).toContain(
    "To cite it: “A &amp; &lt;b>”, edition of 3 February 2026, https://example.org/.",
  );
});

it("speaks French beside English where the story does", () => {
  const html = footer(story, { title: "Une histoire" });
  expect(html).toContain(`<div class="said" lang="en">${footer(story, null)}</div>`);
  expect(html).toContain(
    '<div class="said" lang="fr"><p>Édition du 3 février 2026. Licence\u202f: Public domain. Pour citer\u202f: «\u00a0Une histoire\u00a0», édition du 3 février 2026.</p>',
  );
});
