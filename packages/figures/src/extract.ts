import { type Memory, beginParagraph, emptyMemory, fillElided, remember } from "./lending/index.js";
import { isDataRun, readDatum } from "./dataRun.js";
import { type ExtractedFigure, type Language, type Reading } from "./reading.js";
import { reading } from "./result.js";
import { scan } from "./scan.js";
import { countOccurrences } from "./text/occurrence.js";
import { lines, pieces } from "./text/pieces.js";
import { sentences } from "./text/sentences.js";
import { Spans } from "./text/spans.js";
import { type Doubt, readTables } from "./tables/index.js";
import { type Topic, topicOf } from "./text/topic.js";
import { tokenize } from "./text/tokenize.js";

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
  const topic = topicOf(text);
  const { rows, heads } = readTables(text, topic, language);
  for (const line of lines(text)) {
    if (line.trim() === "") continue;
    paragraph += 1;
    beginParagraph(memory);
    const spans = new Spans();
    const readings: Reading[] = [];
    const row = rows.get(paragraph);
    for (const { start, end, reading } of row ?? []) {
      spans.add(start, end);
      readings.push(reading);
    }
    for (const [from, to] of row === undefined ? pieces(line) : [])
      readInto(
        spans,
        readings,
        from,
        from === 0 && to === line.length ? line : line.slice(from, to),
        language,
        topic,
        memory,
        heads.get(paragraph),
      );
    const occurrences = spans.count === 0 ? none : countOccurrences(line, spans.values());
    for (const [index, { low, high, qualifier, unit }] of readings.entries()) {
      const figure = line.slice(spans.start(index), spans.end(index));
      const occurrence = occurrences[index] ?? 1;
      yield { paragraph, figure, occurrence, low, high, qualifier, unit };
    }
  }
}

const none = new Int32Array(0);

/** What is in doubt in the tables of a text: a message a paragraph that says where, what, why, and how to mend it. */
export const tableDoubts = (text: string, language?: Language): readonly Doubt[] =>
  readTables(text, topicOf(text), language).doubts;

/** Adds what a piece of a line says, and where, but for the words of a head. */
function readInto(
  spans: Spans,
  readings: Reading[],
  from: number,
  text: string,
  language: Language | undefined,
  topic: Topic,
  memory: Memory,
  head: { readonly start: number; readonly end: number } | undefined,
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
  for (const sentence of sentences(tokens, language, topic, false))
    for (const found of fillElided(sentence, scan(sentence), memory)) {
      remember(memory, sentence, found);
      const start = tokens[found.start]?.start ?? 0;
      const end = tokens[found.end - 1]?.end ?? start;
      if (head !== undefined && from + start < head.end && from + end > head.start) continue;
      spans.add(from + start, from + end);
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
