import { describe, expect, it } from "vitest";
import { loadStory } from "../../../loaders/read/project.js";
import { edited, filesWith, problemsOf, soundData } from "../fixture.js";

it("a story says what it is called and which pages it has", () => {
  expect(loadStory(filesWith())).toEqual({
    id: "sound",
    title: "A sound story",
    description: "What two invented texts say.",
    language: "fr",
    pages: "index evidence",
    package_title: "Sound data",
    package_description: "Two invented texts and a model.",
    licence: "CC0-1.0",
    licence_title: "Public domain",
    edition: "2026-02-03",
    site_url: "",
    author: "",
  });
});

it("has an address that ends in a slash, which is added where it is missing, and may have none", () => {
  const addressOf = (value: string) =>
    loadStory(filesWith({ story: `${soundData.story}\nsite_url,${value}` })).site_url;
  expect(addressOf("https://example.org/notebook")).toBe("https://example.org/notebook/");
  expect(addressOf("https://example.org/notebook/")).toBe("https://example.org/notebook/");
  expect(addressOf("")).toBe("");
});

describe("what is wrong in data/story.csv is told at its place", () => {
  const keys =
    "id, title, description, language, pages, package_title, package_description, licence, licence_title, edition, site_url, author";
  const address = "an address such as https://example.org/notebook/, without ? and # and the name of a page";
  const pages = "the pages in reading order, index first, such as index evidence model";
  it.each([
    ["no file", { story: null }, "data/story.csv: missing (a file with the header key,value)"],
    [
      "another header",
      edited("story", "key,value", "name,value"),
      'data/story.csv:1: header is "name,value" (key,value)',
    ],
    [
      "a missing key",
      edited("story", "title,A sound story\n", ""),
      "data/story.csv key: no row title (what the notebook is called)",
    ],
    [
      "the same key twice",
      { story: `${soundData.story}\nlicence,MIT` },
      'data/story.csv:12 key: "licence" stands on line 9 already (an id of its own)',
    ],
    [
      "an unknown key",
      { story: `${soundData.story}\nlicense,MIT` },
      `data/story.csv:12 key: unknown key "license" (one of ${keys})`,
    ],
    [
      "an empty value",
      edited("story", "A sound story", ""),
      "data/story.csv:3 value: empty (what the notebook is called)",
    ],
    [
      "a formula for an id",
      edited("story", "id,sound", "id,=1+1"),
      'data/story.csv:2 value: got "=1+1" (a name such as night-buses: small letters, digits, . _ and -)',
    ],
    [
      "a path for an id",
      edited("story", "id,sound", "id,../sound"),
      'data/story.csv:2 value: got "../sound" (a name such as night-buses: small letters, digits, . _ and -)',
    ],
    [
      "another language",
      edited("story", "language,fr", "language,de"),
      'data/story.csv:5 value: got "de" (the language of most sources: fr, en or zh)',
    ],
    [
      "no first page",
      edited("story", "index evidence", "claims index"),
      `data/story.csv:6 value: got "claims index" (${pages})`,
    ],
    [
      "a page elsewhere",
      edited("story", "index evidence", "index ../claims"),
      `data/story.csv:6 value: got "index ../claims" (${pages})`,
    ],
    [
      "a licence in words",
      edited("story", "CC0-1.0", "public domain"),
      'data/story.csv:9 value: got "public domain" (a licence as SPDX names it, such as MIT)',
    ],
    [
      "a day that is none",
      edited("story", "2026-02-03", "2026-02-30"),
      'data/story.csv:11 value: got "2026-02-30" (a date as 2025-12-22)',
    ],
    [
      "no edition",
      edited("story", "\nedition,2026-02-03", ""),
      "data/story.csv key: no row edition (the day of its figures, as 2026-11-28)",
    ],
    [
      "an address that is none",
      { story: `${soundData.story}\nsite_url,example.org` },
      `data/story.csv:12 value: got "example.org" (${address}, or empty)`,
    ],
    [
      "an address of one page",
      { story: `${soundData.story}\nsite_url,https://example.org/index.html` },
      `data/story.csv:12 value: got "https://example.org/index.html" (${address}, or empty)`,
    ],
    [
      "a hidden character",
      edited("story", "A sound story", "A sound\u202e story"),
      "data/story.csv:3 value: the hidden character U+202E at place 8 (characters that can be seen: delete it or type the cell again)",
    ],
  ])("%s", (_, changes, problem) => {
    expect(problemsOf(filesWith(changes))).toEqual([problem]);
    expect(() => loadStory(filesWith(changes))).toThrow(problem);
  });
});
