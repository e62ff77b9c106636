/** A line of a text that is not empty. */
export interface Line {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly text: string;
  /** An empty line stands before it. */
  readonly apart: boolean;
}

/** A piece of a line that holds one thing of a table. */
export interface Cell {
  readonly paragraph: number;
  readonly start: number;
  /** As printed, without the space around it. */
  readonly text: string;
}

/** The cells of a row; the first is its label, with an empty text where the row has none. */
export type Row = readonly Cell[];

/** The part of a line from `start` to `end`, without the space around it. */
export function cellOf({ paragraph, text }: Line, start: number, end: number): Cell {
  const printed = text.slice(start, end);
  const lead = printed.length - printed.trimStart().length;
  return { paragraph, start: start + lead, text: printed.trim() };
}
