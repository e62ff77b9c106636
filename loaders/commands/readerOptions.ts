/** What a command is told of the reader whose figures it works on. */
export interface ReaderOptions {
  readonly scenario: string;
  /** What a reader may type in a line's cell, by line. */
  readonly sets: readonly NamedText[];
  /** A link or the path of a file with a reader's state; empty for none. */
  readonly state: string;
  /** The folder of the story; empty for the working folder's own. */
  readonly story: string;
}

/** A command that takes them, and options of its own with the number of values that each has. */
export interface OptionSyntax {
  readonly command: string;
  readonly usage: string;
  readonly own: Readonly<Record<string, number>>;
  /** Options of its own that set something by name, as `--set name=value` does, and may be given for several names. */
  readonly named?: readonly string[];
}

/** A name and the text that it is set to. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** How the usage of a command tells of them. */
export const readerUsage = "[--scenario S] [--state LINK|FILE] [--set name=value]…";

/**
 * Reads arguments: the reader's options, and the values of the command's own. Throws one sentence for an option that is not
 * known, lacks a value or is given twice.
 */
export function readOptions(
  args: readonly string[],
  { command, usage, own, named = [] }: OptionSyntax,
): ReaderOptions & {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly givenNames: ReadonlyMap<string, readonly NamedText[]>;
} {
  const counts: Readonly<Record<string, number>> = { "--scenario": 1, "--state": 1, "--story": 1, ...own };
  const given = new Map<string, readonly string[]>();
  const givenNames = new Map<string, NamedText[]>(["--set", ...named].map((option) => [option, []]));
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg],
  );
  for (let index = 0; index < rest.length;) {
    const option = rest[index] ?? "";
    const names = givenNames.get(option);
    const count = names !== undefined ? 1 : Object.hasOwn(counts, option) ? counts[option] : undefined;
    if (count === undefined) throw new Error(`${command}: unknown option "${option}" (${usage})`);
    const values = rest.slice(index + 1, index + 1 + count);
    index += 1 + count;
    if (values.length < count) {
      throw new Error(`${command}: ${option} has ${count === 1 ? "no value" : `not ${count} values`} (${usage})`);
    }
    const [value = ""] = values;
    const before = given.get(option);
    if (names !== undefined) names.push(readNamed(command, option, value, names));
    else if (before !== undefined) throw twice(command, option, before.join(" "), values.join(" "));
    else given.set(option, values);
  }
  const value = (option: string): string => given.get(option)?.[0] ?? "";
  const sets = givenNames.get("--set") ?? [];
  const asked = { scenario: value("--scenario") || "base", state: value("--state"), sets, story: value("--story") };
  return { ...asked, given, givenNames };
}

function readNamed(command: string, option: string, value: string, before: readonly NamedText[]): NamedText {
  const at = value.indexOf("=");
  const name = value.slice(0, at).trim();
  if (at < 1 || name === "") throw new Error(`${command}: ${option}: got "${value}" (name=value)`);
  const text = value.slice(at + 1);
  const same = before.find((set) => set.name === name);
  if (same) throw twice(command, `${option} ${name}`, same.text, text);
  return { name, text };
}

function twice(command: string, what: string, first: string, second: string): Error {
  return new Error(`${command}: ${what} is given twice, "${first}" and "${second}": give it once`);
}
