import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseModelArguments, requestedModel } from "../../loaders/commands/modelCommand.js";
import { verifyTexts } from "../../loaders/commands/verify.js";
import { publish } from "../../loaders/publish/publish.js";
import { filesIn } from "../../loaders/read/project.js";
import { soundData } from "./fixture.js";
import { valueText } from "../../src/model/value.js";

// Euros, no exchange rate, units of its own, one conflict: what the kit must not take for granted.
const folder = join(import.meta.dirname, "..", "stories", "night-buses");
const { project, workbook, tables } = publish(filesIn(join(folder, "data")));
const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];

it("another story is published without what its data has none of", () => {
  expect(tables.map(({ name }) => name).join(" ")).toBe(
    "sources claims dismissed agreement model scenarios scenario_values sensitivity checks",
  );
});

it("a story that has but begun is published, too", () => {
  const headers = (name: string): Uint8Array | null => {
    if (soundData[name] === undefined) return null;
    const [header = ""] = soundData[name].split("\n");
    return new TextEncoder().encode(name === "story" ? soundData.story : header);
  };
  expect(publish(headers).tables.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual(
    tables.map(({ name }) => `${name} 0`),
  );
});

it("its claims count what it counts", () => {
  const claim = project.claims.find(({ claim }) => claim === "c000_01");
  expect([claim?.unit, claim?.modelUnit, claim?.interval]).toEqual(["buses", "bus", { low: "12", high: "12" }]);
  expect(rowsOf("agreement").map(({ claims, verdict }) => `${claims}: ${verdict}`)).toEqual([
    "c000_01 c001_02: agree",
    "c000_02 c001_01: conflict",
    "c000_03: single",
    "c000_04: single",
    "c000_05: single",
    "c001_03: single",
  ]);
});

it("its texts are accounted for", () => {
  expect(verifyTexts(project, (source) => readFileSync(join(folder, "texts", `${source}.txt`)))).toEqual([]);
});

it("its model is calculated, in a scenario and with what a reader types", () => {
  const scenarios = project.scenarios.map(({ record }) => record);
  const model = (...args: string[]) => requestedModel(workbook, scenarios, parseModelArguments(args)).workbook;
  const cost = (...args: string[]) => valueText(model(...args).value("cost_per_bus_eur"));
  expect([cost(), cost("--scenario", "four_more_buses"), cost("--set", "night_buses=20 buses")]).toEqual([
    "300000",
    "225000",
    "180000",
  ]);
});
