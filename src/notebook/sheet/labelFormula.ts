import { type Workbook } from "../../model/workbook.js";

/** What stands for a line in a formula that people write: its label, and the name it has there. */
type Labelled = Pick<Workbook["lines"][number], "name" | "label">;

const letter = /[\p{L}\p{M}\p{N}_.]/u;
const quotes = "[\"'“”‘’«»]?\\s?";

/**
 * A formula with the labels of lines, in quotation marks or bare and in any capitals, turned into their names:
 * `=Cost of the order / TikTok users` is `=h200_order_usd / tiktok_users`. The longest label goes first. What is a name or a
 * function as well stays as it is, and so does a label that several lines have.
 */
export function withNames(text: string, lines: readonly Labelled[]): string {
  if (!text.trimStart().startsWith("=")) return text;
  const byLabel = new Map<string, string | null>();
  for (const { label, name } of lines) {
    const key = folded(label);
    if (key !== "") byLabel.set(key, byLabel.has(key) ? null : name);
  }
  for (const { name } of lines) byLabel.delete(folded(name));
  const labels = [...byLabel].filter(([, name]) => name !== null).sort(([a], [b]) => b.length - a.length);
  let written = text;
  const found: string[] = [];
  for (const [label, name] of labels) {
    const words = label.split(" ").map(escaped).join("\\s+");
    written = written.replace(
      new RegExp(`${quotes}${words}\\s?["'“”‘’«»]?`, "giu"),
      (match, offset: number, whole: string) => {
        const bare = match.trim();
        const [before, after] = [whole[offset - 1] ?? "", whole[offset + match.length] ?? ""];
        const [first = "", last = ""] = [bare[0], bare.at(-1)];
        if ((letter.test(first) && letter.test(before)) || (letter.test(last) && letter.test(after)) || after === "(")
          return match;
        const space = (end: boolean) => ((end ? match.endsWith(" ") : match.startsWith(" ")) ? " " : "");
        // Kept apart while other labels are looked for, which may be within its name.
        return `${space(false)}\u0000${found.push(name ?? "") - 1}\u0001${space(true)}`;
      },
    );
  }
  return written.replace(/\u0000(\d+)\u0001/g, (_, index: string) => found[Number(index)] ?? "");
}

const folded = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, " ");

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
