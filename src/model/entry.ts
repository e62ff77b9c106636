import { parseDecimal } from "./decimal.js";
import type { LineRecord } from "./line.js";

/** The content that an entry stands for in a line. Throws where it is no entry, or no choice of this line. */
export function entryContent(line: LineRecord, entry: string): string {
  if (entry.startsWith("@")) {
    const choice = line.choices.find(({ id }) => id === entry.slice(1));
    if (choice) return choice.content;
    const legal = line.choices.map(({ id }) => `@${id}`).join(", ");
    throw new Error(`${line.name}: no such choice: got ${quoted(entry)} (${legal || "the line has no choices"})`);
  }
  if (entry.startsWith("=") || parseDecimal(entry)) return entry;
  throw new Error(
    `${line.name}: not an entry: got ${quoted(entry)} (a plain decimal, a formula that starts with =, or @ and a choice)`,
  );
}

const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
