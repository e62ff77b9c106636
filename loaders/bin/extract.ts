import { createReadStream } from "node:fs";
import { command } from "../commands/command.js";
import { csvLine } from "../../src/export/csv.js";
import { streamFigures, tableDoubts, type Language } from "#figures";
import { readStream, writeAll } from "../commands/streams.js";

const usage = "extract: usage: npm run --silent extract -- FILE [--lang fr|en|zh] (- reads standard input)";

function readArguments(args: readonly string[]): { file: string; language?: Language } {
  let file: string | undefined;
  let language: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--lang") language = args[(index += 1)] ?? "";
    else if (arg.startsWith("--lang=")) language = arg.slice(7);
    else if (file === undefined) file = arg;
    else throw new Error(`extract: arguments: got ${JSON.stringify(arg)} (one file)\n${usage}`);
  }
  if (file === undefined) throw new Error(usage);
  if (language === undefined) return { file };
  if (language !== "fr" && language !== "en" && language !== "zh")
    throw new Error(`extract: --lang: got ${JSON.stringify(language)} (fr, en or zh)`);
  return { file, language };
}

await command("extract", async () => {
  const { file, language } = readArguments(process.argv.slice(2));
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
