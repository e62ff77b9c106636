/** Words after `172 m` that make it metres and no millions. */
export const lengths: ReadonlySet<string> = new Set(
  "tall high long wide deep away sprint race freestyle above below hurdles x by s".split(" "),
);
