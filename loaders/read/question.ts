import { nearestName } from "../../src/model/nearest.js";
import {
  fieldsOf,
  lineFields,
  questionNames,
  type QuestionName,
  sharedSettings,
} from "../../src/notebook/whatIf/questions.js";
import { type Questions } from "../../src/state/readerState.js";
import { type PlacedLine } from "./modelLine.js";
import { type Problem, quoted } from "./problem.js";
import { RowReader } from "./reader.js";
import { header, type Table } from "./table.js";

export const questionColumns = header("question,field,value,note");

type QuestionColumn = (typeof questionColumns)[number];

/**
 * The rows of `data/questions.csv`: what the questions of What if are set to as published, by question and field. Lines that
 * they name must be there; `ranges`, `draws` and `pairs` have lines for fields.
 */
export function readQuestions(
  table: Table<QuestionColumn>,
  lines: readonly PlacedLine[],
): { questions: Questions; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const byName = new Map(lines.map(({ record }) => [record.name, record]));
  const read = new Map<string, Map<string, string>>();
  const places = new Map<string, number>();
  for (const row of table.rows) {
    const reader = new RowReader(row, problems);
    const question = reader.oneOf("question", [...questionNames, ...sharedSettings]);
    const field = reader.text("field");
    const value = reader.required("value", `what ${quoted(field)} is set to`);
    if (sharedSettings.some((name) => name === question)) {
      reader.lineOf("field", byName);
      const names = value.split(" ");
      if (question === "pairs" && value !== "" && (names.length !== 2 || !names.every((name) => byName.has(name))))
        reader.problem("value", `got ${quoted(value)}`, "the names of two lines, with a space between");
    } else if (reader.text("question") === question) {
      const fields = fieldsOf[question as QuestionName];
      const near = nearestName(field, [...fields]);
      if (!fields.includes(field))
        reader.problem(
          "field",
          `got ${quoted(field)}`,
          `one of ${fields.join(", ")}${near ? `; did you mean ${quoted(near)}?` : ""}`,
        );
      if (lineFields.includes(field) && value !== "") reader.lineOf("value", byName);
    }
    const key = `${question} ${field}`;
    const before = places.get(key);
    if (before !== undefined)
      reader.problem("field", `${quoted(field)} is set on line ${before} already`, "one row a field");
    places.set(key, before ?? row.line);
    const settings = read.get(question) ?? new Map<string, string>();
    read.set(question, settings.set(field, before === undefined ? value : (settings.get(field) ?? value)));
  }
  return {
    questions: Object.fromEntries([...read].map(([question, settings]) => [question, Object.fromEntries(settings)])),
    problems,
  };
}
