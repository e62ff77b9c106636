import { expect, it } from "vitest";
import { readStateArgument } from "../../../loaders/commands/stateArgument.js";
import { figuresOf, otherRelease } from "../../../loaders/commands/releasedFigures.js";
import { releaseFile } from "../../../loaders/publish/releaseFile.js";
import { valueText } from "../../../src/model/value.js";
import { createWorkbook } from "../../../src/model/workbook.js";
import { publishedRecord as today } from "../../src/notebook/publishedRecord.js";

const then = {
  ...today,
  ...{ release: "0ddba11f", edition: "2026-02-03", scenarios: [] },
  lines: today.lines.map((line) => (line.name === "h200_surcharge_rate" ? { ...line, content: "0.5" } : line)),
};
const text = releaseFile(then, createWorkbook(then.lines));
const kept = (name: string): Uint8Array | null => (name === "0ddba11f.json" ? Buffer.from(text) : null);

const order = (release: string, read = kept): [value: string, scenarios: number, notes: readonly string[]] => {
  const { workbook, scenarios, notes } = figuresOf(release, today, read);
  return [valueText(workbook.value("h200_order_usd")), scenarios.length, notes];
};

it("are those of the release that a state was made on, which is said", () => {
  expect(order("0ddba11f")).toEqual([
    "600000000",
    0,
    [`model: --state: made on release 0ddba11f of 2026-02-03: these are its figures, not today's (${today.release})`],
  ]);
});

it("are today's where it names none or today's, and where its release is not kept, which is said", () => {
  const count = today.scenarios.length;
  expect(order("")).toEqual(["400000000", count, []]);
  expect(order(today.release)).toEqual(["400000000", count, []]);
  const note = (release: string) =>
    `model: --state: made on release ${release}: these are today's figures (${today.release})`;
  expect(order("ffffffff")).toEqual(["400000000", count, [note("ffffffff")]]);
  expect(order("../../x")).toEqual(["400000000", count, [note("../../x")]]);
  expect(otherRelease("export", "0ddba11f", today)).toEqual([
    `export: --state: made on release 0ddba11f: these are today's figures (${today.release})`,
  ]);
});

it("are told apart by what a link or a file names", () => {
  const read = (): string => '{"schema":1,"release":"0ddba11f"}';
  const stateRelease = (argument: string, text: () => string) => readStateArgument(argument, text).release;
  expect(stateRelease("#v1&+begin=0ddba11f&a=1&+end", read)).toBe("0ddba11f");
  expect(stateRelease("#v1&a=1", read)).toBe("");
  expect(stateRelease("scenario.json", read)).toBe("0ddba11f");
});
