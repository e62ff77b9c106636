import { language } from "../language/language.js";
import { scenarioNames } from "../model/scenario.js";
import { type ChoiceRecord, choiceClaim, choiceEnd, type ScenarioRecord } from "../model/line.js";
import { claimChoiceText, lineChoiceText, rateChoiceText } from "./choiceText.js";
import { type FrenchWords, type NotebookRecord, type TranslatedRecord } from "./record.js";

/** The key of one cell: `model/unit_price/label`. */
export const frenchKey = (table: string, row: string, column: string): string => `${table}/${row}/${column}`;

/**
 * The record with its words in the language of the page: what comes after it need not know of languages. What links and files go by stays
 * as it is (ids, names of sheets and scenarios), and gets titles in `sheetTitles` and `scenarioTitles`. English is the record
 * itself, and so is the French of a story that has none.
 */
export function inLanguage(record: TranslatedRecord): NotebookRecord {
  const { french } = record;
  if (language() === "en" || french === null) return record;
  const say = (table: string, row: string, column: string, text: string): string =>
    text === "" ? "" : (french[frenchKey(table, row, column)] ?? text);
  const term = (table: string, column: string, text: string): string => say(table, text, column, text);
  const titles = (table: string, column: string, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, term(table, column, name)]));
  const sourceName = (source: string, name: string): string => say("sources", source, "name", name);
  const claims = record.claims.map((claim) => ({
    ...claim,
    sourceName: sourceName(claim.source, claim.sourceName),
    subject: term("claims", "subject", claim.subject),
    measure: term("claims", "measure", claim.measure),
    note: say("claims", claim.claim, "note", claim.note),
  }));
  const rates = record.rates.map((rate) => ({ ...rate, publisher: term("rates", "publisher", rate.publisher) }));
  const claimsById = new Map(claims.map((claim) => [claim.claim, claim]));
  const ratesById = new Map(rates.map((rate) => [rate.id, rate]));
  const choiceLabel = ({ id, basis, label }: ChoiceRecord): string => {
    if (basis === "line") return lineChoiceText();
    const rate = ratesById.get(id);
    if (rate) return rateChoiceText(rate);
    const claim = claimsById.get(choiceClaim(id));
    return claim ? claimChoiceText(claim, choiceEnd(id)) : label;
  };
  return {
    ...record,
    title: say("story", "title", "value", record.title),
    description: say("story", "description", "value", record.description),
    claims,
    rates,
    sources: record.sources.map((source) => ({
      ...source,
      name: sourceName(source.source, source.name),
      title: say("sources", source.source, "title", source.title),
      note: say("sources", source.source, "note", source.note),
      publisher: term("sources", "publisher", source.publisher),
    })),
    lines: record.lines.map((line) => ({
      ...line,
      label: say("model", line.name, "label", line.label),
      note: say("model", line.name, "note", line.note),
      choices: line.choices.map((choice) => ({ ...choice, label: choiceLabel(choice) })),
    })),
    scenarios: record.scenarios.map((row) => ({ ...row, note: say("scenarios", row.scenario, "note", row.note) })),
    checks: record.checks.map((check) => ({
      ...check,
      title: say("checks", check.check, "title", check.title),
      note: say("checks", check.check, "note", check.note),
    })),
    headlines: record.headlines.map((headline) => ({
      ...headline,
      label: say("headlines", headline.name, "label", headline.label),
      across: say("headlines", headline.name, "across", headline.across),
      alike: say("headlines", headline.name, "alike", headline.alike),
    })),
    agreement: record.agreement.map((group) => ({
      ...group,
      subject: term("claims", "subject", group.subject),
      measure: term("claims", "measure", group.measure),
    })),
    sheetTitles: titles("model", "sheet", [...new Set(record.lines.map(({ sheet }) => sheet))]),
    scenarioTitles: { ...record.scenarioTitles, ...frenchTitles(record.scenarios, french) },
  };
}

/** What scenarios are called in French. Figures that were kept before they had titles have it as `scenario`. */
function frenchTitles(scenarios: readonly ScenarioRecord[], french: FrenchWords): Record<string, string> {
  const title = (name: string): string | undefined =>
    french[frenchKey("scenarios", name, "title")] ?? french[frenchKey("scenarios", name, "scenario")];
  return Object.fromEntries(
    scenarioNames(scenarios).flatMap((name) => {
      const text = title(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
