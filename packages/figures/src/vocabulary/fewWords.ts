/** Words that make a noun of quantity vague: `several hundred`. */
export const fewWords = new Set("des plusieurs quelques several few many numerous couple multiple maints".split(" "));
