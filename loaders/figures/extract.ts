import { emptyMemory, fillElided, remember } from "./context.js";
import { type ExtractedFigure, type Language } from "./reading.js";
import { reading } from "./result.js";
import { scan } from "./scan.js";
import { sentences } from "./sentence.js";
import { tokenize } from "./tokens.js";

/**
 * Every quantity of a text in reading order. Paragraphs are lines that are not empty, counted from 1; `figure` is the
 * shortest verbatim phrase with number, magnitude, unit and qualifier; `occurrence` counts equal phrases in the paragraph, as
 * plain text finds them. Sentence by sentence the language is told from the words unless one is given.
 */
export function extractFigures(text: string, language?: Language): ExtractedFigure[] {
  const result: ExtractedFigure[] = [];
  let paragraph = 0;
  const memory = emptyMemory();
  for (const line of lines(text)) {
    if (line.trim() === "") continue;
    paragraph += 1;
    const places = new Map<string, { count: number; from: number }>();
    const tokens = tokenize(line);
    memory.last = null;
    memory.counted = null;
    for (const sentence of sentences(tokens, language, false)) {
      for (const found of fillElided(sentence, scan(sentence), memory)) {
        remember(memory, found);
        const start = tokens[found.start]?.start ?? 0;
        const end = tokens[found.end - 1]?.end ?? start;
        const figure = line.slice(start, end);
        result.push({ paragraph, figure, occurrence: occurrenceAt(line, figure, start, places), ...reading(found) });
      }
    }
  }
  return result;
}

function* lines(text: string): Generator<string> {
  let from = 0;
  while (from <= text.length) {
    let end = from;
    while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end += 1;
    yield text.slice(from, end);
    from = end + 1;
  }
}

/** The how-manieth time a phrase stands in its line at `start`, counted from where the last count of it stopped. */
function occurrenceAt(
  line: string,
  figure: string,
  start: number,
  places: Map<string, { count: number; from: number }>,
): number {
  const place = places.get(figure) ?? { count: 0, from: 0 };
  let { count, from } = place;
  for (let index = line.indexOf(figure, from); index >= 0 && index <= start; index = line.indexOf(figure, index + 1)) {
    count += 1;
    from = index + 1;
  }
  places.set(figure, { count, from });
  return Math.max(count, 1);
}
