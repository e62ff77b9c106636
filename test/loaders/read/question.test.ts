import { describe, expect, it } from "vitest";
import { loadProject } from "../../../loaders/read/project.js";
import { filesWith, problemsOf } from "../fixture.js";

const table = (...rows: readonly string[]): string => ["question,field,value,note", ...rows].join("\n");

describe("the rows of data/questions.csv", () => {
  it("are settings by question and field", () => {
    const questions = table(
      "tornado,output,part_usd,",
      "seek,target,5,Ours: a guess",
      "ranges,parts,1..4,Ours: a guess",
    );
    expect(loadProject(filesWith({ questions })).questions).toEqual({
      tornado: { output: "part_usd" },
      seek: { target: "5" },
      ranges: { parts: "1..4" },
    });
  });

  it("may be missing as a file", () => {
    expect(loadProject(filesWith()).questions).toEqual({});
  });

  it.each<[title: string, row: string, problem: string]>([
    [
      "an unknown question",
      "tornadoes,output,part_usd,",
      '2 question: got "tornadoes" (one of compare, tornado, table, seek, simulate, ranges, draws, pairs)',
    ],
    [
      "an unknown field",
      "seek,inputs,parts,",
      '2 field: got "inputs" (one of output, target, input, low, high; did you mean "input"?)',
    ],
    ["an unknown line", "seek,input,part,", '2 value: unknown line "part" (a line of the model, such as parts)'],
    ["a range of no line", "ranges,part,1..2,", '2 field: unknown line "part" (a line of the model, such as parts)'],
    ["nothing", "seek,target,,", '2 value: empty (what "target" is set to)'],
    [
      "a pair that is none",
      "pairs,part_usd,parts,",
      '2 value: got "parts" (the names of two lines, with a space between)',
    ],
    [
      "a pair of a line that is not there",
      "pairs,part_usd,parts part,",
      '2 value: got "parts part" (the names of two lines, with a space between)',
    ],
    ["a field twice", "seek,target,1,\nseek,target,2,", '3 field: "target" is set on line 2 already (one row a field)'],
  ])("tell %s", (_, row, problem) => {
    expect(problemsOf(filesWith({ questions: table(row) }))).toEqual([`data/questions.csv:${problem}`]);
  });
});
