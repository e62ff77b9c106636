import { type ReleaseChanges, type ToldFigure } from "../../src/notebook/releaseChanges.js";
import { type KeptEdition } from "../../src/notebook/record.js";

/** *Figures changed* for the CHANGELOG, between two releases; `before` is null for the first one. */
export function releaseDraft(now: KeptEdition, before: KeptEdition | null, changes: ReleaseChanges): string {
  const against = before === null ? "the first: there is none to compare it with." : `against ${named(before)}.`;
  const entries = before === null ? [] : entriesOf(changes);
  const none = before === null || entries.length > 0 ? [] : ["No figure, scenario or check has changed."];
  const body = [`Release ${named(now)}, ${against}`, ...none, entries.map((entry) => `- ${entry}`).join("\n")];
  return `### Figures changed\n\n${body.filter((part) => part !== "").join("\n\n")}\n`;
}

const named = ({ release, edition }: KeptEdition): string => `\`${release}\` (edition of ${edition})`;

function entriesOf({ figures, ways, added, removed, scenarios, checks }: ReleaseChanges): string[] {
  return [
    ...figures.map(
      ({ name, label, then, now }) =>
        `${label} (\`${name}\`): ${then.shown} → ${now.shown} (exactly ${then.exact} → ${now.exact})`,
    ),
    ...added.map(({ name, label, figure }) => `New line: ${label} (\`${name}\`): ${both(figure)}`),
    ...removed.map(({ name, label, figure }) => `Line gone: ${label} (\`${name}\`), which was ${both(figure)}`),
    ...ways.map(({ name, label, then, now }) => `${label} (\`${name}\`), the same figure: \`${then}\` → \`${now}\``),
    ...scenarios.map(({ scenario, entries }) => {
      const told = entries.map(({ name, then, now }) => `\`${name}\` ${entryText(then)} → ${entryText(now)}`);
      return `Scenario \`${scenario}\`: ${told.join("; ")}`;
    }),
    ...checks.map(({ title, check, then, now }) =>
      then === null
        ? `New check: ${title} (\`${check}\`): ${statusText(now)}`
        : now === null
          ? `Check gone: ${title} (\`${check}\`), which ${statusText(then)}`
          : `Check turned: ${title} (\`${check}\`): ${statusText(then)} → ${statusText(now)}`,
    ),
  ];
}

const both = ({ shown, exact }: ToldFigure): string => `${shown} (exactly ${exact})`;

const entryText = (entry: string | null): string => (entry === null ? "as published" : `\`${entry}\``);

const statusText = (status: "pass" | "fail" | null): string => (status === "fail" ? "fails" : "holds");
