import { catalogue } from "../language/catalogue.js";
import { thousands } from "../language/french.js";
import { reservedNames } from "./functions/index.js";
import { plainSpelling } from "./spelling.js";

const words = catalogue({
  en: {
    empty: "a name is empty (letters, digits and _, such as unit_price)",
    long: (name: string, length: number) => `${name} has ${length} characters (at most 255)`,
    digit: (name: string, digits: string) => `${name} starts with a digit (a letter first, such as units_${digits})`,
    space: (name: string) => `${name} has a space in it (join words with _)`,
    odd: (name: string, odd: string) => `${name} has ${odd} in it (letters, digits, _ and . only, a letter or _ first)`,
    cell: (shown: string, name: string) =>
      `${shown} is the address of a cell in Excel (add a word, such as ${name}_value)`,
    row: (shown: string, name: string) =>
      `${shown} is the address of a row or column in Excel (add a word, such as ${name}_value)`,
    width: (name: string, odd: string) => `${name} has ${odd} in it (letters and digits of plain width)`,
    truth: (name: string) => `${name} is a truth value (choose another word)`,
    function: (name: string) => `${name} is the name of a function (choose another word)`,
  },
  fr: {
    empty: "le nom est vide (des lettres, des chiffres et _, comme prix_unitaire)",
    long: (name, length) => `${name} a ${thousands(String(length))} caractères (255 au plus)`,
    digit: (name, digits) => `${name} commence par un chiffre (une lettre d'abord, comme nombre_${digits})`,
    space: (name) => `${name} contient une espace (joignez les mots par _)`,
    odd: (name, odd) =>
      `${name} contient ${odd} (seulement des lettres, des chiffres, _ et ., d'abord une lettre ou _)`,
    cell: (shown, name) => `${shown} est l'adresse d'une cellule dans Excel (ajoutez un mot, comme ${name}_valeur)`,
    row: (shown, name) =>
      `${shown} est l'adresse d'une ligne ou d'une colonne dans Excel (ajoutez un mot, comme ${name}_valeur)`,
    width: (name, odd) => `${name} contient ${odd} (des lettres et des chiffres de largeur ordinaire)`,
    truth: (name) => `${name} est une valeur logique (choisissez un autre mot)`,
    function: (name) => `${name} est le nom d'une fonction (choisissez un autre mot)`,
  },
});

/** A letter or `_`, then letters, digits, `_` and `.`. */
export const namePattern = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;

/** The first characters of a name that Excel takes for a column: A to XFD. */
const LAST_COLUMN = "XFD";
const LAST_ROW = 1_048_576;

/** Whether a text is the address of a cell on an Excel sheet, such as `H200` or `tax2025`. */
export function isCellAddress(text: string): boolean {
  const found = /^([A-Za-z]{1,3})0*([1-9]\d{0,6})$/.exec(text);
  if (!found) return false;
  const column = found[1]!.toUpperCase();
  return (column.length < 3 || column <= LAST_COLUMN) && Number(found[2]) <= LAST_ROW;
}

/** Whether a text is an address in Excel's other style: `R`, `C`, `R1`, `C2`, `R1C1`. */
const isRowColumnAddress = (text: string): boolean => /^(?:R\d*)?(?:C\d*)?$/i.test(text) && text !== "";

/**
 * Why a name cannot be a line's name, or null where it can. Excel must accept it as the name of a cell (a letter or `_`
 * first, then letters, digits, `_` and `.`, at most 255, and nothing that reads as an address), and it must not be the
 * name of a function or of a truth value. Small words joined by `_` are recommended, not required.
 */
export function nameProblem(name: string): string | null {
  if (name === "") return words().empty;
  const shown = `\`${name.length > 60 ? `${name.slice(0, 60)}…` : name}\``;
  if (name.length > 255) return words().long(shown, name.length);
  if (/^\d/.test(name)) return words().digit(shown, name.slice(0, 8));
  if (/\s/.test(name)) return words().space(shown);
  if (!namePattern.test(name)) {
    const odd = [...name].find((letter, index) => !(index === 0 ? /[\p{L}_]/u : /[\p{L}\p{M}\p{N}_.]/u).test(letter));
    return words().odd(shown, JSON.stringify(odd));
  }
  if (isCellAddress(name)) return words().cell(shown, name);
  if (isRowColumnAddress(name)) {
    return words().row(shown, name);
  }
  const odd = [...name].find((letter) => plainSpelling(letter) !== letter);
  if (odd !== undefined) return words().width(shown, JSON.stringify(odd));
  const capitals = name.toUpperCase();
  if (capitals === "TRUE" || capitals === "FALSE") return words().truth(shown);
  if (reservedNames.has(capitals)) return words().function(shown);
  return null;
}

/** Why a name cannot be a sheet's name in Excel, or null where it can: at most 31 characters, none of `: \ / ? * [ ]`. */
export function sheetProblem(sheet: string): string | null {
  if (sheet.length > 31) return `a sheet's name has ${sheet.length} characters (at most 31)`;
  const odd = /[:\\/?*[\]]/.exec(sheet)?.[0];
  if (odd !== undefined) return `\`${sheet}\` has ${JSON.stringify(odd)} in it (a name without : \\ / ? * [ ])`;
  if (/^'|'$/.test(sheet)) return `\`${sheet}\` starts or ends with an apostrophe (a name without it)`;
  if (sheet.toLowerCase() === "history") return `\`${sheet}\` is a sheet of Excel's own (another name)`;
  return null;
}
