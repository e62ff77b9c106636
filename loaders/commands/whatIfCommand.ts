import { questionTables } from "../../src/export/questions/questions.js";
import { csvOf } from "../../src/export/tableOf.js";
import { takeawayOf } from "../../src/export/takeaway.js";
import { nearestName } from "../../src/model/nearest.js";
import { type Workbook } from "../../src/model/workbook.js";
import { type NotebookRecord } from "../../src/notebook/record.js";
import {
  amountFields,
  fieldsOf,
  lineFields,
  questionNames,
  type QuestionName,
  sharedSettings,
} from "../../src/notebook/whatIf/questions.js";
import { keptDraw, readDraw } from "../../src/notebook/whatIf/drawText.js";
import { type Asked, readAmount, settingOf } from "../../src/notebook/whatIf/settings.js";
import { type ReaderState, withSettings } from "../../src/state/readerState.js";
import { type Notebook } from "../../src/notebook/notebook.js";
import { requestedModel } from "./modelCommand.js";
import { type NamedText, type ReaderOptions, readOptions, readerUsage } from "./readerOptions.js";

/** What `npm run what-if` was asked for. */
export interface WhatIfRequest extends ReaderOptions {
  readonly question: QuestionName;
  /** The settings of the question that were given, by field, as they were typed. */
  readonly settings: Readonly<Record<string, string>>;
  /** How far inputs may go, and how they are drawn. */
  readonly ranges: readonly NamedText[];
  readonly draws: readonly NamedText[];
}

const optionOf = (field: string): string => `--${field.replaceAll("_", "-")}`;

const usageOf = (question: QuestionName): string =>
  `npm run what-if -- ${question} ${fieldsOf[question].map((field) => `[${optionOf(field)} V]`).join(" ")} [--range name=low..high]… [--draw name=distribution]… ${readerUsage} [--story DIR]`;

const usage = `npm run what-if -- ${questionNames.join("|")} …`;

/** Reads the arguments. Throws one sentence for a question or an option that is not known, lacks its value or is given twice. */
export function parseWhatIfArguments(args: readonly string[]): WhatIfRequest {
  const [asked = "", ...rest] = args;
  const question = questionNames.find((name) => name === asked);
  if (question === undefined) {
    const near = nearestName(asked, [...questionNames]);
    const got = asked === "" ? "no question" : `no question is called "${asked}"`;
    throw new Error(`what-if: ${got}${near ? `; did you mean "${near}"?` : ""} (${usage})`);
  }
  const own = Object.fromEntries(fieldsOf[question].map((field) => [optionOf(field), 1]));
  const named = ["--range", "--draw"];
  const syntax = { command: "what-if", usage: usageOf(question), own, named };
  const { given, givenNames, ...options } = readOptions(rest, syntax);
  const [ranges = [], draws = []] = named.map((option) => givenNames.get(option) ?? []);
  const settings = fieldsOf[question].flatMap((field) => {
    const value = given.get(optionOf(field))?.[0];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...options, question, settings: Object.fromEntries(settings), ranges, draws };
}

/** An answer as CSV, and sentences on entries that are taken and may not be meant. */
export interface WhatIfAnswer {
  readonly csv: string;
  readonly notes: readonly string[];
}

/**
 * The answer to a question on published figures with a reader's state, the scenario and the settings among the reader's
 * edits, as the page saves it. Throws a sentence for each thing that is wrong.
 */
export async function answerWhatIf(
  figures: { readonly record: NotebookRecord; readonly workbook: Workbook },
  request: WhatIfRequest,
  reader?: ReaderState,
): Promise<WhatIfAnswer> {
  const { record, workbook } = figures;
  const { question } = request;
  const { state, notes } = requestedModel(workbook, record.scenarios, request, reader, "what-if");
  try {
    const asked = Object.entries(request.settings).map(([name, text]) => ({ name, text }));
    const lines = asked.filter(({ name }) => lineFields.includes(name));
    const others = asked.filter(({ name }) => !lineFields.includes(name));
    // Amounts are read in the units of the lines that are asked about.
    const named = withTexts(takeawayOf(record, state, "").notebook, question, lines, lineText);
    const set = withTexts(named, question, others, (notebook, { name, text }) =>
      amountText(notebook, question, name, text),
    );
    const ranged = withTexts(set, "ranges", request.ranges, rangeText);
    const notebook = withTexts(ranged, "draws", request.draws, drawText);
    return { csv: csvOf(await questionTables[question](notebook)), notes };
  } catch (error) {
    throw new Error(`what-if: ${(error as Error).message}`, { cause: error });
  }
}

type ReadText = (notebook: Notebook, typed: NamedText) => string;

/** The notebook with settings of a question as its reader's own, each as `read` gives it. */
function withTexts(notebook: Notebook, question: Asked, typed: readonly NamedText[], read: ReadText): Notebook {
  const settings = Object.fromEntries(typed.map((each) => [each.name, read(notebook, each)]));
  const state = withSettings(notebook.store.get(), question, settings);
  const isShared = sharedSettings.some((name) => name === question);
  for (const { name } of isShared ? typed : []) knownLine(notebook, question === "ranges" ? "--range" : "--draw", name);
  return takeawayOf(notebook.record, state, "").notebook;
}

const lineText: ReadText = (notebook, { name, text }) => knownLine(notebook, optionOf(name), text);

/** An amount as the cell of its line reads it, as a plain decimal; any other setting as it is. */
function amountText(notebook: Notebook, question: QuestionName, field: string, text: string): string {
  const of = amountFields[field];
  const line = of === undefined ? "" : settingOf(notebook, question, of);
  return line === "" ? text : plainAmount(notebook, optionOf(field), line, text);
}

const rangeText: ReadText = (notebook, { name, text }) => {
  const ends = text.split("..");
  if (ends.length !== 2) throw new Error(`--range ${name}: got "${text}" (name=low..high)`);
  knownLine(notebook, "--range", name);
  return ends.map((end) => plainAmount(notebook, `--range ${name}`, name, end)).join("..");
};

/** A distribution with its amounts as the cell of its line reads them, in plain decimals. */
const drawText: ReadText = (notebook, { name, text }) => {
  knownLine(notebook, "--draw", name);
  const read = readDraw(notebook, name, text);
  if ("problem" in read) throw new Error(`--draw ${name}: ${read.problem}`);
  return keptDraw(read.draw);
};

function plainAmount(notebook: Notebook, where: string, line: string, text: string): string {
  const read = readAmount(notebook, line, text);
  if ("problem" in read) throw new Error(`${where}: ${read.problem}`);
  return read.value;
}

function knownLine(notebook: Notebook, where: string, name: string): string {
  const names = notebook.workbook().lines.map((line) => line.name);
  const near = nearestName(name, names);
  if (!names.includes(name))
    throw new Error(`${where}: no line is called "${name}"${near ? `; did you mean "${near}"?` : ""}`);
  return name;
}
