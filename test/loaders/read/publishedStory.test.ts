import { expect, it } from "vitest";
import { publishedStory } from "../../../loaders/read/publishedStory.js";
import { loadStory } from "../../../loaders/read/project.js";
import { filesWith, soundData } from "../fixture.js";

const unpublished = loadStory(filesWith());
const published = loadStory(filesWith({ story: `${soundData.story}\nsite_url,https://example.org/a/` }));

it("is published where the environment says, else where the story does, else nowhere", () => {
  expect(publishedStory(published, "https://example.com/b").site_url).toBe("https://example.com/b/");
  expect(publishedStory(unpublished, "https://example.com/b").site_url).toBe("https://example.com/b/");
  expect(publishedStory(published, "")).toBe(published);
  expect(publishedStory(unpublished, "").site_url).toBe("");
});

it("refuses a setting that is no address of a site", () => {
  expect(() => publishedStory(unpublished, "example.com")).toThrow(
    'SITE_URL: got "example.com" (an address such as https://example.org/notebook/, without ? and # and the name of a page, or empty)',
  );
});
