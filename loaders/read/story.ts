import { type Language } from "#figures";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Table } from "./table.js";

export const storyColumns = ["key", "value"] as const;

/** What the notebook as a whole is called, and the pages that it has. */
export interface Story {
  /** The name of its Data Package; readers' edits are kept under it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The language of its sources, where nothing else is said. */
  readonly language: Language;
  /** The files of its pages in reading order, without folder and ending. */
  readonly pages: readonly string[];
  readonly packageTitle: string;
  readonly packageDescription: string;
  /** Of what it publishes: as SPDX names it, and in words. */
  readonly licence: string;
  readonly licenceTitle: string;
}

/** The exit code of a loader whose table the story has none of. */
export const absentTable = 66;

/** Every key: the form that its value must have, and what is expected. */
const keys = {
  id: [/^[a-z0-9][a-z0-9._-]*$/, "a name such as night-buses: small letters, digits, . _ and -"],
  title: [/./, "what the notebook is called"],
  description: [/./, "what it is about, in a sentence"],
  language: [/^(?:fr|en|zh)$/, "the language of most sources: fr, en or zh"],
  pages: [/^index(?: [a-z0-9][a-z0-9_-]*)*$/, "the pages in reading order, index first, such as index claims model"],
  package_title: [/./, "what the Data Package is called"],
  package_description: [/./, "what the Data Package holds, in a sentence or two"],
  licence: [/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, "a licence as SPDX names it, such as MIT"],
  licence_title: [/./, "the licence in words"],
} as const satisfies Readonly<Record<string, readonly [RegExp, string]>>;

type Key = keyof typeof keys;
const names = Object.keys(keys) as Key[];

/** The rows of `data/story.csv`: each key once, none left out. */
export function readStory(table: Table<(typeof storyColumns)[number]>): { story: Story; problems: Problem[] } {
  const problems = [...table.problems, ...duplicateProblems(table.rows, "key")];
  const values = new Map<string, string>();
  for (const row of table.rows) {
    const reader = new RowReader(row, problems);
    const name = names.find((each) => each === reader.text("key"));
    if (name === undefined)
      reader.problem("key", `unknown key ${quoted(reader.text("key"))}`, `one of ${names.join(", ")}`);
    else values.set(name, reader.id("value", keys[name][0], keys[name][1]));
  }
  const value = (key: Key): string => values.get(key) ?? "";
  if (table.rows.length > 0)
    for (const key of names.filter((each) => !values.has(each)))
      problems.push({ file: "data/story.csv", line: 0, column: "key", what: `no row ${key}`, expected: keys[key][1] });
  const story = {
    id: value("id"),
    title: value("title"),
    description: value("description"),
    language: value("language") as Language,
    pages: value("pages").split(" "),
    packageTitle: value("package_title"),
    packageDescription: value("package_description"),
    licence: value("licence"),
    licenceTitle: value("licence_title"),
  };
  return { story, problems };
}
