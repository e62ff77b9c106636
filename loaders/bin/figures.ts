import { command } from "../commands/command.js";
import { csvLine } from "../../src/export/csv.js";
import { type Language, readFigure } from "#figures";
import { readStream, writeAll } from "../commands/streams.js";

/** One phrase a line on stdin, with a tab and a language where it is known; one row a line on stdout. */
await command("figures", async () => {
  const text = await readStream(process.stdin);
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  await writeAll(process.stdout, rows(lines));
});

function* rows(lines: readonly string[]): Generator<string> {
  yield csvLine(["phrase", "low", "high", "qualifier", "unit"]);
  for (const line of lines) {
    const [, phrase = line, language] = /^([\s\S]*)\t(fr|en|zh)\s*$/.exec(line) ?? [];
    const { low, high, qualifier, unit } = readFigure(phrase, language as Language | undefined);
    yield csvLine([phrase, low, high, qualifier, unit]);
  }
}
