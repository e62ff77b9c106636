import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cases, faults } from "./expected.js";

/** Sentences and tables of news, by class: every quantity is found as labelled, and no other. */
const folder = join(import.meta.dirname, "sets");

describe.each(readdirSync(folder).filter((file) => file.endsWith(".txt")))("%s", (file) => {
  const all = cases(readFileSync(join(folder, file), "utf8"));
  test.each(all.map((each) => [`${each.language}: ${each.text.slice(0, 90)}`, each] as const))("%s", (_title, each) => {
    expect(faults(each)).toEqual([]);
  });
});
