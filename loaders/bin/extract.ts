import { createReadStream } from "node:fs";
import { command } from "../commands/command.js";
import { csvLine } from "../../src/export/csv.js";
import { streamFigures, tableDoubts, type Language } from "#figures";
import { readStream, writeAll } from "../commands/streams.js";
import { readArguments } from "../read/arguments.js";

const usage = "npm run --silent extract -- FILE [--lang fr|en|zh] (- reads standard input)";

function readWanted(): { file: string; language?: Language } {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { lang: { type: "string" } },
  });
  const [file, more] = positionals;
  if (file === undefined) throw new Error(`extract: usage: ${usage}`);
  if (more !== undefined) throw new Error(`extract: arguments: got ${JSON.stringify(more)} (one file)\n${usage}`);
  const { lang: language } = values;
  if (language === undefined) return { file };
  if (language !== "fr" && language !== "en" && language !== "zh")
    throw new Error(`extract: --lang: got ${JSON.stringify(language)} (fr, en or zh)`);
  return { file, language };
}

await command("extract", async () => {
  const { file, language } = readWanted();
  const text = await readStream(file === "-" ? process.stdin : createReadStream(file));
  const columns = ["paragraph", "figure", "occurrence", "low", "high", "qualifier", "unit"];
  for (const { message } of tableDoubts(text, language)) process.stderr.write(`extract: ${message}\n`);
  await writeAll(
    process.stdout,
    (function* () {
      yield csvLine(columns);
      for (const row of streamFigures(text, language))
        yield csvLine([
          String(row.paragraph),
          row.figure,
          String(row.occurrence),
          row.low,
          row.high,
          row.qualifier,
          row.unit,
        ]);
    })(),
  );
});
