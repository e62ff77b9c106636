/** Words that open a range, or a change over time. */
export const rangeOpeners: Readonly<Record<string, "between" | "from">> = {
  entre: "between",
  between: "between",
  在: "between",
  介于: "between",
  de: "from",
  "d'": "from",
  from: "from",
  从: "from",
  由: "from",
  于: "between",
};

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
export const marks: ReadonlySet<string> = new Set(
  "mark threshold level levels barrier milestone line limit ceiling floor hurdle point".split(" "),
);
