import { frenchNames, withoutAccents } from "../model/functions/frenchNames.js";
import { functionRecord } from "../model/functions/index.js";
import { type EntryDecision, type EntryOptions } from "./entry.js";
import { readFormula } from "./typedFormula.js";

/** What a typed formula (`=` first, in plain spelling) is taken as: its reading, or several to choose among. */
export function formulaEntry(plain: string, { locale = "en", names = [] }: EntryOptions): EntryDecision {
  if (plain === "=")
    return { kind: "refused", reason: `"=" has nothing after it: type a formula, for example =2*20000` };
  const { texts, doubt } = readFormula(plain, locale, names);
  const [text = plain] = texts;
  if (texts.length > 1) {
    const readings = texts.map((entry) => ({ entry, label: entry }));
    return { kind: "asked", reason: `"${plain.slice(0, 60)}" has more than one reading: ${doubt}`, readings };
  }
  const taken = { kind: "taken", entry: text, echo: text } as const;
  return text === plain ? taken : { ...taken, note: `read as ${text}` };
}

/** A formula begun with + or - as in a spreadsheet, where what follows is a line or a function; else null. */
export function signedFormula(plain: string, { names = [] }: EntryOptions): string | null {
  const [, sign = "", word = "", call] = /^([+-]) ?([\p{L}_][\p{L}\p{M}\p{N}_.]*)( ?\()?/u.exec(plain) ?? [];
  if (word === "") return null;
  const isFormula =
    call === undefined
      ? [...names].includes(word)
      : functionRecord(word) !== undefined || frenchNames.has(withoutAccents(word));
  return isFormula ? `=${sign === "-" ? plain : plain.slice(1).trim()}` : null;
}
