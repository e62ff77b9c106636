import { relative } from "node:path";
import { catalogues, type Words } from "../src/language/catalogue.js";
import { listFiles } from "../site/snapshot.js";

const folders = ["language", "model", "format", "state", "export", "notebook", "components", "story"];

/** Words that the two languages share, signs and codes. */
const alike: ReadonlySet<string> = new Set(
  "k RMB dollar dollars euro euros Source Sources Note Notes Article Licence Relation question point pert mode p95".split(
    " ",
  ),
);

/** The words of a catalogue, those of its groups one by one, with where they stand. */
function pairs(en: Words, fr: Words, place = ""): { place: string; en: unknown; fr: unknown }[] {
  return Object.entries(en).flatMap(([name, word]) => {
    const other = fr[name];
    const at = place === "" ? name : `${place}.${name}`;
    return typeof word === "object" ? pairs(word, other as Words, at) : [{ place: at, en: word, fr: other }];
  });
}

/** What a word says: a text, or what stands in the texts of a function. */
const said = (word: unknown): string =>
  typeof word === "string"
    ? word
    : [...String(word).matchAll(/`((?:\\.|[^`\\])*)`|"((?:\\.|[^"\\])*)"/g)]
        .map(([, template = "", text = ""]) => template.replace(/\$\{[^}]*\}/g, "") + text)
        .join("");

/**
 * What is wrong with the catalogues of all modules of the project in `root`, a sentence each: one that is asked as modules
 * load, before a page has said its language, and French that is its English. To be run in a process of its own.
 */
export async function catalogueProblems(root: string): Promise<string[]> {
  const files = (await Promise.all(folders.map((folder) => listFiles(root, `src/${folder}`)))).flat();
  // What runs as it loads, in a page alone.
  const modules = files.filter((file) => file.endsWith(".ts") && !file.endsWith("/headStart.ts"));
  for (const file of modules) await import(`${root}/${file}`);
  return catalogues().flatMap(({ en, fr, wasAsked }) => {
    const all = pairs(en, fr);
    const [first] = all;
    const early = wasAsked() ? [`${first?.place} "${said(first?.en)}": asked as a module loads (when it is said)`] : [];
    const untold = all.filter((pair) => {
      const english = said(pair.en);
      return /\p{L}/u.test(english) && english === said(pair.fr) && !alike.has(english);
    });
    return [...early, ...untold.map((pair) => `${pair.place} "${said(pair.en)}": the French is the English`)];
  });
}

/** `tsx test/catalogues.ts`: prints every problem, exit code 1 where there is one. */
if (process.argv[1] !== undefined && relative(import.meta.filename, process.argv[1]) === "") {
  const problems = await catalogueProblems(new URL("..", import.meta.url).pathname.replace(/\/$/, ""));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
