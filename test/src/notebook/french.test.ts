import { afterEach, beforeEach, expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { chartTitle, groupTitle, verdictText, voicesText } from "../../../src/notebook/agreementText.js";
import { changesSentence, problemSentence } from "../../../src/notebook/changesSentence.js";
import { checkResult, checkText, statusText } from "../../../src/notebook/checkText.js";
import { claimInterval, claimPlace, claimReading } from "../../../src/notebook/claimText.js";
import { inLanguage } from "../../../src/notebook/inLanguage.js";
import { ledgerGroups } from "../../../src/notebook/ledgerFilter.js";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { proseText } from "../../../src/notebook/proseFigure.js";
import { formatRange } from "../../../src/notebook/quantityFormat.js";
import { sourceLine } from "../../../src/notebook/sourceLine.js";
import { isFound, sheetContents } from "../../../src/notebook/sheet/findLines.js";
import { inColumn } from "../../../src/notebook/sheet/headline.js";
import { rowsByDifference } from "../../../src/notebook/sheet/rows.js";
import { sourceMark } from "../../../src/notebook/sheet/sourceMark.js";
import { tryOwnLine } from "../../../src/notebook/sheet/tryOwnLine.js";
import { unbroken } from "../../../src/notebook/unbroken.js";
import { conflictSentence, repeatedSentence, voicesSentence } from "../../../src/notebook/voices.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";
import { publishedRecord } from "./publishedRecord.js";

beforeEach(() => setLanguage("fr"));
afterEach(() => setLanguage("en"));

/** Spaces of print as `_` (narrow) and `~` (wide), so that the tables show them. */
const seen = (text: string): string => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

const french = () => createNotebook(inLanguage(publishedRecord), memoryEffects());
const claim = (id: string) => french().claim(id)!;

/** The French notebook with a line of the reader's own. */
function withOwnLine() {
  const notebook = french();
  const own = { name: "mine", label: "Réserve", content: "1500000000", unit: "EUR", format: "", note: "" };
  notebook.store.update("own", (state) => ({ ...state, lines: [own] }));
  return notebook;
}

test.each([
  ["80000000000", "100000000000", "CNY", "bn.0", "80–100 Md de yuans"],
  ["0.225", "0.235", "1", "percent.1", "22,5–23,5_%"],
  ["20000", "80000", "chip", "integer", "20_000–80_000 puces"],
  ["540000", "1100000", "USD", "fixed.0", "540_000–1_100_000 $"],
  ["", "20000", "chip", "integer", "jusqu’à 20_000 puces"],
  ["300000000000", "", "USD", "bn.0", "300 Md$ ou plus"],
  ["", "", "USD", "bn.0", "sans borne"],
])("the range from %s to %s in %s %s is %s", (low, high, unit, format, range) =>
  expect(seen(formatRange(low, high, unit, format))).toBe(range),
);

test.each([
  ["c000_04", "environ 23 Md$", "22–24 Md$", "Page MEXC (000), paragraphe 4_; Financial Times"],
  [
    "c000_12",
    "plus de 30_000 Md de tokens par jour",
    "30_000 Md de tokens par jour ou plus",
    "Page MEXC (000), paragraphe 14_; Goldman Sachs",
  ],
  ["c003_07", "jusqu’à 20_000 puces", "jusqu’à 20_000 puces", "Tribune (003), paragraphe 5_; aucune enquête citée"],
])("claim %s reads %s", (id, reading, interval, place) => {
  const told = claim(id);
  expect([claimReading(told), claimInterval(told)].map(seen)).toEqual([reading, interval]);
  expect(seen(claimPlace(told)).replace(/\d+(?=_;)/, "N")).toBe(place.replace(/\d+(?=_;)/, "N"));
});

test("groups of claims", () => {
  const groups = ledgerGroups(french().record);
  const [first] = groups;
  expect(seen(groupTitle(first!.agreement))).toBe("ByteDance_: dépenses en puces, 2026, en yuans");
  expect(seen(verdictText(first!.agreement, first!.claims))).toMatch(
    /^Ils ne peuvent pas tous être vrais_: au moins .* Md de yuans d’écart$/,
  );
  expect(seen(voicesText(first!.agreement, first!.claims))).toMatch(
    /^trois chiffres cités dans deux articles, deux voix_: /,
  );
  expect(seen(chartTitle(groups))).toMatch(
    /^\d+ choses sont dites plus d’une fois_: une par des chiffres qui ne peuvent pas tous être vrais/,
  );
});

test("sentences on voices", () => {
  const { record } = french();
  expect(seen(voicesSentence(record))).toMatch(
    /^\p{L}+ voix_: \p{L}+ enquêtes que reprennent les articles et \p{L}+ articles en leur nom propre$/u,
  );
  expect(seen(repeatedSentence(record))).toMatch(/^\p{L}+ choses sont dites plus d’une fois sans contradiction_: /u);
  expect(conflictSentence(record)).toBe("une est dite par des chiffres qui ne peuvent tous être vrais");
});

test("figures, sources and checks", () => {
  const notebook = french();
  expect(seen(proseText(notebook, notebook.workbook(), "us_peers_multiple"))).toBe("au moins environ 14 fois");
  expect(seen(sourceLine(notebook, ["chip_budget_2026_cny"]))).toMatch(
    /^Source_: Financial Times, repris par Page MEXC/,
  );
  expect(sourceMark(notebook, "h200_surcharge_rate").text).toBe("notre hypothèse");
  const record = notebook.record.checks.find(({ check }) => check === "chips_within_budget")!;
  const { left, relation, right } = checkText(notebook.workbook(), checkResult(notebook, record));
  expect([left, relation, right].map(seen)).toEqual(["85 Md de yuans", "est au plus", "160 Md de yuans"]);
  expect(statusText("internal", "pass")).toBe("✓ juste");
});

test("what the reader changed", () => {
  const notebook = french();
  notebook.set("capex_2025_cny", "5");
  expect(changesSentence(notebook)).toBe("1 entrée diffère de ce qui est publié");
  notebook.set("h200_units", "5");
  expect(changesSentence(notebook)).toBe("2 entrées diffèrent de ce qui est publié");
  expect(sourceMark(notebook, "h200_units").text).toBe("votre valeur");
  expect(notebook.store.undoLabel()).toBe("Puces commandées");
  expect(seen(problemSentence(notebook.base(), "votre colonne «\u00a0a\u00a0»\u202f: h200_units\u202f: trop"))).toBe(
    "votre colonne «~a~»_: Puces commandées_: trop",
  );
});

test("a line of the reader's own is read as typed on a French page", () => {
  const fields = { name: "", label: "Prix", formula: "1,125 $", format: "", editing: "" };
  const trial = tryOwnLine(french(), fields);
  expect(trial.ok && [trial.line.content, trial.line.unit, seen(trial.value)]).toEqual(["1.125", "USD", "1,125 $"]);
});

test("quantities stay whole in a line", () => {
  expect(seen(unbroken("23 Md$, 400 M$, 20 000 $, 100 Md de yuans"))).toBe("23~Md$, 400~M$, 20 000~$, 100~Md de yuans");
});

test("a thousand milliards and more stay milliards, of which French has no next word in use", () => {
  const notebook = createNotebook(inLanguage(publishedRecord), memoryEffects());
  notebook.set("h200_units", "40000000000");
  expect(seen(proseText(notebook, notebook.workbook(), "h200_order_usd", { isPoint: true }))).toBe(
    "environ 800_000 Md$",
  );
  expect(seen(proseText(notebook, notebook.workbook(), "base_needed_usd"))).toMatch(/^\d[\d_]*–\d[\d_]* Md\$$/);
});

test("sheets are called, listed and found by their French names, the reader's own lines too", () => {
  const notebook = withOwnLine();
  const { lines } = notebook.workbook();
  expect(sheetContents(notebook, lines).map(({ title, count }) => `${title} ${count}`)).toEqual([
    "Taux 8",
    "Budget 7",
    "Part des puces 10",
    "Commande de H200 12",
    "Concurrents américains 7",
    "Usage 22",
    "Vos lignes 1",
  ]);
  const found = (text: string): number => lines.filter((line) => isFound(notebook, line, text)).length;
  expect([found("commande de h200"), found("vos lignes")]).toEqual([12, 1]);
  const groups = rowsByDifference(lines, notebook.reference(), [notebook.workbook()]).flatMap((row) =>
    row.kind === "group" ? [row.title] : [],
  );
  expect(groups.map(seen)).toEqual(["Comme publié", "Vos lignes"]);
});

test("what moved in a column is said in French", () => {
  expect(seen(inColumn("Mon cas", "Puces commandées : 50 000."))).toBe("Dans «~Mon cas~»_: Puces commandées_: 50 000.");
  expect(inColumn("Mon cas", "")).toBe("");
});
