import { type Lexicon } from "../text/lexicon.js";
import { type Phrases, matchAt, matchBefore, phrases } from "../text/phrases.js";
import { type Sentence } from "../text/sentence.js";
import { cluesBefore, cluesOf, eitherClue, shaped, sharedWidth, widthOf } from "./clues.js";
import { type Part, type Pattern, compile, none, ofKind, token } from "./pattern.js";

/** Digits with their separators; a word; a Chinese character; letters and digits in one piece; any other mark; any token. */
export const number: Pattern = ofKind("number");
export const word: Pattern = ofKind("word");
export const han: Pattern = ofKind("han");
export const name: Pattern = ofKind("name");
export const mark: Pattern = ofKind("mark");
export const any: Pattern = token(() => true);

/** One part after the other. */
export function seq<About>(...parts: readonly Part<About>[]): Pattern<About> {
  const all = parts.map(compile);
  if (all.length === 1 && all[0] !== undefined) return all[0];
  const backwards = [...all].reverse();
  return shaped(widthOf(all), cluesOf(all), (sentence, from, direction, about) => {
    let place = from;
    for (const part of direction > 0 ? all : backwards) {
      place = part(sentence, place, direction, about);
      if (place === none) return none;
    }
    return place;
  });
}

/** The first of some parts that stands there; what comes after it does not make it try another. */
export function or<About>(...parts: readonly Part<About>[]): Pattern<About> {
  const all = parts.map(compile);
  return shaped(sharedWidth(all), eitherClue(all), (sentence, place, direction, about) => {
    for (const part of all) {
      const end = part(sentence, place, direction, about);
      if (end !== none) return end;
    }
    return none;
  });
}

/** Some parts in a row, or nothing. */
export const opt = <About>(...parts: readonly Part<About>[]): Pattern<About> =>
  Object.assign(
    or(seq(...parts), (_, place) => place),
    { optional: seq(...parts) },
  );

/** A part again and again, as often as it stands there: at least `least` times, at most `most`. */
export function many<About>(part: Part<About>, least = 0, most = Infinity): Pattern<About> {
  const one = compile(part);
  return shaped(undefined, least > 0 ? one.clues : [], (sentence, from, direction, about) => {
    let place = from;
    for (let count = 0; count < most; count += 1) {
      const next = one(sentence, place, direction, about);
      if (next === none || next === place) return count < least ? none : place;
      place = next;
    }
    return place;
  });
}

/** Some parts come next; they are looked at and not passed. */
export function ahead<About>(...parts: readonly Part<About>[]): Pattern<About> {
  const all = seq(...parts);
  return shaped(0, all.clues, (sentence, place, _, about) => (all(sentence, place, 1, about) === none ? none : place));
}

/** Some parts, in the order of the text, stand right before; they are looked at and not passed. */
export function behind<About>(...parts: readonly Part<About>[]): Pattern<About> {
  const all = parts.map(compile);
  const last = all.at(-1);
  if (last?.optional !== undefined && all.length > 1)
    return or(behind(...all.slice(0, -1), last.optional), behind(...all.slice(0, -1)));
  const pattern = seq(...all);
  return shaped(0, cluesBefore(all), (sentence, place, _, about) =>
    pattern(sentence, place, -1, about) === none ? none : place,
  );
}

/** Some parts do not come next (inside `behind`: do not stand before); nothing is passed. */
export function not<About>(...parts: readonly Part<About>[]): Pattern<About> {
  const all = seq(...parts);
  return shaped(0, [], (sentence, place, direction, about) =>
    all(sentence, place, direction, about) === none ? place : none,
  );
}

/** A part somewhere in the next `reach` tokens, of this sentence, with nothing but `through` before it. */
export function within<About>(reach: number, part: Part<About>, through: Part<About> = any): Pattern<About> {
  const [sought, passed] = [compile(part), compile(through)];
  return (sentence, from, direction, about) => {
    let place = from;
    for (let count = 0; count < reach && isInside(sentence, place, direction); count += 1) {
      const end = sought(sentence, place, direction, about);
      if (end !== none) return end;
      place = passed(sentence, place, direction, about);
      if (place === none) return none;
    }
    return none;
  };
}

const isInside = ({ from, end }: Sentence, place: number, direction: number): boolean =>
  direction > 0 ? place < end : place > from;

const spaced =
  (touches: boolean) =>
  <About>(part: Part<About>): Pattern<About> => {
    const one = compile(part);
    return shaped(one.width, one.clues, (sentence, place, direction, about) => {
      if (direction > 0 && sentence.tokens[place]?.glued !== touches) return none;
      const end = one(sentence, place, direction, about);
      return direction > 0 || end === none || sentence.tokens[end]?.glued === touches ? end : none;
    });
  };

/** A part with no space before it. */
export const glued = spaced(true);

/** A part with a space before it. */
export const apart = spaced(false);

/** The longest phrase of a list or of the lexicon; a tree of the lexicon is read in the direction that it was built for. */
export function phrase(list: readonly string[] | ((words: Lexicon) => Phrases<unknown>)): Pattern {
  if (typeof list === "function")
    return ({ tokens, words }, place, direction) =>
      (direction > 0 ? matchAt(list(words), tokens, place) : matchBefore(list(words), tokens, place))?.end ?? none;
  const rows = list.map((text) => [text, true] as const);
  const [forwards, backwards] = [phrases(rows), phrases(rows, true)];
  const clues = forwards.exact === null ? [{ offset: 0, words: new Set(forwards.next.keys()) }] : [];
  return shaped(
    undefined,
    clues,
    ({ tokens }, place, direction) =>
      (direction > 0 ? matchAt(forwards, tokens, place) : matchBefore(backwards, tokens, place))?.end ?? none,
  );
}

/** What a sentence, or what the table is asked about, is known to be; nothing is passed. */
export const when = <About>(test: (about: About, sentence: Sentence, place: number) => boolean): Pattern<About> =>
  shaped(0, [], (sentence, place, _, about) => (test(about, sentence, place) ? place : none));
