import { evaluateCheck } from "../model/check.js";
import { type LineRecord } from "../model/line.js";
import { scenarioEntries, scenarioNames } from "../model/scenario.js";
import { valueText } from "../model/value.js";
import { createWorkbook, type Workbook } from "../model/workbook.js";
import { quantity } from "./claimText.js";
import { type NotebookRecord } from "./record.js";
import { shownFormat } from "./shownFormat.js";

/** A figure as it is shown, and exact as a plain decimal or the code of an error. */
export interface ToldFigure {
  readonly shown: string;
  readonly exact: string;
}

/** A line that one release has, with its figure. */
export interface ReleasedLine {
  readonly name: string;
  readonly label: string;
  readonly figure: ToldFigure;
}

/** A line that came to another figure, or into another unit. */
export interface ChangedFigure {
  readonly name: string;
  readonly label: string;
  readonly then: ToldFigure;
  readonly now: ToldFigure;
  /** Whether it is an input or an assumption, which other lines follow. */
  readonly isInput: boolean;
}

/** A line of the same figure that is worked out, or chosen among, otherwise. */
export interface ChangedWay {
  readonly name: string;
  readonly label: string;
  readonly then: string;
  readonly now: string;
}

/** A scenario by its name; null stands for an entry that one release has not. */
export interface ChangedScenario {
  readonly scenario: string;
  readonly entries: readonly { readonly name: string; readonly then: string | null; readonly now: string | null }[];
}

/** A check that turned; null stands for one that a release has not. */
export interface TurnedCheck {
  readonly check: string;
  readonly title: string;
  readonly kind: "internal" | "source" | "finding";
  readonly then: "pass" | "fail" | null;
  readonly now: "pass" | "fail" | null;
}

/** All that two releases of the published figures differ in, each list in the order of the later one. */
export interface ReleaseChanges {
  readonly figures: readonly ChangedFigure[];
  readonly ways: readonly ChangedWay[];
  readonly added: readonly ReleasedLine[];
  readonly removed: readonly ReleasedLine[];
  readonly scenarios: readonly ChangedScenario[];
  readonly checks: readonly TurnedCheck[];
}

type Figures = Pick<NotebookRecord, "lines" | "scenarios" | "checks">;

/** What came to differ between the figures published `then` and `now`: exact values are compared, not what is shown of them. */
export function releaseChanges(then: Figures, now: Figures): ReleaseChanges {
  const [before, after] = [createWorkbook(then.lines), createWorkbook(now.lines)];
  const shared = now.lines.filter(({ name }) => before.has(name));
  const isMoved = ({ name }: LineRecord): boolean =>
    valueText(before.value(name)) !== valueText(after.value(name)) || before.unit(name) !== after.unit(name);
  return {
    figures: shared.filter(isMoved).map(({ name, label, kind }) => ({
      name,
      label,
      then: told(before, name),
      now: told(after, name),
      isInput: kind !== "calculated",
    })),
    ways: shared.flatMap((line) => {
      const [was, is] = [wayOf(before.line(line.name)), wayOf(line)];
      return isMoved(line) || was === is ? [] : [{ name: line.name, label: line.label, then: was, now: is }];
    }),
    added: now.lines.filter(({ name }) => !before.has(name)).map(released(after)),
    removed: then.lines.filter(({ name }) => !after.has(name)).map(released(before)),
    scenarios: changedScenarios(then, now),
    checks: turnedChecks([then, before], [now, after]),
  };
}

/** Whether two releases come to one and the same for a reader of figures. */
export const isSameFigures = ({ figures, added, removed, scenarios, checks }: ReleaseChanges): boolean =>
  [figures, added, removed, scenarios, checks].every((list) => list.length === 0);

function told(workbook: Workbook, name: string): ToldFigure {
  const exact = valueText(workbook.value(name));
  return { exact, shown: quantity(exact, workbook.unit(name) || "1", shownFormat(workbook, name)) };
}

const released =
  (workbook: Workbook) =>
  ({ name, label }: LineRecord): ReleasedLine => ({ name, label, figure: told(workbook, name) });

/** How a line comes to its figure: its formula or number, and what else a reader may choose. */
const wayOf = ({ kind, content, choices }: LineRecord): string =>
  kind === "input" ? choices.map(({ id }) => `@${id}`).join(" ") : content;

function changedScenarios(then: Figures, now: Figures): ChangedScenario[] {
  const names = new Set([...scenarioNames(now.scenarios), ...scenarioNames(then.scenarios)]);
  const entriesOf = ({ scenarios }: Figures, name: string): ReadonlyMap<string, string> =>
    scenarioNames(scenarios).includes(name) ? scenarioEntries(scenarios, name) : new Map<string, string>();
  return [...names].flatMap((scenario) => {
    const [was, is] = [entriesOf(then, scenario), entriesOf(now, scenario)];
    const entries = [...new Set([...is.keys(), ...was.keys()])]
      .filter((name) => was.get(name) !== is.get(name))
      .map((name) => ({ name, then: was.get(name) ?? null, now: is.get(name) ?? null }));
    return entries.length === 0 ? [] : [{ scenario, entries }];
  });
}

function turnedChecks([then, before]: [Figures, Workbook], [now, after]: [Figures, Workbook]): TurnedCheck[] {
  const was = new Map(then.checks.map((record) => [record.check, record]));
  const is = new Map(now.checks.map((record) => [record.check, record]));
  const all = [...now.checks, ...then.checks.filter(({ check }) => !is.has(check))];
  return all.flatMap(({ check, title, kind }) => {
    const [old, current] = [was.get(check), is.get(check)];
    const status = {
      then: old === undefined ? null : evaluateCheck(before, old).status,
      now: current === undefined ? null : evaluateCheck(after, current).status,
    };
    return status.then === status.now ? [] : [{ check, title, kind, ...status }];
  });
}
