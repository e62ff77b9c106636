import { type Language } from "../../src/index.js";
import { type Table, readRule } from "../../src/pattern/table.js";
import { type Quantity } from "../../src/quantity/quantity.js";
import { type Sentence } from "../../src/text/sentence.js";
import { sentences } from "../../src/text/sentences.js";
import { tokenize } from "../../src/text/tokenize.js";
import { topicOf } from "../../src/text/topic.js";

/** The sentences of a text, and the stretches in another language in them. */
export const sentencesOf = (text: string, language?: Language, phrase = false): Sentence[] =>
  sentences(tokenize(text), language, topicOf(text), phrase).flatMap((sentence) => [sentence, ...sentence.others]);

/** Where in a sentence a table is asked, and about what. */
export type Asked<About> = (sentence: Sentence) => Iterable<readonly [at: number, about: About]>;

/** A table that needs nothing but the tokens is asked at each of them. */
export function* everyToken({ from, end }: Sentence): Iterable<readonly [number, void]> {
  for (let at = from; at < end; at += 1) yield [at, undefined];
}

/** A table about quantities is asked about every one that can be read, from its start. */
export const everyQuantity = (read: (sentence: Sentence, at: number) => Quantity | null): Asked<Quantity> =>
  function* (sentence) {
    for (let at = sentence.from; at < sentence.end; at += 1) {
      const quantity = read(sentence, at);
      if (quantity !== null) yield [at, quantity];
    }
  };

/** One line for each example that its row does not recognise, or that it recognises although it must not. */
export function exampleProblems<Value, About>({ rules }: Table<Value, About>, asked: Asked<About>): string[] {
  return rules.flatMap((rule) => {
    const { languages, example } = rule;
    const [right = "", ...wrong] = example.split(" ≠ ");
    const spoken = languages === "*" ? [undefined] : (languages.split(" ") as Language[]);
    const recognises = (text: string): boolean =>
      spoken.some((language) =>
        [...sentencesOf(text, language), ...sentencesOf(text, language, true)]
          .filter(({ words }) => language === undefined || words.language === language)
          .some((sentence) => [...asked(sentence)].some(([at, about]) => readRule(rule, sentence, at, about) !== null)),
      );
    return [
      ...(recognises(right) ? [] : [`${right}: not recognised by its row`]),
      ...wrong.filter(recognises).map((text) => `${text}: recognised by the row of ${right}`),
    ];
  });
}
