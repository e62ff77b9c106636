import { describe, expect, it } from "vitest";
import { loadProject } from "../../../loaders/read/project.js";
import { edited, filesWith, problemsOf } from "../fixture.js";

describe("the rows of data/headlines.csv", () => {
  it("stand in reading order, with what is not said empty", () => {
    expect(loadProject(filesWith()).headlines).toEqual([
      {
        name: "budget_cny",
        label: "The budget",
        driver: "budget_cny",
        across: "across the sources",
        alike: "in every source",
        announced: 2,
      },
      expect.objectContaining({ name: "part_usd", label: "A part", driver: "", announced: 0 }),
      expect.objectContaining({ name: "share_told", label: "", announced: 1 }),
    ]);
  });

  it.each<[title: string, from: string, to: string, problems: readonly string[]]>([
    [
      "an unknown line",
      "part_usd,A part",
      "part_us,A part",
      ['3 name: unknown line "part_us" (a line of the model, such as part_usd)'],
    ],
    [
      "a line twice",
      "part_usd,A part",
      "share_told,A part",
      ['4 name: "share_told" stands on line 3 already (an id of its own)'],
    ],
    [
      "a place twice",
      "share_told,,,,,1",
      "share_told,,,,,2",
      ['4 announced: "2" stands on line 2 already (an id of its own)'],
    ],
    [
      "a place that is none",
      "share_told,,,,,1",
      "share_told,,,,,first",
      ['4 announced: got "first" (a whole number from 1)'],
    ],
    [
      "a row for nothing",
      "share_told,,,,,1",
      "share_told,,,,,",
      ["4 label: empty (what the figure is called, or a place in the column announced)"],
    ],
    [
      "a driver that nothing moves",
      "part_usd,A part,,",
      "part_usd,A part,part_usd,by itself",
      ["3 driver: part_usd has neither choices nor a range (a line that its sources move)"],
    ],
    [
      "a driver without words",
      "part_usd,A part,,",
      "part_usd,A part,parts,",
      ["3 across: empty (words that go with driver)"],
    ],
    [
      "words without a driver",
      "part_usd,A part,,",
      "part_usd,A part,,somehow",
      ['3 across: got "somehow" (empty, as driver is)'],
    ],
  ])("%s is told", (_, from, to, problems) => {
    expect(problemsOf(filesWith(edited("headlines", from, to)))).toEqual(
      problems.map((problem) => `data/headlines.csv:${problem}`),
    );
  });
});
