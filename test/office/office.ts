import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** A cell as LibreOffice has it; null for an empty one. */
export interface OfficeCell {
  /** As it is shown. */
  readonly text: string;
  readonly isError: boolean;
  readonly formula?: string;
  /** 1 or 0 for TRUE and FALSE; null for an error. */
  readonly value: number | string | null;
}

/** A sheet and a cell or range on it. */
export type Place = readonly [sheet: string, address: string];

/** A LibreOffice without a screen that holds one workbook at a time. */
export interface Office {
  /** Opens a file; gives the names of its sheets. */
  open(path: string): Promise<string[]>;
  /** Works out every formula from scratch. */
  recalculate(): Promise<void>;
  /** Puts a number, or a formula that starts with `=`, into a cell. */
  set(place: Place, content: number | string): Promise<void>;
  /** The cells of ranges, by rows. */
  cells(places: readonly Place[]): Promise<(OfficeCell | null)[][][]>;
  /** All cells of a sheet. */
  used(sheet: string): Promise<(OfficeCell | null)[][]>;
  /** The defined names with what they stand for. */
  names(): Promise<Record<string, string>>;
  notes(sheet: string): Promise<{ readonly row: number; readonly column: number; readonly text: string }[]>;
  listOf(place: Place): Promise<{ readonly kind: string; readonly formula: string }>;
  /** Colours of letters and of what is behind them, as numbers. */
  looks(places: readonly Place[]): Promise<{ readonly ink: number; readonly ground: number }[]>;
  end(): Promise<void>;
}

const advice =
  "No LibreOffice for the tests of the workbook: install its spreadsheet and its Python (Debian: apt-get install --no-install-recommends libreoffice-calc python3-uno), or set SOFFICE_PATH to its soffice.";

/** The path of soffice: SOFFICE_PATH, else one on the PATH. Throws a sentence that says what to install. */
export function findOffice(environment: NodeJS.ProcessEnv = process.env, isExecutable = isProgram): string {
  const named = environment.SOFFICE_PATH ?? "";
  if (named !== "") {
    if (isExecutable(named)) return named;
    throw new Error(`SOFFICE_PATH: program: not found: "${named}" (the path of LibreOffice's soffice)`);
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = folders.flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)));
  const found = paths.find(isExecutable);
  if (found === undefined) throw new Error(advice);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts LibreOffice with a profile of its own, which goes with it at the end. It ends when it is told to, and when this process
 * does, since what drives it reads from here. UNO is a module of the system's Python, as Debian packs it.
 */
export async function startOffice(): Promise<Office> {
  const soffice = findOffice();
  const folder = mkdtempSync(join(tmpdir(), "notebook-office-"));
  const python = process.env.UNO_PYTHON ?? "/usr/bin/python3";
  const driver = spawn(python, [join(import.meta.dirname, "office.py"), soffice, folder], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ask = questions(driver);
  const end = async (): Promise<void> => {
    if (driver.pid !== undefined && driver.exitCode === null) {
      const gone = new Promise((resolve) => driver.once("close", resolve));
      driver.stdin.end();
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    open: (path) => ask("open", path),
    recalculate: () => ask("recalculate"),
    set: (place, content) => ask("set", place, content),
    cells: (places) => ask("cells", places),
    used: (sheet) => ask("used", sheet),
    names: () => ask("names"),
    notes: (sheet) => ask("notes", sheet),
    listOf: (place) => ask("list_of", place),
    looks: (places) => ask("looks", places),
    end,
  };
}

/** Asks one thing after the other; a failure, or an end before an answer, is an error with what was said. */
function questions(driver: ChildProcess): <Answer>(name: string, ...rest: readonly unknown[]) => Promise<Answer> {
  const waiting: { readonly take: (line: string) => void; readonly fail: (error: Error) => void }[] = [];
  let said = "";
  let ended: Error | null = null;
  driver.stderr!.on("data", (text: Buffer) => (said += text.toString()));
  createInterface({ input: driver.stdout! }).on("line", (line) => waiting.shift()?.take(line));
  const stop = (error?: NodeJS.ErrnoException): void => {
    const isMissing = error?.code === "ENOENT" || /No module named '?uno/.test(said);
    ended ??= new Error(
      isMissing ? advice : `LibreOffice ended: ${said.trim() || error?.message || "nothing was said"}`,
    );
    for (const { fail } of waiting.splice(0)) fail(ended);
  };
  driver.once("error", stop);
  driver.once("close", () => stop());
  driver.stdin!.on("error", () => {});
  return (name, ...rest) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      const take = (line: string): void => {
        const { answer, failure } = JSON.parse(line) as { answer?: never; failure?: string };
        if (failure === undefined) resolve(answer!);
        else reject(new Error(`LibreOffice: ${failure}`));
      };
      waiting.push({ take, fail: reject });
      driver.stdin!.write(`${JSON.stringify([name, ...rest])}\n`);
    });
}
