import { type Language } from "../reading.js";
import { type Evidence, add, languageFrom, weigh } from "../text/language.js";
import { tokenize } from "../text/tokenize.js";
import { type Topic } from "../text/topic.js";
import { type Above, headAbove, mayHaveHead, reach } from "./above.js";
import { type Block, gatherRows, hasValues } from "./gather.js";
import { headIn, mayHoldHead } from "./head.js";
import { type Line } from "./line.js";
import { endsWithNumber, gatherList, gatherSpaced, listRow, longestLine } from "./list.js";
import { type TableContext } from "./readTable.js";
import { type Setting, numberStyle, sentenceOf } from "./setting.js";
import { type Kind, gatherStacked, kindOf } from "./stacked.js";

/** A table of a text with what its numbers are read with. */
export interface FoundTable {
  readonly block: Block;
  readonly above: Above;
  readonly context: TableContext;
}

/** What the words before the periods or the numbers of a row with single spaces begin with, where they are a head. */
const spacedHead = /[(（[]|^\s*(?:\p{Sc}|[A-Z]{3}|in\s|en\s|[kM])/iu;

/** How many lines of a table tell its language, how many of the text where they do not, and how much of each. */
const sample = { table: 40, text: 5, line: 200 };

/** A longer run of rows that is no table is none from a later row on: trying each would take the square of its length. */
const patience = 20;

/** The tables of a text, from the first line to the last. What has no head is one only where nothing else looks so. */
export function* tablesIn(lines: readonly Line[], topic: Topic, language?: Language): Generator<FoundTable> {
  const settings = settingsOf(lines, topic, language);
  const kinds: Kind[] = [];
  let taken = 0;
  const kindAt = (at: number): Kind => {
    const line = at < taken ? undefined : lines[at];
    return line === undefined ? null : (kinds[at] ??= kindOf(line));
  };
  const gathers: readonly ((at: number) => Block | null)[] = [
    (at) => gatherStacked(lines, at, kindAt),
    (at) => gatherRows(lines, at),
    (at) => listAt(lines, at, taken, settings),
    (at) => spacedAt(lines, at, taken, settings),
  ];
  // Where the last long run ends that each of them gathered and that was no table.
  const passed = gathers.map(() => 0);
  const foundAt = (at: number): FoundTable | null => {
    for (const [index, gather] of gathers.entries()) {
      const block = at < passed[index]! ? null : gather(at);
      if (block === null) continue;
      const found = settled(lines, block, taken, settings);
      if (found !== null) return found;
      if (block.end - at > patience) passed[index] = block.end;
    }
    return null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const found = foundAt(at);
    if (found === null) continue;
    yield found;
    taken = found.block.end;
    at = taken - 1;
  }
}

type Settings = (first: number, end: number) => Setting;

function settingsOf(lines: readonly Line[], topic: Topic, given: Language | undefined): Settings {
  const weighed: Evidence[] = [];
  const told = (first: number, end: number): Language | null => {
    const sum: Evidence = { french: 0, english: 0, chinese: 0, latin: 0 };
    for (let at = first; at < Math.min(end, lines.length); at += 1)
      add(sum, (weighed[at] ??= evidenceOf((lines[at] as Line).text.slice(0, sample.line))));
    return languageFrom(sum, null);
  };
  let general: Language | null = null;
  return (first, end) => {
    const own = given ?? told(Math.max(0, first - reach), Math.min(end, first + sample.table));
    return { language: own ?? (general ??= told(0, sample.text) ?? "fr"), topic };
  };
}

function evidenceOf(text: string): Evidence {
  const tokens = tokenize(text);
  return weigh(tokens, 0, tokens.length);
}

/** A block as a table: where a head tells its scale, or where it can be nothing else. */
function settled(lines: readonly Line[], block: Block, taken: number, settings: Settings): FoundTable | null {
  if (!block.list && !block.rows.some(hasValues)) return null;
  const setting = settings(block.first, block.end);
  const cells = block.rows.flat().map(({ text }) => text);
  const sentence = sentenceOf(cells.join(" "), setting);
  if (sentence === null) return null;
  const above = headAbove(lines, block.first, taken, sentence);
  if (!block.plain && above.head === null && !cells.some((text) => headIn(text, sentence) !== null)) return null;
  const style = { ...setting, language: numberStyle(cells, setting.language) };
  return { block, above, context: { head: above.head, list: block.list, sentence, setting, style } };
}

/** A headed list: each line a label and what it holds. */
function listAt(lines: readonly Line[], at: number, taken: number, settings: Settings): Block | null {
  const entry = listRow(lines[at] as Line);
  const near = entry?.simple === true && mayHaveHead(lines, at, taken);
  if (entry === null || !(near || mayHoldHead(entry.row[0]?.text ?? ""))) return null;
  const sentence = sentenceOf((lines[at] as Line).text, settings(at, at + 1));
  if (sentence === null) return null;
  const headed = near && headAbove(lines, at, taken, sentence).head !== null;
  return gatherList(lines, at, (label, simple) => (headed && simple) || headIn(label, sentence) !== null);
}

/** A headed table with single spaces between its cells. */
function spacedAt(lines: readonly Line[], at: number, taken: number, settings: Settings): Block | null {
  const line = lines[at] as Line;
  if (line.text.length > longestLine || ![line, lines[at + 1] ?? line].some(endsWithNumber)) return null;
  const label = line.text.replace(/\s\S*\d.*$/su, "");
  const near = mayHaveHead(lines, at, taken);
  if (!near && !(spacedHead.test(label) && mayHoldHead(label))) return null;
  const sentence = sentenceOf(line.text, settings(at, at + 1));
  if (sentence === null) return null;
  const headed = headIn(label, sentence) !== null || (near && headAbove(lines, at, taken, sentence).head !== null);
  return headed ? gatherSpaced(lines, at) : null;
}
