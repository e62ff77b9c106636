import { catalogue } from "../language/catalogue.js";
import { counted } from "../language/french.js";
import { type Workbook } from "../model/workbook.js";
import { changedInputs } from "./changedInputs.js";
import { type Notebook } from "./notebook.js";
import { isOfLink } from "./whose.js";

const words = catalogue({
  en: {
    inputs: (count: number, isThen: boolean) =>
      `${count} input${count === 1 ? "" : "s"} ${count === 1 ? "differs" : "differ"} from what ${isThen ? "was published then" : "is published"}`,
    lines: (count: number) => `${count} line${count === 1 ? "" : "s"}`,
    scenarios: (count: number) => `${count} scenario${count === 1 ? "" : "s"}`,
    questions: (count: number) => `${count} question${count === 1 ? "" : "s"}`,
    and: (one: string, other: string) => `${one} and ${other}`,
    itsOwn: (things: string) => `${things} of its own`,
    yourOwn: (things: string) => `${things} of your own`,
    join: (one: string, other: string) => `${one}; ${other}`,
    noChange: (isThen: boolean) =>
      isThen ? "This link shows the figures published then." : "This link shows the published figures.",
    link: (told: string) => `This link: ${told}`,
  },
  fr: {
    inputs: (count, isThen) =>
      `${counted(count, "entrée diffère", "entrées diffèrent")} de ce qui ${isThen ? "était alors publié" : "est publié"}`,
    lines: (count) => counted(count, "ligne"),
    scenarios: (count) => counted(count, "scénario"),
    questions: (count) => counted(count, "question"),
    and: (one, other) => `${one} et ${other}`,
    itsOwn: (things) => `${things} propres à ce lien`,
    yourOwn: (things) => `${things} à vous`,
    join: (one, other) => `${one} ; ${other}`,
    noChange: (isThen) =>
      isThen ? "Ce lien montre les chiffres alors publiés." : "Ce lien montre les chiffres publiés.",
    link: (told) => `Ce lien : ${told}`,
  },
});

// <link: > <own column “x”: > <name of a line> <the rest>, in either language
const named =
  /^(?:(?:link|store|lien)\u202f?: )?(own column “.*”: |votre colonne «\u00a0.*\u00a0»\u202f: )?([\p{L}_][\p{L}\p{N}_]*)((?:\u202f?:)? .*)$/su;

/** A problem of a link, a saved state or an own column as readers are told it: lines by what they are called, not by name. */
export function problemSentence(base: Workbook, problem: string): string {
  const [, column = "", name = "", rest = ""] = named.exec(problem) ?? [];
  return base.has(name)
    ? `${column}${base.line(name).label}${rest}`
    : problem.replace(/^(?:link|store|lien)\u202f?: /, "");
}

/**
 * What differs from the published notebook, counted: `3 inputs differ from what is published; 1 line of your own`. Empty
 * where nothing does; of a link it is said even then.
 */
export function changesSentence(notebook: Notebook): string {
  const { lines, scenarios, questions = {} } = notebook.store.get();
  const asked = Object.keys(questions).length;
  const isLink = isOfLink(notebook);
  const isThen = notebook.releaseView?.kind === "then";
  const inputs = changedInputs(notebook).length;
  const own = [
    ...(lines.length > 0 ? [words().lines(lines.length)] : []),
    ...(scenarios.length > 0 ? [words().scenarios(scenarios.length)] : []),
    ...(asked > 0 ? [words().questions(asked)] : []),
  ];
  const parts = [
    ...(inputs > 0 ? [words().inputs(inputs, isThen)] : []),
    ...(own.length > 0
      ? [isLink ? words().itsOwn(own.reduce(words().and)) : words().yourOwn(own.reduce(words().and))]
      : []),
  ];
  const joined = parts.length === 0 ? "" : parts.reduce(words().join);
  if (!isLink) return joined;
  return parts.length === 0 ? words().noChange(isThen) : words().link(joined);
}
