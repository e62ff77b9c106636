import { catalogue } from "../language/catalogue.js";
import { FormulaFault } from "./formulaFault.js";

const words = catalogue({
  en: {
    missing: "a number or a name is missing before this",
    quotes: "text in quotes has no place in a formula here",
    lambda: "LET and LAMBDA have no place in a formula here; give each step a line of its own",
    signOrComma: "a sign or a comma is missing before this",
    sign: "a sign is missing before this",
    onlyFunction: "only the name of a function can stand right before (",
    closesNothing: "this ) closes nothing",
    nothingBetween: "nothing stands between ( and )",
    comma: "a comma stands only between arguments; the decimal sign is a point",
    joining: "joining text with & has no place in a formula here",
    nested: "this is nested more than 64 deep; split it over two lines",
    nothingFollows: "nothing follows the =",
    stops: "the formula stops where a number or a name should follow",
    notClosed: "this ( is not closed",
    address: (text: string) => `\`${text}\` is the address of a row or column in Excel, not a name`,
    noMeaning: (text: string) => `${text} has no meaning in a formula`,
    lists: "lists in { } have no place in a formula here; write each number as an argument",
    ranges: "ranges have no place in a formula here; use the names of lines",
    noPlace: (text: string) => `\`${text}\` has no place in a formula here`,
  },
  fr: {
    missing: "il manque un nombre ou un nom avant ceci",
    quotes: "un texte entre guillemets n'a pas sa place dans une formule ici",
    lambda: "LET et LAMBDA n'ont pas leur place dans une formule ici ; donnez à chaque étape sa propre ligne",
    signOrComma: "il manque un signe ou une virgule avant ceci",
    sign: "il manque un signe avant ceci",
    onlyFunction: "seul le nom d'une fonction peut précéder une parenthèse ouvrante",
    closesNothing: "cette parenthèse ne ferme rien",
    nothingBetween: "il n'y a rien entre ( et )",
    comma: "une virgule ne sert qu'entre des arguments ; le signe décimal d'une formule est le point",
    joining: "joindre des textes avec & n'a pas sa place dans une formule ici",
    nested: "plus de 64 niveaux sont imbriqués ; répartissez le calcul sur deux lignes",
    nothingFollows: "rien ne suit le signe =",
    stops: "la formule s'arrête là où devrait venir un nombre ou un nom",
    notClosed: "cette parenthèse n'est pas fermée",
    address: (text) => `\`${text}\` est l'adresse d'une ligne ou d'une colonne dans Excel, et non un nom`,
    noMeaning: (text) => `${text} n'a pas de sens dans une formule`,
    lists: "les listes entre { } n'ont pas leur place dans une formule ici ; écrivez chaque nombre comme argument",
    ranges: "les plages n'ont pas leur place dans une formule ici ; utilisez les noms des lignes",
    noPlace: (text) => `\`${text}\` n'a pas sa place dans une formule ici`,
  },
});

/** A token of the tokeniser, as far as it is read here. */
export interface Token {
  readonly type: string;
  readonly value: string;
  readonly loc?: readonly number[];
}

const MAX_NESTING = 64;
const space = new Set(["fx_prefix", "whitespace", "newline"]);
const infix = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"]);

/**
 * Goes over the tokens of a formula once, before the parser does, and refuses with its place all that does not alternate
 * between values and signs, is not closed, or is nested beyond any use. What passes, the parser takes.
 */
export function scanFormula(tokens: readonly Token[], text: string): void {
  const open: { readonly start: number; readonly isCall: boolean }[] = [];
  let previous: Token = { type: "fx_prefix", value: "=" };
  let wantsValue = true;
  let signs = 0;
  let [start, end] = [0, 0];
  const refuse = (message: string): never => {
    throw new FormulaFault(message, start, end);
  };
  const missing = (): never => refuse(words().missing);
  for (const token of tokens) {
    const { type, value } = token;
    start = token.loc?.[0] ?? 0;
    end = token.loc?.[1] ?? text.length;
    if (space.has(type)) continue;
    if (type === "string") refuse(words().quotes);
    if (type === "unknown") refuse(unknownWords(value));
    if (type === "func" && /^(?:let|lambda)$/i.test(value)) {
      refuse(words().lambda);
    }

    if (type !== "operator") {
      const inCall = open.at(-1)?.isCall;
      if (!wantsValue) refuse(inCall ? words().signOrComma : words().sign);
      wantsValue = type === "func";
      signs = 0;
    } else if (value === "(") {
      if (!wantsValue) refuse(words().onlyFunction);
      open.push({ start, isCall: previous.type === "func" });
    } else if (value === ")") {
      const last = open.pop() ?? refuse(words().closesNothing);
      const mayBeEmpty = last.isCall && (previous.value === "(" || previous.value === ",");
      if (wantsValue && !mayBeEmpty) refuse(previous.value === "(" ? words().nothingBetween : missing());
      wantsValue = false;
    } else if (value === ",") {
      if (!open.at(-1)?.isCall) refuse(words().comma);
      if (wantsValue && previous.value !== "(" && previous.value !== ",") missing();
      wantsValue = true;
    } else if (value === "%") {
      if (wantsValue) missing();
    } else if (infix.has(value)) {
      const isPrefix = wantsValue && (value === "+" || value === "-");
      if (wantsValue && !isPrefix) missing();
      if (value === "&") refuse(words().joining);
      signs = isPrefix ? signs + 1 : 0;
      wantsValue = true;
    } else refuse(operatorWords(value));

    if (open.length > MAX_NESTING || signs > MAX_NESTING) {
      refuse(words().nested);
    }
    previous = token;
  }
  const last = open.pop();
  if (previous.type === "fx_prefix") throw new FormulaFault(words().nothingFollows, text.length, text.length);
  if (wantsValue && !(last?.isCall && previous.value === "(")) {
    throw new FormulaFault(words().stops, text.length, text.length);
  }
  if (last) throw new FormulaFault(words().notClosed, last.start, last.start + 1);
}

function unknownWords(value: string): string {
  if (/^[rc]$/i.test(value)) return words().address(value);
  return words().noMeaning(JSON.stringify(value.slice(0, 40)));
}

function operatorWords(value: string): string {
  if (value === "{" || value === "}") return words().lists;
  if (value.includes(":")) return words().ranges;
  return words().noPlace(value);
}
