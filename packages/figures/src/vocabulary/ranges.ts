import { setOf } from "./words.js";

/** Words that open a range, or a change over time: between two ends, and from one. */
export const betweenWords = setOf("entre between");
export const fromWords = setOf("de d' from 从 由");

/** Marks that join the ends of a range. */
export const rangeDashes = new Set(["-", "–", "—", "−", "/", "~", "～", "‑", "‐", "一"]);

/** Words that join the ends of a range. */
export const rangeJoiners: Readonly<Record<string, string>> = {
  à: "to",
  to: "to",
  至: "to",
  到: "to",
  et: "and",
  and: "and",
  和: "and",
  与: "and",
  ou: "or",
  or: "or",
};

/** What is passed or missed: above the $1bn mark. */
export const marks = setOf("mark threshold level levels barrier milestone line limit ceiling floor hurdle point");
