import { ahead, any, apart, behind, glued, many, not, number, opt, or, seq, when } from "../pattern/combinators.js";
import { type Pattern, none } from "../pattern/pattern.js";
import { type Row } from "../pattern/table.js";
import { isWrapped } from "../quantity/accountingLoss.js";
import { numbered, ordinalEndings, pageWords } from "../vocabulary/names.js";
import { notedMagnitudes } from "../vocabulary/tokens.js";
import { small } from "./pieces.js";

/** One note, and several in one print: `1,2`. */
const note = /^\d{1,2}$/;
const notes = /^(?=.{1,12}$)\d{1,2}([,.]\d{1,2})*$/;

/** A part with several numbers, of `before` tokens before it too, each larger than the last. */
const rising =
  (part: Pattern, before = 0): Pattern =>
  (sentence, place, direction, about) => {
    const end = part(sentence, place, direction, about);
    if (end === none) return none;
    const texts = sentence.tokens.slice(place - before, end).map(({ text }) => text);
    const all = texts.flatMap((text) => (text.match(/\d+/g) ?? []).map(Number));
    return all.length > 1 && all.every((one, index) => index === 0 || one > (all[index - 1] ?? 0)) ? end : none;
  };

const severalNotes: Pattern = rising(seq(/^\d{1,2}(,\d{1,2}){0,3}$/, many(seq(",", note))));

/** `EBITDA1`, a word with the number of its note; `debt1` one of prose, which no name of a model looks like. */
const noted = /^\p{L}[\p{L}-]*\p{L}\d{1,2}$/u;
const notedProse = /^\p{Ll}{3,}\d$/u;

const page = /^\d{1,4}$/;
const ofHowMany: Pattern = seq(opt("out"), "sur of /", page);

/** The -18 of pp. 14-18, the `and 16` of pages 14 and 16 where nothing is counted in it. */
const morePages: Pattern = or(seq(glued("- –"), page), seq(", et and à to", page, or(not(any), ahead(". , ; : ) ]"))));

const prose: Pattern = when((_, { phrase }) => !phrase);
const unwrapped: Pattern = when((_, sentence, at) => !isWrapped(sentence, at));

// prettier-ignore
/** Numbers of notes and pages. */
export const notesAndPages: readonly Row[] = [
  ["*", "£2.1bn2", behind(number, or(notedMagnitudes, "%")), glued(notes), not(glued(/^([%％]|\p{L}.*)$/u))],
  ["*", "EBITDA1,2", behind(noted, glued(",")), glued(rising(seq(notes), 2))],
  ["*", "debt1, 2 ≠ H100, 2 of them", behind(notedProse, glued(",")), rising(seq(notes), 2)],
  ["*", "sales[1,2] ≠ sales[2,1]", behind("["), severalNotes, "]"],
  ["*", "margins(1, 2)", behind(glued("(")), severalNotes, ")"],
  ["en", "margins (1, 2)", behind("("), severalNotes, ")"],
  ["*", "第3页，共20页", behind("第"), page, "页", opt(or(seq(", / 、", opt("共")), "共"), page, "页")],
  ["*", "pp. 14-18", behind(pageWords, opt(".")), page, many(morePages), opt(ofHowMany)],
  ["*", "étape 2 sur 4", behind(numbered, opt(".")), page, ofHowMany],
];

// prettier-ignore
/** Ranks, decades and the marks of lists and notes. */
export const ranks: readonly Row[] = [
  ["*", "la 2e ≠ 2027E", not(/^20\d\d$/, glued("e")), /^.{1,4}$/, glued(ordinalEndings)],
  ["*", "[3]", unwrapped, behind("["), small, "]"],
  ["*", "ventes (3)", prose, unwrapped, behind("("), small, glued(")")],
  ["*", "3) Ventes", when((_, { phrase }, at) => at === 0 && !phrase), small, glued(". ) : °"), ahead(apart(any))],
];
