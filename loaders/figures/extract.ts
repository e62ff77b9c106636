import { emptyMemory, fillElided, type Memory, remember } from "./context.js";
import { countOccurrences, occurrenceAt, type Place } from "./occurrence.js";
import { type ExtractedFigure, type Language, type Qualifier, type Reading } from "./reading.js";
import { reading } from "./result.js";
import { scan } from "./scan.js";
import { sentences } from "./sentence.js";
import { tokenize } from "./tokens.js";

/** A quantity and where it stands in its line. */
interface Placed extends Reading {
  readonly start: number;
  readonly end: number;
}

/** A longer line is read piece by piece. */
const longLine = 8_192;

/**
 * Every quantity of a text in reading order. Paragraphs are lines that are not empty, counted from 1; `figure` is the
 * shortest verbatim phrase with number, magnitude, unit and qualifier; `occurrence` counts equal phrases in the paragraph, as
 * plain text finds them. Sentence by sentence the language is told from the words unless one is given.
 */
export function extractFigures(text: string, language?: Language): ExtractedFigure[] {
  return [...streamFigures(text, language)];
}

/** As `extractFigures`, a row at a time: no more than one paragraph is held. */
export function* streamFigures(text: string, language?: Language): Generator<ExtractedFigure> {
  let paragraph = 0;
  const memory = emptyMemory();
  for (const line of lines(text)) {
    if (line.trim() === "") continue;
    paragraph += 1;
    memory.last = null;
    memory.counted = null;
    yield* line.length > longLine
      ? longParagraph(line, paragraph, language, memory)
      : shortParagraph(line, paragraph, language, memory);
  }
}

function* shortParagraph(line: string, paragraph: number, language: Language | undefined, memory: Memory) {
  const places = new Map<string, Place>();
  for (const { start, end, low, high, qualifier, unit } of placed(line, language, memory)) {
    const figure = line.slice(start, end);
    yield { paragraph, figure, occurrence: occurrenceAt(line, figure, start, places), low, high, qualifier, unit };
  }
}

/** Reads a long line piece by piece, with what was found packed as text until the occurrences are counted. */
function* longParagraph(
  line: string,
  paragraph: number,
  language: Language | undefined,
  memory: Memory,
): Generator<ExtractedFigure> {
  const packed: string[] = [];
  let spans = new Int32Array(1_024);
  let count = 0;
  for (const [from, to] of pieces(line)) {
    let rows = "";
    for (const { start, end, low, high, qualifier, unit } of placed(line.slice(from, to), language, memory)) {
      if (2 * count === spans.length) {
        const grown = new Int32Array(2 * spans.length);
        grown.set(spans);
        spans = grown;
      }
      spans[2 * count] = from + start;
      spans[2 * count + 1] = from + end;
      count += 1;
      rows += `${low}\t${high}\t${qualifier}\t${unit}\n`;
    }
    if (rows !== "") packed.push(rows);
  }
  const occurrences = countOccurrences(line, spans.subarray(0, 2 * count));
  let index = 0;
  for (const rows of packed) {
    for (const row of rows.split("\n")) {
      if (row === "") continue;
      const [low = "", high = "", qualifier = "", unit = ""] = row.split("\t");
      const figure = line.slice(spans[2 * index], spans[2 * index + 1]);
      const occurrence = occurrences[index] ?? 1;
      yield { paragraph, figure, occurrence, low, high, qualifier: qualifier as Qualifier, unit };
      index += 1;
    }
  }
}

function* placed(text: string, language: Language | undefined, memory: Memory): Generator<Placed> {
  const tokens = tokenize(text);
  for (const sentence of sentences(tokens, language, false))
    for (const found of fillElided(sentence, scan(sentence), memory)) {
      remember(memory, sentence, found);
      const start = tokens[found.start]?.start ?? 0;
      const end = tokens[found.end - 1]?.end ?? start;
      const { low, high, qualifier, unit } = reading(found);
      yield { start, end, low, high, qualifier, unit };
    }
}

/** Cuts a long line after a sentence where one ends, else at a space, else between two characters that are no digits or letters. */
function* pieces(line: string): Generator<readonly [from: number, to: number]> {
  let from = 0;
  while (line.length - from > longLine) {
    const least = from + longLine;
    const window = line.slice(least, least + 2_048);
    const found = Math.max(window.search(/[.。!?！？；;]\s/), window.search(/[。！？；]/));
    let to = found >= 0 ? least + found + 1 : least;
    if (found < 0) while (to < line.length && !/[\s,，、]/.test(line[to] ?? "")) to += 1;
    yield [from, to];
    from = to;
  }
  yield [from, line.length];
}

function* lines(text: string): Generator<string> {
  const ends = /[\r\n]/g;
  let from = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield text.slice(from, end.index);
    from = end.index + 1;
  }
  yield text.slice(from);
}
