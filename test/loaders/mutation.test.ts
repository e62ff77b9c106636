import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { hiddenCharacter, isDay, isWebAddress } from "../../loaders/read/cellText.js";
import { notebookRecord } from "../../loaders/publish/notebookRecord.js";
import { DataError, inOrder, type Problem, problemText } from "../../loaders/read/problem.js";
import { type DataFiles } from "../../loaders/read/project.js";
import { type Published, publish } from "../../loaders/publish/publish.js";
import { toCsv } from "../../src/export/csv.js";
import { readCsv } from "../readCsv.js";
import { randomOf, runsOf, seed } from "../random.js";
import { mutate, type Mutation } from "./mutations.js";
import { soundData } from "./fixture.js";

const names = Object.keys(soundData);
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`data/${name}.csv`, "utf8")]));
const encoded = Object.fromEntries(names.map((name) => [name, readFileSync(`data/${name}.csv`)]));
const dataWith =
  ({ file, bytes }: Mutation): DataFiles =>
  (name) =>
    name === file ? bytes : (encoded[name] ?? null);

/** What is not well-formed in what is published; nothing for a whole result. */
function malformed({ project, workbook, tables }: Published): string[] {
  const odd: string[] = [];
  for (const { name, columns, rows } of tables) {
    const csv = toCsv(rows, columns);
    if (toCsv(readCsv(csv), columns) !== csv) odd.push(`${name}: reads back otherwise`);
    for (const row of rows)
      for (const column of columns) {
        const cell = row[column.name] ?? "";
        const place = `${name} ${column.name}: ${JSON.stringify(cell.slice(0, 80))}`;
        if (column.kind === "number" && !/^(-?\d+(\.\d+)?)?$/.test(cell)) odd.push(place);
        if (hiddenCharacter(cell, { lineBreaks: true }) !== null || cell !== cell.normalize("NFC")) odd.push(place);
        if (column.name === "url" && cell !== "" && !isWebAddress(cell)) odd.push(place);
        if (column.name === "published" && cell !== "" && !isDay(cell)) odd.push(place);
        if (["model", "scenario_values"].includes(name) && column.name === "value" && cell === "") odd.push(place);
      }
  }
  const numbers = /"(?:low|high|rate)":(?!"(?:-?\d+(?:\.\d+)?)?")/;
  if (numbers.test(JSON.stringify(notebookRecord(project, workbook)))) odd.push("notebook");
  return odd;
}

/** Whether problems are told at the place that was spoiled, or at a row that names what was spoiled. */
function isTold({ file, line, cells }: Mutation, problems: readonly Problem[]): boolean {
  const ids = cells.filter((cell) => cell !== "");
  return problems.some(
    (problem) =>
      (problem.file === `data/${file}.csv` && (line === 0 || problem.line === line || problem.line === 0)) ||
      (line === 0 && problem.line > 0) ||
      ids.some((id) => problem.what.includes(id) || problem.expected.includes(id)),
  );
}

it(`whatever happens to a file of data/, it is published whole or refused with its place (SEED=${seed})`, () => {
  const random = randomOf(seed);
  const counts = { whole: 0, refused: 0 };
  const wrong: string[] = [];
  for (let run = runsOf(20_000, 40); run > 0; run--) {
    const mutation = mutate(files, random);
    const { kind, file, line, column } = mutation;
    const spoiled = `data/${file}.csv:${line} ${column} from ${kind}`;
    try {
      const odd = malformed(publish(dataWith(mutation)));
      counts.whole++;
      if (odd.length > 0) wrong.push(`${spoiled}: published ${odd.slice(0, 3).join("; ")}`);
    } catch (error) {
      counts.refused++;
      if (!(error instanceof DataError))
        wrong.push(`${spoiled}: threw ${(error as Error).stack?.split("\n").slice(0, 3).join(" ")}`);
      else {
        const told = inOrder(error.problems).map(problemText);
        const misshapen = told.find((text) => !/^data\/\w+\.csv(:[1-9]\d*)?( \w+)?: .+ \(.+\)$/u.test(text));
        if (misshapen !== undefined) wrong.push(`${spoiled}: told as ${misshapen}`);
        if (!isTold(mutation, error.problems)) wrong.push(`${spoiled}: told at ${told.slice(0, 2).join("; ")}`);
      }
    }
  }
  console.log(`${counts.whole} whole, ${counts.refused} refused with their place (SEED=${seed})`);
  expect(wrong).toEqual([]);
}, 1_200_000);
