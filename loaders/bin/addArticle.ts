import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readArguments } from "../read/arguments.js";
import { filesIn, loadStory } from "../read/project.js";
import { addArticle } from "../commands/addArticle.js";
import { command } from "../commands/command.js";

const usage = "npm run add-article -- FILE --source ID [--language fr|en|zh] [--story DIR]";

const counted = (rows: readonly unknown[], one: string, many = `${one}s`): string =>
  `${rows.length} ${rows.length === 1 ? one : many}`;

await command("add-article", () => {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { source: { type: "string" }, language: { type: "string" }, story: { type: "string", default: "." } },
  });
  const [file] = positionals;
  const { source, story } = values;
  if (file === undefined || source === undefined || positionals.length > 1)
    throw new Error(`add-article: a file and an id are needed (${usage})`);
  const language = values.language ?? loadStory(filesIn(join(story, "data"))).language;
  if (language !== "fr" && language !== "en" && language !== "zh")
    throw new Error(`add-article: --language: got "${language}" (fr, en or zh)`);
  const { sources, claims, dismissed } = addArticle(resolve(story), { source, language, bytes: readFileSync(file) });
  // In the order of the columns: the id, then the name.
  const name = sources[0]?.[1] ?? "";
  const named = name === "" ? "" : `; it is called ${name} until you name it in data/sources.csv`;
  console.log(
    sources.length + claims.length + dismissed.length === 0
      ? `source ${source} is complete: nothing added`
      : `source ${source}: ${counted(claims, "draft claim")} added, ${counted(dismissed, "quantity", "quantities")} dismissed; give each draft a subject, a measure, a period and a role in data/claims.csv (its note names claims like it), or move it to data/dismissed.csv with a reason${named}`,
  );
});
