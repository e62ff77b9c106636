import { labelLine, textWidth } from "./placeLabels.js";

/**
 * A text in lines that fit a width in pixels, parted by line breaks, as a plot takes them. It breaks between words, and a word
 * that is wider than a line stands on one of its own.
 */
export function wrapText(text: string, width: number, weight: "plain" | "bold" = "plain"): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, weight) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}

/** How many lines a wrapped text has. */
export const lineCount = (text: string): number => text.split("\n").length;

/** How high a line of text stands in a plot, in pixels. */
export const lineHeight = labelLine;
