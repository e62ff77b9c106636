import { describe, expect, it } from "vitest";
import { notebookRecord } from "../../../loaders/publish/notebookRecord.js";
import { publishedModel } from "../../../loaders/publish/publishedModel.js";
import { loadProject } from "../../../loaders/read/project.js";
import { edited, filesWith, soundData } from "../fixture.js";

const idOf = (changes: Readonly<Record<string, string | null>> = {}): string => {
  const project = loadProject(filesWith(changes));
  return notebookRecord(project, publishedModel(project)).release;
};

const id = idOf();

it("is eight hexadecimal digits, and the same whenever it is asked", () => {
  expect(id).toMatch(/^[0-9a-f]{8}$/);
  expect(idOf()).toBe(id);
});

describe("another figure or check is another release", () => {
  it.each([
    ["an assumption", edited("model", "Parts,1,4,", "Parts,1,5,")],
    ["a formula of the same value", edited("model", "=budget_cny * share_told", "=share_told * budget_cny")],
    ["the choice that is published", edited("model", "c900_01 c901_01", "c901_01 c900_01")],
    ["one choice less", edited("model", "=rate_implied CNY/USD@2025-12-22", "=rate_implied")],
    ["a range", edited("model", ",1,8,fixed.0", ",1,9,fixed.0")],
    ["how a value is shown", edited("model", "percent.0", "percent.1")],
    ["a reference rate", edited("rates", "7.0572", "7.0573")],
    ["an entry of a scenario", edited("scenarios", "many,Many parts,parts,8", "many,Many parts,parts,7")],
    ["a scenario", edited("scenarios", "\nmany,Many parts,parts,8,", "")],
    ["a check's side", edited("checks", "equals,=budget_cny", "equals,=budget_cny + 0")],
    ["a check's relation", edited("checks", "equals", "at_most")],
    ["a reading that no line takes", edited("claims", "des milliards de dollars", "3 milliards de dollars")],
    ["what a claim is about", edited("claims", "Firm,rent,2026", "Firm,rent,2025")],
    ["whose report is retold", edited("sources", "Daily Ledger", "Weekly Ledger")],
    ["what is counted as no claim", { dismissed: `${soundData.dismissed}\n900,2,20,1,no claim` }],
    [
      "what a first figure is tried over",
      edited("headlines", "part_usd,A part,,", "part_usd,A part,budget_cny,across"),
    ],
  ])("%s", (_, changes) => {
    expect(idOf(changes)).not.toBe(id);
  });
});

describe("what reads otherwise and counts the same is the same release", () => {
  it.each([
    ["a label", edited("model", "A part in dollars", "One part in dollars")],
    ["a note", edited("scenarios", "The other sum", "The second sum")],
    ["the title of a check", edited("checks", "The rate closes", "The rate is closed")],
    ["the name of a source", edited("sources", "Second page", "Other page")],
    ["the label of a headline", edited("headlines", "The budget", "All of it")],
    ["the edition", edited("story", "2026-02-03", "2026-02-04")],
    ["the title", edited("story", "A sound story", "The sound story")],
    ["the order of lines", { model: withLastFirst(soundData.model ?? "") }],
    ["the order of claims", { claims: withLastFirst(soundData.claims ?? "") }],
  ])("%s", (_, changes) => {
    expect(idOf(changes)).toBe(id);
  });
});

function withLastFirst(csv: string): string {
  const [header, ...rows] = csv.split("\n");
  return [header, rows.at(-1), ...rows.slice(0, -1)].join("\n");
}
