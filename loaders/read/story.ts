import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { siteUrl, siteUrlForm } from "./siteUrl.js";
import { type Table, header } from "./table.js";

export const storyColumns = header("key,value");

/** What the notebook as a whole is called, and the pages that it has: every key, the form of its value, and its sense. */
const keys = {
  // The name of the Data Package, under which readers' edits are kept too.
  id: [/^[a-z0-9][a-z0-9._-]*$/, "a name such as night-buses: small letters, digits, . _ and -"],
  title: [/./, "what the notebook is called"],
  description: [/./, "what it is about, in a sentence"],
  language: [/^(?:fr|en|zh)$/, "the language of most sources: fr, en or zh"],
  pages: [/^index(?: [a-z0-9][a-z0-9_-]*)*$/, "the pages in reading order, index first, such as index evidence model"],
  package_title: [/./, "what the Data Package is called"],
  package_description: [/./, "what the Data Package holds, in a sentence or two"],
  licence: [/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, "a licence as SPDX names it, such as MIT"],
  licence_title: [/./, "the licence in words"],
  edition: [/./, "the day of its figures, as 2026-11-28"],
  site_url: [/./, "where it is published, or empty"],
  author: [/./, "who answers for it, as citations name them"],
} as const satisfies Readonly<Record<string, readonly [RegExp, string]>>;

type Key = keyof typeof keys;
const names = Object.keys(keys) as Key[];

/** The values of `data/story.csv`, by key; empty where one is missing, which is told as a problem. */
export type Story = Readonly<Record<Key, string>>;

/** The exit code of a loader whose table the story has none of. */
export const absentTable = 66;

/** The rows of `data/story.csv`: each key once, none left out but `site_url` and `author` where they are not known. */
export function readStory(table: Table<(typeof storyColumns)[number]>): { story: Story; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "key")];
  const values = new Map<Key, string>();
  for (const row of table.rows) {
    const reader = new RowReader(row, problems);
    const name = names.find((each) => each === reader.text("key"));
    if (name === undefined)
      reader.problem("key", `unknown key ${quoted(reader.text("key"))}`, `one of ${names.join(", ")}`);
    else values.set(name, readValue(reader, name));
  }
  const needed = names.filter((name) => name !== "site_url" && name !== "author");
  const missing = table.rows.length === 0 ? [] : needed.filter((name) => !values.has(name));
  for (const name of missing)
    problems.push({ file: "data/story.csv", line: 0, column: "key", what: `no row ${name}`, expected: keys[name][1] });
  const story = Object.fromEntries(names.map((name) => [name, values.get(name) ?? ""])) as Story;
  return { story, problems };
}

function readValue(reader: RowReader<(typeof storyColumns)[number]>, name: Key): string {
  if (name === "edition") return reader.date("value");
  if (name === "site_url") return readSiteUrl(reader);
  return reader.id("value", keys[name][0], keys[name][1]);
}

function readSiteUrl(reader: RowReader<(typeof storyColumns)[number]>): string {
  const text = reader.text("value");
  if (text === "") return "";
  const address = siteUrl(text);
  if (address === null) reader.problem("value", `got ${quoted(text)}`, `${siteUrlForm}, or empty`);
  return address ?? "";
}
