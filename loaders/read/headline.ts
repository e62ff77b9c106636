import { type HeadlineRecord } from "../../src/notebook/record.js";
import { type PlacedLine } from "./modelLine.js";
import { type Problem, quoted } from "./problem.js";
import { duplicateProblems, RowReader } from "./reader.js";
import { type Table, header } from "./table.js";

export const headlineColumns = header("name,label,driver,across,alike,announced");

type HeadlineColumn = (typeof headlineColumns)[number];

/** The rows of `data/headlines.csv`, in reading order: each a line of the model that is shown, announced first, or both. */
export function readHeadlines(
  table: Table<HeadlineColumn>,
  lines: readonly PlacedLine[],
): { headlines: HeadlineRecord[]; problems: Problem[] } {
  const announced = table.rows.filter(({ cells }) => cells.announced !== "");
  const problems = [
    ...table.problems,
    ...duplicateProblems(table.rows, "name"),
    ...duplicateProblems(announced, "announced"),
  ];
  const byName = new Map(lines.map(({ record }) => [record.name, record]));
  const headlines = table.rows.map((row): HeadlineRecord => {
    const reader = new RowReader(row, problems);
    const name = reader.lineOf("name", byName)?.name ?? "";
    const driver = reader.text("driver") === "" ? undefined : reader.lineOf("driver", byName);
    if (driver !== undefined && driver.choices.length === 0 && driver.low === "" && driver.high === "")
      reader.problem("driver", `${driver.name} has neither choices nor a range`, "a line that its sources move");
    for (const { column, of, isNeeded } of companions) {
      const [own, other] = [reader.text(column), reader.text(of)];
      if (own !== "" && other === "") reader.problem(column, `got ${quoted(own)}`, `empty, as ${of} is`);
      if (isNeeded && own === "" && other !== "") reader.problem(column, "empty", `words that go with ${of}`);
    }
    const label = reader.text("label");
    const place = reader.text("announced") === "" ? 0 : reader.ordinal("announced");
    if (label === "" && place === 0)
      reader.problem("label", "empty", "what the figure is called, or a place in the column announced");
    return {
      name,
      label,
      driver: driver?.name ?? "",
      across: reader.text("across"),
      alike: reader.text("alike"),
      announced: place,
    };
  });
  return { headlines, problems };
}

/** Columns that say nothing without another, and whether the other needs them. */
const companions = [
  { column: "driver", of: "label", isNeeded: false },
  { column: "across", of: "driver", isNeeded: true },
  { column: "alike", of: "driver", isNeeded: false },
] as const;
