import { emptyMemory, fillElided, type Memory, remember } from "./context.js";
import { isDataRun, readDatum } from "./dataRun.js";
import { countOccurrences, Spans } from "./occurrence.js";
import { type ExtractedFigure, type Language, type Reading } from "./reading.js";
import { reading } from "./result.js";
import { scan } from "./scan.js";
import { sentences } from "./sentence.js";
import { tokenize } from "./tokens.js";

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
    const spans = new Spans();
    const readings: Reading[] = [];
    for (const [from, to] of pieces(line))
      readInto(spans, readings, from, from === 0 && to === line.length ? line : line.slice(from, to), language, memory);
    const occurrences = spans.count === 0 ? none : countOccurrences(line, spans.values());
    for (const [index, { low, high, qualifier, unit }] of readings.entries()) {
      const figure = line.slice(spans.start(index), spans.end(index));
      const occurrence = occurrences[index] ?? 1;
      yield { paragraph, figure, occurrence, low, high, qualifier, unit };
    }
  }
}

const none = new Int32Array(0);

/** Adds what a piece of a line says, and where. */
function readInto(
  spans: Spans,
  readings: Reading[],
  from: number,
  text: string,
  language: Language | undefined,
  memory: Memory,
): void {
  const tokens = tokenize(text);
  if (isDataRun(text)) {
    for (const token of tokens) {
      const datum = readDatum(token);
      if (datum === null) continue;
      spans.add(from + token.start, from + token.end);
      readings.push(datum);
    }
    return;
  }
  for (const sentence of sentences(tokens, language, false))
    for (const found of fillElided(sentence, scan(sentence), memory)) {
      remember(memory, sentence, found);
      const start = tokens[found.start]?.start ?? 0;
      spans.add(from + start, from + (tokens[found.end - 1]?.end ?? start));
      readings.push(shared(reading(found), readings.at(-1)));
    }
}

/** The reading, or the one before it where the two say the same: a line of a million equal figures holds one. */
const shared = (read: Reading, before: Reading | undefined): Reading =>
  before !== undefined &&
  before.low === read.low &&
  before.high === read.high &&
  before.unit === read.unit &&
  before.qualifier === read.qualifier
    ? before
    : read;

const joined = /[\p{L}\p{N}]/u;

/** Cuts a long line after a sentence where one ends, else at a space, else between two characters that are no digits or letters. */
function* pieces(line: string): Generator<readonly [from: number, to: number]> {
  let from = 0;
  while (line.length - from > longLine) {
    const least = from + longLine;
    const window = line.slice(least, least + 2_048);
    const found = Math.max(window.search(/[.。!?！？；;]\s/), window.search(/[。！？；]/));
    let to = least + found + 1;
    if (found < 0) {
      const space = window.search(/[\s,，、]/);
      to = least + Math.max(space, 0);
      if (space < 0) while (to < line.length && joined.test(line[to] ?? "")) to += 1;
    }
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
