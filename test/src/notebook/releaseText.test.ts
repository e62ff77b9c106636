import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { releaseChanges } from "../../../src/notebook/releaseChanges.js";
import { releaseWords } from "../../../src/notebook/releaseText.js";
import { type ReleaseView } from "../../../src/notebook/releaseView.js";
import { type NotebookRecord } from "../../../src/notebook/record.js";
import { smallNotebook } from "../components/sheet/smallNotebook.js";

const today: NotebookRecord = {
  ...smallNotebook().record,
  headlines: [{ name: "part", label: "Part", driver: "", across: "", alike: "", announced: 0 }],
};

/** The small notebook with other figures. */
const with_ = (contents: Readonly<Record<string, string>>, change: Partial<NotebookRecord> = {}): NotebookRecord => ({
  ...today,
  release: "0ddba11f",
  edition: "2026-01-01",
  lines: today.lines.map((line) => ({ ...line, content: contents[line.name] ?? line.content })),
  ...change,
});

function wordsOf(then: NotebookRecord, kind: "then" | "now", more: Partial<ReleaseView> = {}) {
  const view = {
    kind,
    release: then.release,
    of: "link",
    then,
    today,
    changes: releaseChanges(then, today),
    drifted: [],
  };
  return releaseWords({ ...view, ...more } as ReleaseView, today);
}

afterEach(() => setLanguage("en"));

const then = with_({ rate: "7", share: "0.25", budget: "150000000000" });

describe("figures that were made on another release", () => {
  it("are told by which release the page shows", () => {
    expect(wordsOf(then, "then").sentence).toBe(
      "You see the figures that this link was made on, of 1 January 2026 (0ddba11f), not today’s, of 3 February 2026 (5a11a11a).",
    );
    expect(wordsOf(then, "now").sentence).toBe(
      "You see today’s figures with this link’s changes. The link was made on those of 1 January 2026 (0ddba11f): its sender saw other numbers.",
    );
    expect(wordsOf(then, "now", { of: "saved" }).sentence).toBe(
      "Your changes were made on the published figures of 1 January 2026 (0ddba11f). They stand on today’s now.",
    );
    expect(wordsOf(then, "then", { drifted: ["rate", "part"] } as never).sentence).toMatch(
      / 2 of the figures of then come out otherwise today, as this notebook works them out in another way since\.$/,
    );
  });

  it("are told with what changed since: headline figures first, then inputs, then the rest", () => {
    const { summary, rows } = wordsOf(then, "then");
    expect(summary).toBe(
      "Since then 5 published figures changed: Part RMB 38 bn → RMB 80 bn; Rate RMB 7.0000 per $ → RMB 8.0000 per $; Budget RMB 150 bn → RMB 160 bn; 2 more",
    );
    expect(rows.map(({ name }) => name)).toEqual(["part", "rate", "budget", "share", "budget_usd"]);
  });

  it("are told exactly where both ends read alike", () => {
    expect(wordsOf(with_({ budget_usd: "=budget / rate * 1.0001" }), "now").rows).toEqual([
      { name: "budget_usd", label: "Budget in dollars", then: "20002000000", now: "20000000000" },
    ]);
  });

  it("are told with lines that came and went, scenarios and checks", () => {
    const old = today.lines[0]!;
    const before = with_(
      {},
      {
        lines: [...today.lines.slice(0, 4), { ...old, name: "gone", label: "Gone" }],
        scenarios: [],
        checks: [
          {
            check: "c",
            kind: "internal",
            title: "It holds",
            left: "=rate",
            relation: "equals",
            right: "=8",
            claim: "",
            low: "",
            high: "",
            note: "",
          },
        ],
      },
    );
    const { summary, rows, others } = wordsOf(before, "now");
    expect(summary).toBe("Since then 1 line was added, 1 line was taken out, 1 scenario changed and 1 check turned");
    expect(rows).toEqual([
      { name: "part", label: "Part", then: "none", now: "RMB 80 bn" },
      { name: "gone", label: "Gone", then: "RMB 8.0000 per $", now: "none" },
    ]);
    expect(others).toEqual(["Scenario “larger_sum”: budget as published → @c2", "Check “It holds”: holds → not there"]);
    expect(wordsOf(before, "then").others.at(-1)).toBe("The tables for download on the Data page are today’s.");
  });

  it("are told as well where that release is not to be had", () => {
    const unknown = (why: "missing" | "unreachable", of: "link" | "saved") =>
      releaseWords({ kind: "unknown", why, of, release: "0ddba11f" }, today);
    expect(unknown("missing", "link")).toEqual({
      sentence:
        "This link was made on published figures that this site does not keep (0ddba11f): they cannot be shown. These are today’s figures with its changes, and its sender may have seen other numbers.",
      ...{ summary: "", rows: [], others: [] },
    });
    expect(unknown("unreachable", "saved").sentence).toBe(
      "Your changes were made on other published figures (0ddba11f), which did not load. They stand on today’s now.",
    );
  });

  it("are told in French", () => {
    setLanguage("fr");
    const { sentence, summary } = wordsOf(then, "then");
    expect(sentence).toBe(
      "Vous voyez les chiffres sur lesquels ce lien a été fait, du 1er janvier 2026 (0ddba11f), et non ceux d’aujourd’hui, du 3 février 2026 (5a11a11a).",
    );
    expect(summary.replace(/[\u00a0\u202f]/g, " ")).toBe(
      "Depuis, 5 chiffres publiés ont changé : Part 38 Md de yuans → 80 Md de yuans ; Rate 7,0000 yuans par dollar → 8,0000 yuans par dollar ; Budget 150 Md de yuans → 160 Md de yuans ; 2 autres",
    );
  });
});
