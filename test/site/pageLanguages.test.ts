import { expect, test } from "vitest";
import { pageLanguages } from "../../site/pageLanguages.js";

test.each([
  ["a page with the toggle", '<div class="languages" id="languages"></div>', ["en", "fr"]],
  ["a page without", '<div id="figures"></div>', ["en"]],
])("%s", (_, html, languages) => expect(pageLanguages(html)).toEqual(languages));
