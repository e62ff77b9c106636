import { type Memory, beginParagraph, emptyMemory, fillElided, remember } from "./lending/index.js";
import { isDataRun, readDatum } from "./dataRun.js";
import { reading } from "./found.js";
import { type ExtractedFigure, type Language, type Reading } from "./reading.js";
import { scan } from "./scan.js";
import { type Placed, countOccurrences } from "./text/occurrence.js";
import { lines, pieces } from "./text/pieces.js";
import { sentences } from "./text/sentences.js";
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
    const head = heads.get(paragraph);
    const told: readonly Told[] = rows.get(paragraph) ?? readLine(line, language, topic, memory);
    // The words of a head hold no quantities.
    const placed = head === undefined ? told : told.filter(({ start, end }) => end <= head.start || start >= head.end);
    const occurrences = countOccurrences(line, placed);
    for (const [index, { start, end, reading }] of placed.entries()) {
      const { low, high, qualifier, unit } = reading;
      const occurrence = occurrences[index] ?? 1;
      yield { paragraph, figure: line.slice(start, end), occurrence, low, high, qualifier, unit };
    }
  }
}

/** What is in doubt in the tables of a text: a message a paragraph that says where, what, why, and how to mend it. */
export const tableDoubts = (text: string, language?: Language): readonly Doubt[] =>
  readTables(text, topicOf(text), language).doubts;

/** A reading, and where in its line it stands. */
interface Told extends Placed {
  readonly reading: Reading;
}

/** What a line says, and where. */
function readLine(line: string, language: Language | undefined, topic: Topic, memory: Memory): Told[] {
  const told: Told[] = [];
  for (const [from, to] of pieces(line)) {
    const text = line.slice(from, to);
    const tokens = tokenize(text);
    if (isDataRun(text)) {
      for (const token of tokens) {
        const datum = readDatum(token);
        if (datum !== null) told.push({ start: from + token.start, end: from + token.end, reading: datum });
      }
      continue;
    }
    for (const sentence of sentences(tokens, language, topic, false))
      for (const found of fillElided(sentence, scan(sentence), memory)) {
        remember(memory, sentence, found);
        const [first, last] = [tokens[found.start], tokens[found.end - 1]];
        told.push({ start: from + (first?.start ?? 0), end: from + (last?.end ?? 0), reading: reading(found) });
      }
  }
  return told;
}
