import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decideEntry } from "../../../src/format/decideEntry.js";
import { copyText, entryText } from "../../../src/format/entry.js";
import {
  formatChange,
  formatFull,
  formatNumber,
  formatQuantity,
  formatSignificant,
  formatUnitLabel,
} from "../../../src/format/number.js";
import { currencyWord } from "../../../src/format/unitNames.js";
import { setLanguage } from "../../../src/language/language.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

beforeEach(() => setLanguage("fr"));
afterEach(() => setLanguage("en"));

/** Spaces of print as `_` (narrow) and `~` (wide), so that the tables show them. */
const seen = (text: string): string => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

test.each([
  ["160000000000", "bn.1", "160,0"],
  ["2782608695.652", "fixed.2", "2_782_608_695,65"],
  ["-1234567", "integer", "−1_234_567"],
  ["0.53125", "percent.1", "53,1"],
  ["30000000000000", "tn.0", "30_000"],
  ["1234567890123", "tn.4", "1_234,6"],
  ["1234567890123456789", "fixed.0", "1,235e18"],
  ["#DIV/0!", "bn.1", "#DIV/0!"],
])("number %s in %s is %s", (value, format, expected) => {
  expect(seen(formatNumber(value, format))).toBe(expected);
});

test("every digit of a number", () => expect(seen(formatFull("-2782608695.65217"))).toBe("−2_782_608_695,65217"));

test.each([
  ["CNY", "bn.1", "Md de yuans"],
  ["USD", "bn.1", "Md$"],
  ["USD", "integer", "$"],
  ["EUR", "m.0", "M€"],
  ["CNY/USD", "fixed.3", "yuans par dollar"],
  ["USD/EUR", "fixed.3", "$ par euro"],
  ["1", "percent.1", "%"],
  ["1", "times.1", "×"],
  ["1", "fixed.2", ""],
  ["1", "m.1", "M"],
  ["chip", "integer", "puces"],
  ["chip", "k.0", "k puces"],
  ["USD/chip", "integer", "$ par puce"],
  ["token/day", "tn.0", "Md de tokens par jour"],
  ["user", "m.0", "M d’utilisateurs"],
  ["EUR/token", "sig.3", "€ par token"],
  ["USD/chip/day", "fixed.2", "$ par puce par jour"],
  ["USD*day/token", "sig.3", "$ par token quotidien"],
  ["USD*day/chip", "sig.3", "$ par puce quotidienne"],
  ["USD*second/token", "sig.3", "$ par token par seconde"],
  ["CNY/year", "bn.0", "Md de yuans par an"],
  ["1/day", "fixed.1", "par jour"],
  ["month", "integer", "mois"],
  ["bus", "integer", "bus"],
  ["trip", "m.0", "M de trips"],
  ["GBP", "m.0", "M GBP"],
  ["GW", "fixed.1", "GW"],
])("the unit column of %s in %s says %s", (unit, format, expected) => {
  expect(formatUnitLabel(unit, format)).toBe(expected);
});

test.each([
  ["160000000000", "CNY", "bn.0", "160 Md de yuans"],
  ["23000000000", "USD", "bn.1", "23,0 Md$"],
  ["-400", "USD", "fixed.0", "−400 $"],
  ["0.002", "EUR", "sig.3", "0,002 €"],
  ["6.95652", "CNY/USD", "fixed.3", "6,957 yuans par dollar"],
  ["1.17", "USD/EUR", "fixed.2", "1,17 $ par euro"],
  ["20000", "chip", "integer", "20_000 puces"],
  ["0", "chip", "integer", "0 puce"],
  ["1", "chip", "integer", "1 puce"],
  ["-1", "chip", "integer", "−1 puce"],
  ["1.5", "chip", "fixed.1", "1,5 puce"],
  ["2", "chip", "integer", "2 puces"],
  ["1.5", "month", "fixed.1", "1,5 mois"],
  ["1500000000", "token/day", "bn.1", "1,5 Md de tokens par jour"],
  ["1000000", "user", "m.0", "1 M d’utilisateurs"],
  ["20000", "USD/chip", "integer", "20_000 $ par puce"],
  ["0.53125", "1", "percent.1", "53,1_%"],
  ["13.8888", "1", "times.1", "13,9 fois"],
  ["30000000000000", "token/day", "tn.0", "30_000 Md de tokens par jour"],
  ["400000", "USD", "m.0", "400_000 $"],
  ["0", "USD", "m.0", "0 M$"],
  ["5", "GBP", "integer", "5 GBP"],
  ["#DIV/0!", "USD", "bn.1", "#DIV/0!"],
])("the quantity %s %s in %s is %s", (value, unit, format, expected) => {
  expect(seen(formatQuantity(value, unit, format))).toBe(expected);
});

test.each([
  ["85000000000", "100000000000", "bn.1", "CNY", "+15,0", "+17,6_%", "+15,0 Md de yuans (+17,6_%)"],
  ["100000000000", "85000000000", "bn.1", "USD", "−15,0", "−15,0_%", "−15,0 Md$ (−15,0_%)"],
  ["0.5", "0.52", "percent.1", "1", "+2,0", "+4,0_%", "+2,0 points (+4,0_%)"],
  ["0.5", "0.515", "percent.1", "1", "+1,5", "+3,0_%", "+1,5 point (+3,0_%)"],
  ["85", "85.0", "fixed.1", "1", "0", "", "inchangé"],
  ["#DIV/0!", "6.957", "fixed.3", "CNY/USD", "", "", "#DIV/0! → 6,957 yuans par dollar"],
])("the change from %s to %s in %s %s", (from, to, format, unit, amount, percent, text) => {
  const change = formatChange(from, to, format, unit);
  expect([change.amount, change.percent, change.text].map(seen)).toEqual([amount, percent, text]);
});

test.each([
  ["2345678901234", "USD", "tn.1", 2, "2_300 Md$", true],
  ["610937", "chip", "integer", 2, "610_000 puces", true],
  ["0.53125", "1", "percent.1", 3, "53,1_%", false],
])("%s %s in %s to %s digits", (value, unit, format, digits, text, isRound) => {
  const shown = formatSignificant(value, unit, format, digits);
  expect([seen(shown.text), shown.isRound]).toEqual([text, isRound]);
});

test.each([
  ["USD", true, "dollars"],
  ["USD", false, "dollar"],
  ["EUR", true, "euros"],
  ["CNY", true, "yuans"],
  ["GBP", true, "GBP"],
])("the currency %s, many %s, is %s", (code, many, expected) => expect(currencyWord(code, many)).toBe(expected));

test.each([
  ["0.53125", "1", "percent.1", "53,125%", "53,125%"],
  ["1.125", "USD", "fixed.3", "1,125", "1,125"],
  ["100", "CNY", "bn.1", "100 yuans", "100e0"],
  ["1.5", "user", "m.0", "1,5 utilisateurs", "1,5e0"],
  ["3", "1", "m.1", "=3", "3e0"],
  ["30000", "token/day", "tn.0", "30000 tokens par jour", "30000e0"],
])("%s %s in %s stands in its field as %s and on the clipboard as %s", (value, unit, format, field, copied) => {
  expect([entryText(value, unit, format), copyText(value, unit, format)]).toEqual([field, copied]);
});

const workbook = smallNotebook().workbook();
const read = (name: string, text: string): string => {
  const decision = decideEntry(workbook, name, text);
  if (decision.kind !== "taken") return seen(`${decision.kind}: ${decision.reason}`);
  return seen(`${decision.entry} (${decision.echo})${decision.note === undefined ? "" : ` note: ${decision.note}`}`);
};

describe("what is typed is read as before, and answered in French", () => {
  test.each([
    ["rate", "7,1", "7.1 (7,1 yuans par dollar)"],
    ["rate", "7.1", "7.1 (7,1 yuans par dollar)"],
    ["rate", "7,125", "7.125 (7,125 yuans par dollar)"],
    ["rate", "0", "refused: «~0~» n’est pas un taux de change_: un cours en yuans par dollar est supérieur à 0"],
    ["budget", "1,5 Md", "1500000000 (1,5 Md de yuans)"],
    ["budget", "1.5bn", "1500000000 (1,5 Md de yuans)"],
    ["budget", "", "null (retour à la valeur publiée)"],
    [
      "budget",
      "20 puces",
      "refused: «~20 puces~» est en puces, or cette case contient un montant en yuans_: saisissez-le en yuans, ou sans unité",
    ],
    [
      "budget",
      "deux",
      "refused: «~deux~» ne contient pas de nombre_: saisissez-en un, par exemple 20k, 1,5 Md ou 12_%",
    ],
    ["budget", "=100 Md RMB", "=100bn CNY (100 Md de yuans) note: 100 Md de yuans, lu comme =100bn CNY"],
    [
      "share",
      "12",
      "0.12 (12_% = 0,12) note: «~12~» = 12_%, dans l’unité affichée sur cette ligne_; pour 1_200_%, saisissez =12",
    ],
    ["share", "12,5 %", "0.125 (12,5_% = 0,125)"],
    [
      "share",
      "environ 12%",
      "0.12 (12_% = 0,12) note: «~environ~» n’est pas conservé_: une case contient un seul nombre",
    ],
    ["share", "=0,125*2", "=0.125*2 (25_%) note: 25_%, lu comme =0.125*2"],
    [
      "budget",
      "2 billions",
      "asked: «~2 billions~» se lit de plusieurs façons_: «~billions~» n’est pas le même nombre en anglais et en français_; saisissez Md, bn ou tn",
    ],
  ])("%s: %s", (name, text, expected) => expect(read(name, text)).toBe(expected));
});
