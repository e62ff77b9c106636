import { typeset } from "../../src/language/typeset.js";
import { frenchKey } from "../../src/notebook/inLanguage.js";
import { type FrenchWords } from "../../src/notebook/record.js";
import { type Problem, quoted } from "./problem.js";
import { RowReader } from "./reader.js";
import { header, type Row, type Table } from "./table.js";

export const frenchColumns = header("table,row,column,text");

type FrenchColumn = (typeof frenchColumns)[number];

/**
 * The columns of data/ that readers are shown, by table. `id` is the column that says whose words they are; a column that
 * is its own `id` holds terms that many rows share, each of which is told once.
 */
const spoken = [
  { table: "story", id: "key", columns: ["value"] },
  { table: "sources", id: "source", columns: ["name", "title", "note"] },
  { table: "sources", id: "publisher", columns: ["publisher"] },
  { table: "claims", id: "subject", columns: ["subject"] },
  { table: "claims", id: "measure", columns: ["measure"] },
  { table: "claims", id: "claim", columns: ["note"] },
  { table: "rates", id: "publisher", columns: ["publisher"] },
  { table: "model", id: "sheet", columns: ["sheet"] },
  { table: "model", id: "name", columns: ["label", "note"] },
  { table: "scenarios", id: "scenario", columns: ["title", "note"] },
  { table: "checks", id: "check", columns: ["title", "note"] },
  { table: "headlines", id: "name", columns: ["label", "across", "alike"] },
] as const;

/** The tables with words for readers. */
export type SpokenTable = (typeof spoken)[number]["table"];

/** Whether a row says anything to readers yet: a draft and a source without a title do not, nor do keys for programs. */
const isSaid: Readonly<Partial<Record<SpokenTable, (cells: Readonly<Record<string, string>>) => boolean>>> = {
  story: ({ key }) => key === "title" || key === "description",
  sources: ({ title }) => title !== "",
  claims: ({ role }) => role !== "",
};

/**
 * The rows of `data/french.csv`: the French of every word of the other tables that readers are shown, no row missing and none
 * too many. Texts come typeset. Without the file (`table` null) the story speaks English alone, and its words are null.
 */
export function readFrench(
  table: Table<FrenchColumn> | null,
  tables: Readonly<Record<SpokenTable, Table>>,
): { french: FrenchWords | null; problems: Problem[] } {
  if (table === null) return { french: null, problems: [] };
  const problems: Problem[] = [...table.problems];
  const wanted = wantedWords(tables);
  const french = new Map<string, string>();
  const places = new Map<string, number>();
  for (const row of table.rows) {
    const reader = new RowReader(row, problems);
    const { table: of, row: id, column } = row.cells;
    const key = frenchKey(of, id, column);
    const text = reader.required("text", `the French of ${column} of ${quoted(id)}`);
    const before = places.get(key);
    if (!wanted.has(key))
      reader.problem(
        "row",
        `no words in ${column} of ${quoted(id)} of data/${of}.csv`,
        "a cell with words for readers",
      );
    else if (before !== undefined)
      reader.problem("row", `${quoted(id)} has its ${column} on line ${before} already`, "one row a cell");
    places.set(key, before ?? row.line);
    french.set(key, typeset(text));
  }
  for (const [key, { file, line, column, id }] of wanted)
    if (!places.has(key))
      problems.push({
        ...{ file: "data/french.csv", line: 0, column: "" },
        what: `no French for ${column} of ${quoted(id)}, line ${line} of data/${file}.csv`,
        expected: `a row ${file},${id},${column} and its text`,
      });
  return { french: Object.fromEntries(french), problems };
}

interface Wanted {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly id: string;
}

/** The cells that need French, each with where it first stands. A scenario and a term of many rows are told once. */
function wantedWords(tables: Readonly<Record<SpokenTable, Table>>): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const { table, id, columns } of spoken) {
    const says = isSaid[table];
    for (const row of tables[table].rows as readonly Row[]) {
      if (says?.(row.cells) === false) continue;
      for (const column of columns) {
        const owner = row.cells[id] ?? "";
        const key = frenchKey(table, owner, column);
        const hasWords = /\p{L}/u.test(row.cells[column] ?? "");
        if (hasWords && !wanted.has(key)) wanted.set(key, { file: table, line: row.line, column, id: owner });
      }
    }
  }
  return wanted;
}
