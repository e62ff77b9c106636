/** The questions that What if asks of the model, in the order in which it asks them. */
export const questionNames = ["compare", "tornado", "table", "seek", "simulate"] as const;

export type QuestionName = (typeof questionNames)[number];

/**
 * What is set by line of the model: how far an input may go, how it is drawn, and which two inputs a result is tabulated
 * against where a reader chooses none.
 */
export const sharedSettings = ["ranges", "draws", "pairs"] as const;

/** Of these, what is set where a question is asked, and goes with it. */
export const besideQuestion: Readonly<Partial<Record<QuestionName, (typeof sharedSettings)[number]>>> = {
  tornado: "ranges",
  table: "pairs",
  simulate: "draws",
};

/**
 * The settings of each question by name: its fields in links and files, the options of its command. Where one is not set, and
 * `data/questions.csv` sets none, the question itself takes what fits.
 */
export const fieldsOf: Readonly<Record<QuestionName, readonly string[]>> = {
  compare: ["outputs", "scenarios"],
  tornado: ["output"],
  table: ["output", "across", "down", "target", "across_low", "across_high", "down_low", "down_high", "steps"],
  seek: ["output", "target", "input", "low", "high"],
  simulate: ["output", "threshold", "samples", "seed"],
};

/** The settings that name a line of the model. */
export const lineFields: readonly string[] = ["output", "input", "across", "down"];

/** The settings that are amounts, each with the setting whose line it is an amount of. */
export const amountFields: Readonly<Record<string, string>> = {
  target: "output",
  threshold: "output",
  low: "input",
  high: "input",
  across_low: "across",
  across_high: "across",
  down_low: "down",
  down_high: "down",
};
