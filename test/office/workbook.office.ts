import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workbookGrids, writeWorkbook } from "../../src/export/workbook/index.js";
import { fileText } from "../../src/export/workbook/grid.js";
import { type Plan, planOf } from "../../src/export/workbook/plan.js";
import { type Takeaway } from "../../src/export/takeaway.js";
import { createNotebook, type Notebook } from "../../src/notebook/notebook.js";
import { inLanguage } from "../../src/notebook/inLanguage.js";
import { setLanguage } from "../../src/language/language.js";
import { notebookRecord } from "../../loaders/publish/notebookRecord.js";
import { publishedModel } from "../../loaders/publish/publishedModel.js";
import { filesIn, loadProject } from "../../loaders/read/project.js";
import { decimal, decimalText } from "../../src/model/decimal.js";
import { valueText } from "../../src/model/value.js";
import { toDouble, type Exact } from "../../src/model/fraction.js";
import { type Workbook } from "../../src/model/workbook.js";
import { checkResult, statusText } from "../../src/notebook/checkText.js";
import { randomOf, seed } from "../random.js";
import { memoryEffects } from "../src/components/sheet/smallNotebook.js";
import { publishedRecord } from "../src/notebook/publishedRecord.js";
import { columnsOf, differences } from "./comparison.js";
import { hardNotebook, hostile } from "./hardNotebook.js";
import { type Office, type OfficeCell, type Place, startOffice } from "./office.js";

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

const takeaway = (notebook: Notebook): Takeaway => ({ notebook, date: "2026-11-28", site: "https://example.org/" });

function number(workbook: Workbook, name: string): Exact {
  const value = workbook.value(name);
  if (value.kind !== "number") throw new Error(`${name}: no number: got ${valueText(value)}`);
  return value.number;
}

/** A text without what no file can hold. */
const plainText = (text: string): string => fileText(text).replaceAll("_x005F_", "_");

/** Exports a notebook, opens the file and has it worked out; gives how it is laid out. */
async function opened(notebook: Notebook): Promise<Plan> {
  const path = join(folder, "notebook.xlsx");
  writeFileSync(path, await writeWorkbook(takeaway(notebook)));
  await office.open(path);
  await office.recalculate();
  return planOf(notebook);
}

/** Puts things into cells, has all worked out, asks, and puts back what stood there. */
async function tried<Answer>(cells: readonly (readonly [Place, number | string])[], ask: () => Promise<Answer>) {
  const before = await office.cells(cells.map(([place]) => place));
  for (const [place, content] of cells) await office.set(place, content);
  await office.recalculate();
  const answer = await ask();
  for (const [index, [place]] of cells.entries()) {
    const cell = before[index]?.[0]?.[0];
    await office.set(place, cell?.formula ?? cell?.value ?? "");
  }
  return answer;
}

/** The cell of a line in a column, the reader's unless another is named. */
function placeOf(plan: Plan, name: string, letter = plan.base.letter): Place {
  const { sheet, row } = plan.place(name);
  return [sheet, `${letter}${row}`];
}

describe("the published notebook", () => {
  const notebook = published();
  const plan = planOf(notebook);
  beforeAll(() => opened(notebook));

  /** What differs from the model once an entry is put into the reader's column. */
  async function differencesAfter(name: string, entry: string): Promise<string[]> {
    const edited = published();
    edited.set(name, entry);
    expect(edited.problems()).toEqual([]);
    const content = entry.startsWith("=") ? entry : Number(entry);
    const found = await tried([[placeOf(plan, name), content]], () => differences(office, plan, columnsOf(edited)));
    return found.map((difference) => `${name} set to ${entry}: ${difference}`);
  }

  it("comes to the model's figures in every column, worked out from scratch", async () => {
    expect(await differences(office, plan, columnsOf(notebook))).toEqual([]);
  });

  it("follows ten random edits made in LibreOffice as the model does, in every column", async () => {
    console.log(`seed ${seed}`);
    const random = randomOf(seed);
    const inputs = notebook.record.lines.filter(({ kind }) => kind !== "calculated");
    const failed: string[] = [];
    for (let edit = 0; edit < 10; edit++) {
      const { name, choices } = inputs[random(inputs.length)]!;
      const lines = choices.filter(({ basis }) => basis === "line");
      const now = decimal(valueText(notebook.workbook().value(name))).toSignificantDigits(6);
      const entry =
        lines.length > 0 && random(2) === 0
          ? `=${lines[random(lines.length)]!.id}`
          : decimalText(now.times(decimal(String((random(300) + 1) / 100))));
      failed.push(...(await differencesAfter(name, entry)));
    }
    expect(failed).toEqual([]);
  });

  it("comes to the model's errors, and to what lies below nought, where an edit leads there", async () => {
    const edits = [
      ["h200_unit_price_usd", "0"],
      ["capex_2025_cny", "0"],
      ["us_peers_capex_2025_usd", "-1"],
    ] as const;
    const failed: string[] = [];
    for (const [name, entry] of edits) failed.push(...(await differencesAfter(name, entry)));
    expect(failed).toEqual([]);
  });

  it("keeps its checks live, and a flag for all of them", async () => {
    const flag = async () => {
      const cells = await office.cells([
        [plan.other.checks, "A2"],
        ["Budget", "A2"],
      ]);
      return cells.map((rows) => rows[0]![0]!.text);
    };
    const results = async () =>
      (await office.used(plan.other.checks)).slice(5).map((row) => `${row[9]!.text} ${row[10]!.text}`);
    const edited = published();
    edited.set("h200_units", "5000000");
    const before = await results();
    expect(before).toEqual(checkTexts(notebook));
    expect(await flag()).toEqual(["✓ Arithmetic: all 7 checks hold", "✓ Arithmetic: all 7 checks hold"]);
    await tried([[placeOf(plan, "h200_units"), 5_000_000]], async () => {
      expect(await flag()).toEqual(["✕ Arithmetic: 2 of 7 checks fail", "✕ Arithmetic: 2 of 7 checks fail"]);
      expect(await results()).toEqual(checkTexts(edited));
    });
    // What the sources say does not follow the reader.
    await tried([[placeOf(plan, "capex_2026_cny_reported"), 1]], async () => {
      expect((await results()).slice(7)).toEqual(before.slice(7));
    });
  });
});

const checkTexts = (notebook: Notebook): string[] =>
  (["internal", "source", "finding"] as const).flatMap((kind) =>
    notebook.record.checks
      .filter((record) => record.kind === kind)
      .map((record) => {
        const { status } = checkResult(notebook, record);
        return `${status === "pass" ? "TRUE" : "FALSE"} ${statusText(kind, status)}`;
      }),
  );

/** Where LibreOffice parts from Excel and the model: two powers have a value there, three errors another code. */
const ownRules = {
  nothing_to_nothing: "1",
  root_of_minus: "-2",
  floor_by_nothing: "Err:502",
  nothing_to_minus: "#NUM!",
  loss_of_all: "#NUM!",
};

describe("a notebook with every function, error, odd name and hostile text in lines and scenarios of the reader's own", () => {
  const notebook = hardNotebook();
  const plan = planOf(notebook);
  const grids = workbookGrids(plan, takeaway(notebook));
  beforeAll(() => opened(notebook));

  it("comes to what the model says, in every column", async () => {
    expect(await differences(office, plan, columnsOf(notebook), ownRules)).toEqual([]);
  });

  it("shows each text as it was typed, and calculates none", async () => {
    for (const grid of grids) {
      const found = await office.used(grid.name);
      const texts = grid.rows.flatMap((row, at) =>
        row.flatMap((cell, column) =>
          typeof cell?.value !== "string" || cell.formula !== undefined || cell.isError || cell.value === ""
            ? []
            : [{ at, column, text: plainText(cell.value) }],
        ),
      );
      const shown = texts.map(({ at, column }) => ({
        ...{ at, column, text: found[at]?.[column]?.text },
        ...(found[at]?.[column]?.formula === undefined ? {} : { formula: found[at][column].formula }),
      }));
      expect(shown).toEqual(texts);
    }
    const labels = grids.find(({ name }) => name === plan.sheets.at(-1)!.name)!.rows.map(([label]) => label?.value);
    const { link, at, minus, image, error } = hostile;
    expect(labels).toEqual(expect.arrayContaining([link, at, minus, image, error]));
  });

  it("brings every note, and the lists of inputs that are chosen", async () => {
    for (const grid of grids) {
      const notes = grid.rows.flatMap((row, at) =>
        row.flatMap((cell, column) => (cell?.note ? [{ row: at, column, text: plainText(cell.note) }] : [])),
      );
      const found = await office.notes(grid.name);
      expect(found.toSorted((a, b) => a.row - b.row || a.column - b.column)).toEqual(notes);
    }
    const chosen = plan.sheets.flatMap(({ lines }) => lines.filter(({ choices }) => choices.length > 1));
    const lists = await Promise.all(chosen.map(({ name }) => office.listOf(placeOf(plan, name))));
    expect(lists.map(({ kind }) => kind)).toEqual(chosen.map(() => "LIST"));
    const listed = await office.cells(
      lists.map(({ formula }): Place => {
        const [, sheet = "", range = ""] = /^\$'?(.*?)'?\.(.*)$/.exec(formula)!;
        return [sheet, range.replaceAll("$", "")];
      }),
    );
    const found = listed.map((rows) => rows.map(([cell]) => cell?.value));
    const values = chosen.map(({ choices }) =>
      choices.map(({ basis, id, content }) =>
        toDouble(basis === "line" ? number(notebook.workbook(), id) : decimal(content)),
      ),
    );
    const isNear = (a: unknown, b: number) => typeof a === "number" && Math.abs(a - b) <= 1e-12 * Math.abs(b);
    const apart = values.flatMap((row, index) =>
      row.flatMap((value, at) => (isNear(found[index]?.[at], value) ? [] : [`${chosen[index]!.name} ${at}: ${value}`])),
    );
    expect(apart).toEqual([]);
    expect(found.map(({ length }) => length)).toEqual(values.map(({ length }) => length));
  });

  it("follows edits to lines and scenarios of the reader's own", async () => {
    const { letter, scenario } = plan.columns.at(-1)!;
    const edited = hardNotebook();
    edited.setCells("edits", [
      { name: "own_amount", scenario: "base", entry: "77.5" },
      { name: "h200_unit_price_usd", scenario, entry: "31000" },
    ]);
    const cells = [
      [placeOf(plan, "own_amount"), 77.5],
      [placeOf(plan, "h200_unit_price_usd", letter), 31_000],
    ] as const;
    expect(await tried(cells, () => differences(office, plan, columnsOf(edited), ownRules))).toEqual([]);
  });

  it("takes every line's name, for formulas that somebody adds", async () => {
    const names = [...plan.names.values()];
    const defined = Object.keys(await office.names()).filter((name) => !name.startsWith("_xlnm"));
    expect(defined.toSorted()).toEqual(names.toSorted());
    for (const [index, name] of names.entries()) await office.set([plan.other.readMe, `D${index + 1}`], `=${name}`);
    await office.recalculate();
    const [asked = []] = await office.cells([[plan.other.readMe, `D1:D${names.length}`]]);
    const cells = await office.cells([...plan.names.keys()].map((line) => placeOf(plan, line)));
    const told = (cell: OfficeCell | null | undefined) => `${cell?.value} ${cell?.isError ? cell.text : ""}`;
    expect(names.map((name, index) => `${name} ${told(asked[index]![0])}`)).toEqual(
      names.map((name, index) => `${name} ${told(cells[index]![0]![0])}`),
    );
  });
});

it("comes to the same in French, whose words its formats have", async () => {
  setLanguage("fr");
  try {
    const notebook = createNotebook(inLanguage(publishedRecord), memoryEffects());
    const plan = await opened(notebook);
    expect(await differences(office, plan, columnsOf(notebook))).toEqual([]);
    const flag = await office.cells([[plan.other.checks, "A2"]]);
    expect(flag[0]![0]![0]!.text).toBe("✓ Calculs\u202f: les 7 contrôles sont justes");
  } finally {
    setLanguage("en");
  }
});

it("comes to the figures of another story on the same kit", async () => {
  const project = loadProject(filesIn("test/stories/night-buses/data"));
  const notebook = createNotebook(notebookRecord(project, publishedModel(project)), memoryEffects());
  const plan = await opened(notebook);
  expect(await differences(office, plan, columnsOf(notebook))).toEqual([]);
});
