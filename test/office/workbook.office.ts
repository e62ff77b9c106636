import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeWorkbook } from "../../src/export/workbook/index.js";
import { type Plan, planOf } from "../../src/export/workbook/plan.js";
import { createNotebook, type Notebook } from "../../src/notebook/notebook.js";
import { decimal, decimalText } from "../../src/model/decimal.js";
import { valueText } from "../../src/model/value.js";
import { randomOf, seed } from "../random.js";
import { memoryEffects } from "../src/components/sheet/smallNotebook.js";
import { publishedRecord } from "../src/notebook/publishedRecord.js";
import { columnsOf, differences } from "./comparison.js";
import { hardNotebook } from "./hardNotebook.js";
import { type Office, startOffice } from "./office.js";

// One LibreOffice for all: it opens what a notebook exports, works everything out from scratch, and is asked what it sees.
let office: Office;
const folder = mkdtempSync(join(tmpdir(), "notebook-workbook-"));
beforeAll(async () => {
  office = await startOffice();
});
afterAll(async () => {
  await office?.end();
  rmSync(folder, { recursive: true, force: true });
});

const published = (): Notebook => createNotebook(publishedRecord, memoryEffects());

/** Exports a notebook, opens the file and has it worked out; gives how it is laid out. */
async function opened(notebook: Notebook): Promise<Plan> {
  const path = join(folder, "notebook.xlsx");
  writeFileSync(path, await writeWorkbook({ notebook, date: "2026-11-28", site: "https://example.org/" }));
  await office.open(path);
  await office.recalculate();
  return planOf(notebook);
}

it("comes to the model's figures in every column, worked out from scratch", async () => {
  const notebook = published();
  const plan = await opened(notebook);
  expect(await differences(office, plan, columnsOf(notebook))).toEqual([]);
});

it("follows ten random edits made in LibreOffice as the model does, in every column", async () => {
  console.log(`seed ${seed}`);
  const random = randomOf(seed);
  const notebook = published();
  const plan = await opened(notebook);
  const inputs = notebook.record.lines.filter(({ kind }) => kind !== "calculated");
  const failed: string[] = [];
  for (let edit = 0; edit < 10; edit++) {
    const line = inputs[random(inputs.length)]!;
    const lines = line.choices.filter(({ basis }) => basis === "line");
    const entry =
      lines.length > 0 && random(2) === 0
        ? `=${lines[random(lines.length)]!.id}`
        : decimalText(
            decimal(valueText(notebook.workbook().value(line.name)))
              .toSignificantDigits(6)
              .times(decimal(String((random(300) + 1) / 100))),
          );
    const edited = published();
    edited.set(line.name, entry);
    expect(edited.problems()).toEqual([]);
    const { sheet, row } = plan.place(line.name);
    const place = [sheet, `${plan.base.letter}${row}`] as const;
    const [[[before] = []] = []] = await office.cells([place]);
    await office.set(place, entry.startsWith("=") ? entry : Number(entry));
    await office.recalculate();
    const found = await differences(office, plan, columnsOf(edited));
    failed.push(...found.map((difference) => `${line.name} = ${entry}: ${difference}`));
    await office.set(place, before!.formula ?? before!.value!);
  }
  expect(failed).toEqual([]);
});

/** Where LibreOffice parts from Excel and the model: two powers have a value there, three errors another code. */
const ownRules = {
  nothing_to_nothing: "1",
  root_of_minus: "-2",
  floor_by_nothing: "Err:502",
  nothing_to_minus: "#NUM!",
  loss_of_all: "#NUM!",
};

it("comes to what the model says for every function, error and odd name of own lines, in every column", async () => {
  const notebook = hardNotebook();
  const plan = await opened(notebook);
  expect(await differences(office, plan, columnsOf(notebook), ownRules)).toEqual([]);
});
