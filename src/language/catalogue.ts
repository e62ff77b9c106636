import { language } from "./language.js";
import { typeset } from "./typeset.js";

/** Words of a component: texts, functions that make a text of its parts, and groups of both. */
export interface Words {
  readonly [name: string]: string | ((...parts: never[]) => string) | Words;
}

/** What the words of another language must be: the same names, and functions of the same parts. */
export type Counterpart<English> = {
  readonly [Name in keyof English]: English[Name] extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : English[Name] extends string
      ? string
      : Counterpart<English[Name]>;
};

/** The words of one component in both languages. */
export interface Catalogue {
  readonly en: Words;
  readonly fr: Words;
  /** Whether its words were ever asked for. */
  readonly wasAsked: () => boolean;
}

const made: Catalogue[] = [];

/** Every catalogue of the modules loaded so far, for the tests that go through them. */
export const catalogues = (): readonly Catalogue[] => made;

/**
 * The words of a component: what comes back gives those of the language of the page, and is to be asked when they are said,
 * never as a module loads. A French entry that is missing, too many or of another shape does not compile. French is written
 * with plain spaces and apostrophes; `typeset` gives it those of print.
 */
export function catalogue<English extends Words>(words: {
  readonly en: English;
  readonly fr: Counterpart<NoInfer<English>>;
}): () => Counterpart<English> {
  const { en, fr } = words as unknown as Catalogue;
  let french: Words | null = null;
  let isAsked = false;
  made.push({ en, fr, wasAsked: () => isAsked });
  const said = (): Words => {
    isAsked = true;
    return language() === "en" ? en : (french ??= printed(fr));
  };
  return said as () => Counterpart<English>;
}

function printed(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      if (typeof word === "string") return [name, typeset(word)];
      return [name, typeof word === "function" ? (...parts: never[]) => typeset(word(...parts)) : printed(word)];
    }),
  );
}
