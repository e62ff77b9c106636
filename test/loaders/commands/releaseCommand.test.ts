import { describe, expect, it } from "vitest";
import { planRelease, type ReleaseFile } from "../../../loaders/commands/releaseCommand.js";
import { notebookRecord } from "../../../loaders/publish/notebookRecord.js";
import { publish } from "../../../loaders/publish/publish.js";
import { edited, filesWith, soundData } from "../fixture.js";

type Kept = ReadonlyMap<string, string>;

/** Releases what a data/ publishes on top of what was kept. */
function release(changes: Readonly<Record<string, string>>, kept: Kept = new Map()) {
  const { project, workbook } = publish(filesWith(changes));
  const plan = planRelease(notebookRecord(project, workbook), workbook, (name) => {
    const text = kept.get(name);
    return text === undefined ? null : Buffer.from(text);
  });
  return {
    ...plan,
    kept: new Map([...kept, ...plan.files.map(({ name, text }: ReleaseFile) => [name, text] as const)]),
  };
}

const later = (story: string): string => story.replace("2026-02-03", "2026-03-01");
const first = release({});

describe("npm run release", () => {
  it("keeps the record and its place in the list, and has nothing to compare a first release with", () => {
    expect(first.files.map(({ name }) => name)).toEqual([`${first.release}.json`, "releases.csv"]);
    expect(first.kept.get("releases.csv")).toBe(`release,edition\n${first.release},2026-02-03\n`);
    expect(first.draft).toBe(
      `### Figures changed\n\nRelease \`${first.release}\` (edition of 2026-02-03), the first: there is none to compare it with.\n`,
    );
  });

  it("keeps all that a page needs, the same bytes each time, and no address of a site", () => {
    const text = first.kept.get(`${first.release}.json`) ?? "";
    const record = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(record)).toEqual([...Object.keys(record)].sort());
    expect(record).toMatchObject({
      release: first.release,
      edition: "2026-02-03",
      values: { budget_cny: "160000000000", parts: "4" },
    });
    expect([record["siteUrl"], (record["lines"] as { name: string }[]).map(({ name }) => name)[0]]).toEqual([
      undefined,
      "rate_used",
    ]);
    expect(release({}).files).toEqual(first.files);
  });

  it("changes nothing when it is run again, also where words have changed since", () => {
    expect(release({}, first.kept)).toEqual({ ...first, files: [], kept: first.kept });
    const worded = release(edited("model", "A part in dollars", "One part"), first.kept);
    expect([worded.release, worded.files, worded.draft]).toEqual([first.release, [], first.draft]);
  });

  const second = release(
    {
      ...edited("model", "Parts,1,4,", "Parts,1,5,"),
      ...edited("scenarios", "\nmany,Many parts,parts,8,", "\nfew,A few parts,parts,2,"),
      ...edited("checks", "equals,=budget_cny", "equals,=budget_cny * 2"),
      story: later(soundData["story"] ?? ""),
    },
    first.kept,
  );

  it("drafts what changed since the last release, shown and exact, and the same draft when run again", () => {
    expect(second.kept.get("releases.csv")).toBe(
      `release,edition\n${first.release},2026-02-03\n${second.release},2026-03-01\n`,
    );
    expect(second.draft).toBe(
      [
        "### Figures changed",
        "",
        `Release \`${second.release}\` (edition of 2026-03-01), against \`${first.release}\` (edition of 2026-02-03).`,
        "",
        "- Parts (`parts`): 4 → 5 (exactly 4 → 5)",
        "- A part in dollars (`part_usd`): $0.6 bn → $0.5 bn (exactly 575000000 → 460000000)",
        "- Scenario `few`: `parts` as published → `2`",
        "- Scenario `many`: `parts` `8` → as published",
        "- Check turned: The rate closes (`rate_closes`): holds → fails",
        "",
      ].join("\n"),
    );
  });

  it("tells lines that came and went, other ways to the same figure, and checks that are new", () => {
    const model = (soundData["model"] ?? "")
      .replace("Budget,parts,Parts,1,4,,1,8,fixed.0,Ours: a guess\n", "Budget,pieces,Pieces,1,4,,1,8,fixed.0,Ours\n")
      .replace("=budget_cny * share_told / rate_used / parts", "=share_told * budget_cny / rate_used / pieces");
    const renamed = release(
      {
        model,
        scenarios: (soundData["scenarios"] ?? "").replace("many,Many parts,parts", "many,Many parts,pieces"),
        checks: `${soundData["checks"]}\nfour,internal,There are four,=pieces,equals,=4,`,
        story: later(soundData["story"] ?? ""),
      },
      first.kept,
    );
    expect(renamed.draft.split("\n").slice(4)).toEqual([
      "- New line: Pieces (`pieces`): 4 (exactly 4)",
      "- Line gone: Parts (`parts`), which was 4 (exactly 4)",
      "- A part in dollars (`part_usd`), the same figure: `=budget_cny * share_told / rate_used / parts` → `=share_told * budget_cny / rate_used / pieces`",
      "- Scenario `many`: `pieces` as published → `8`; `parts` `8` → as published",
      "- New check: There are four (`four`): holds",
      "",
    ]);
  });

  it("says so where nothing but the record of a claim has changed", () => {
    const claim = {
      ...edited("claims", "des milliards de dollars", "3 milliards de dollars"),
      story: later(soundData["story"] ?? ""),
    };
    expect(release(claim, first.kept).draft.split("\n").slice(4)).toEqual([
      "No figure, scenario or check has changed.",
      "",
    ]);
  });

  it("goes back to figures of before as to a release of its own, whose record stands", () => {
    const back = release({ story: (soundData["story"] ?? "").replace("2026-02-03", "2026-04-01") }, second.kept);
    expect([back.release, back.files]).toEqual([
      first.release,
      [
        {
          name: "releases.csv",
          text: `release,edition\n${first.release},2026-02-03\n${second.release},2026-03-01\n${first.release},2026-04-01\n`,
        },
      ],
    ]);
  });
});

describe("what cannot be compared with is told at its place", () => {
  const list = `release,edition\n5a11a11a,2026-02-03\n`;
  it.each([
    [
      "an earlier edition",
      [["releases.csv", "release,edition\n5a11a11a,2026-02-04\n"]],
      'data/story.csv: edition: got "2026-02-03", before the last release 5a11a11a of 2026-02-04 (the day of the new figures)',
    ],
    [
      "no record",
      [["releases.csv", list]],
      "data/releases/5a11a11a.json: missing (the record of 5a11a11a, which releases.csv names: bring it back)",
    ],
    [
      "a broken record",
      [
        ["releases.csv", list],
        ["5a11a11a.json", "{"],
      ],
      "data/releases/5a11a11a.json: is no record of 5a11a11a (the file as npm run release wrote it)",
    ],
    [
      "the record of another",
      [
        ["releases.csv", list],
        ["5a11a11a.json", '{"release":"00000000"}'],
      ],
      "data/releases/5a11a11a.json: is no record of 5a11a11a (the file as npm run release wrote it)",
    ],
    [
      "no release",
      [["releases.csv", "release,edition\n../x,2026-02-03\n"]],
      'data/releases/releases.csv:2 release: got "../x" (a release as npm run release names it: eight of 0-9 and a-f)',
    ],
    [
      "days that go back",
      [["releases.csv", "release,edition\n5a11a11a,2026-02-03\n5a11a11b,2026-02-02\n"]],
      'data/releases/releases.csv:3 edition: got "2026-02-02", before that of the row above (2026-02-03 or a later day)',
    ],
    [
      "another header",
      [["releases.csv", "id,edition\n"]],
      'data/releases/releases.csv:1: header is "id,edition" (release,edition)',
    ],
  ])("%s", (_, kept, problem) => {
    expect(() => release({}, new Map(kept as [string, string][]))).toThrow(
      expect.objectContaining({ message: problem }),
    );
  });
});
