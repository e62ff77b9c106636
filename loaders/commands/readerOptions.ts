/** What a command is told of the reader whose figures it works on. */
export interface ReaderOptions {
  readonly scenario: string;
  /** What a reader may type in a line's cell, by line. */
  readonly sets: readonly { readonly name: string; readonly text: string }[];
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
}

/** How the usage of a command tells of them. */
export const readerUsage = "[--scenario S] [--state LINK|FILE] [--set name=value]…";

/**
 * Reads arguments: the reader's options, and the values of the command's own. Throws one sentence for an option that is not
 * known, lacks a value or is given twice.
 */
export function readOptions(
  args: readonly string[],
  { command, usage, own }: OptionSyntax,
): ReaderOptions & { readonly given: ReadonlyMap<string, readonly string[]> } {
  const counts: Readonly<Record<string, number>> = { "--scenario": 1, "--state": 1, "--set": 1, "--story": 1, ...own };
  const given = new Map<string, readonly string[]>();
  const sets: { name: string; text: string }[] = [];
  const rest = args.flatMap((arg) =>
    /^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg],
  );
  for (let index = 0; index < rest.length;) {
    const option = rest[index] ?? "";
    const count = Object.hasOwn(counts, option) ? counts[option] : undefined;
    if (count === undefined) throw new Error(`${command}: unknown option "${option}" (${usage})`);
    const values = rest.slice(index + 1, index + 1 + count);
    index += 1 + count;
    if (values.length < count) {
      throw new Error(`${command}: ${option} has ${count === 1 ? "no value" : `not ${count} values`} (${usage})`);
    }
    const [value = ""] = values;
    const before = given.get(option);
    if (option === "--set") sets.push(readSet(command, value, sets));
    else if (before !== undefined) throw twice(command, option, before.join(" "), values.join(" "));
    else given.set(option, values);
  }
  const value = (option: string): string => given.get(option)?.[0] ?? "";
  return { scenario: value("--scenario") || "base", state: value("--state"), sets, story: value("--story"), given };
}

function readSet(command: string, value: string, before: ReaderOptions["sets"]): ReaderOptions["sets"][number] {
  const at = value.indexOf("=");
  const name = value.slice(0, at).trim();
  if (at < 1 || name === "") throw new Error(`${command}: --set: got "${value}" (name=value)`);
  const text = value.slice(at + 1);
  const same = before.find((set) => set.name === name);
  if (same) throw twice(command, `--set ${name}`, same.text, text);
  return { name, text };
}

function twice(command: string, what: string, first: string, second: string): Error {
  return new Error(`${command}: ${what} is given twice, "${first}" and "${second}": give it once`);
}
