import { dateText } from "../format/dateText.js";
import { catalogue } from "../language/catalogue.js";
import { counted, list } from "../language/french.js";
import { called } from "../language/quoted.js";
import { type NotebookRecord } from "./record.js";
import { type ChangedFigure, type ReleaseChanges, type ToldFigure, type TurnedCheck } from "./releaseChanges.js";
import { type ReleaseView } from "./releaseView.js";

const words = catalogue({
  en: {
    then: (edition: string, today: string) =>
      `You see the figures that this link was made on, ${edition}, not today’s, ${today}.`,
    nowLink: (edition: string) =>
      `You see today’s figures with this link’s changes. The link was made on those ${edition}: its sender saw other numbers.`,
    nowSaved: (edition: string) =>
      `Your changes were made on the published figures ${edition}. They stand on today’s now.`,
    edition: (day: string, release: string) => `of ${day} (${release})`,
    missingLink: (release: string) =>
      `This link was made on published figures that this site does not keep (${shortRelease(release)}): they cannot be shown. These are today’s figures with its changes, and its sender may have seen other numbers.`,
    missingSaved: (release: string) =>
      `Your changes were made on published figures that this site does not keep (${shortRelease(release)}). They stand on today’s now.`,
    unreachableLink: (release: string) =>
      `This link was made on other published figures (${shortRelease(release)}), which did not load: reload the page to try again. These are today’s figures with its changes, and its sender may have seen other numbers.`,
    unreachableSaved: (release: string) =>
      `Your changes were made on other published figures (${shortRelease(release)}), which did not load. They stand on today’s now.`,
    drifted: (count: number) =>
      `${count} of the figures of then come${count === 1 ? "s" : ""} out otherwise today, as this notebook works ${count === 1 ? "it" : "them"} out in another way since.`,
    tables: "The tables for download on the Data page are today’s.",
    figures: (count: number) => `${count} published figure${count === 1 ? "" : "s"} changed`,
    added: (count: number) => `${count} line${count === 1 ? " was" : "s were"} added`,
    removed: (count: number) => `${count} line${count === 1 ? " was" : "s were"} taken out`,
    scenarios: (count: number) => `${count} scenario${count === 1 ? "" : "s"} changed`,
    checks: (count: number) => `${count} check${count === 1 ? "" : "s"} turned`,
    since: (parts: string) => `Since then ${parts}`,
    list: (parts: readonly string[]): string => {
      const [last = "", ...others] = parts.toReversed();
      return others.length === 0 ? last : `${others.toReversed().join(", ")} and ${last}`;
    },
    named: (told: readonly string[], rest: number) =>
      `: ${[...told, ...(rest === 0 ? [] : [`${rest} more`])].join("; ")}`,
    several: (told: readonly string[]) => told.join("; "),
    none: "none",
    scenario: (name: string, entries: string) => `Scenario ${called(name)}: ${entries}`,
    check: (title: string, then: string, now: string) => `Check ${called(title)}: ${then} → ${now}`,
    pass: "holds",
    fail: "fails",
    absent: "not there",
    asPublished: "as published",
  },
  fr: {
    then: (edition, today) =>
      `Vous voyez les chiffres sur lesquels ce lien a été fait, ${edition}, et non ceux d'aujourd'hui, ${today}.`,
    nowLink: (edition) =>
      `Vous voyez les chiffres d'aujourd'hui avec les modifications de ce lien. Il a été fait sur ceux ${edition} : qui l'a envoyé voyait d'autres nombres.`,
    nowSaved: (edition) =>
      `Vos modifications ont été faites sur les chiffres publiés ${edition}. Elles portent maintenant sur ceux d'aujourd'hui.`,
    edition: (day, release) => `du ${day} (${release})`,
    missingLink: (release) =>
      `Ce lien a été fait sur des chiffres publiés que ce site ne conserve pas (${shortRelease(release)}) : ils ne peuvent être affichés. Voici les chiffres d'aujourd'hui avec ses modifications ; qui l'a envoyé voyait peut-être d'autres nombres.`,
    missingSaved: (release) =>
      `Vos modifications ont été faites sur des chiffres publiés que ce site ne conserve pas (${shortRelease(release)}). Elles portent maintenant sur ceux d'aujourd'hui.`,
    unreachableLink: (release) =>
      `Ce lien a été fait sur d'autres chiffres publiés (${shortRelease(release)}), qui n'ont pas été chargés : rechargez la page pour réessayer. Voici les chiffres d'aujourd'hui avec ses modifications ; qui l'a envoyé voyait peut-être d'autres nombres.`,
    unreachableSaved: (release) =>
      `Vos modifications ont été faites sur d'autres chiffres publiés (${shortRelease(release)}), qui n'ont pas été chargés. Elles portent maintenant sur ceux d'aujourd'hui.`,
    drifted: (count) =>
      `${counted(count, "chiffre d'alors ressort autrement", "chiffres d'alors ressortent autrement")} aujourd'hui : ce carnet a changé sa façon de calculer depuis.`,
    tables: "Les tableaux à télécharger de la page Données sont ceux d'aujourd'hui.",
    figures: (count) => counted(count, "chiffre publié a changé", "chiffres publiés ont changé"),
    added: (count) => counted(count, "ligne a été ajoutée", "lignes ont été ajoutées"),
    removed: (count) => counted(count, "ligne a été retirée", "lignes ont été retirées"),
    scenarios: (count) => counted(count, "scénario a changé", "scénarios ont changé"),
    checks: (count) => counted(count, "contrôle s'est inversé", "contrôles se sont inversés"),
    since: (parts) => `Depuis, ${parts}`,
    list,
    named: (told, rest) => ` : ${[...told, ...(rest === 0 ? [] : [counted(rest, "autre")])].join(" ; ")}`,
    several: (told) => told.join(" ; "),
    none: "aucun",
    scenario: (name, entries) => `Scénario ${called(name)} : ${entries}`,
    check: (title, then, now) => `Contrôle ${called(title)} : ${then} → ${now}`,
    pass: "juste",
    fail: "échoue",
    absent: "absente",
    asPublished: "comme publié",
  },
});

/** A name that a link gave may be any text. */
const shortRelease = (release: string): string => (release.length > 12 ? `${release.slice(0, 12)}…` : release);

/** How many of the figures that changed are named before the list is opened. */
const mostNamed = 3;

/** One line of the list of what changed since. */
export interface ReleaseRow {
  readonly name: string;
  readonly label: string;
  readonly then: string;
  readonly now: string;
}

/** What is told of figures that were made on another release. */
export interface ReleaseWords {
  /** On which figures the page stands, in a sentence or two. */
  readonly sentence: string;
  /** What changed since, counted, with the first figures that matter; empty where that is not known. */
  readonly summary: string;
  /** All figures that changed: those shown first, then inputs, then the rest, then lines that came or went. */
  readonly rows: readonly ReleaseRow[];
  /** Scenarios, checks and what else is to be known, a sentence each. */
  readonly others: readonly string[];
}

/** Says on which figures the page stands, and what has changed between the two releases. */
export function releaseWords(view: ReleaseView, { headlines, scenarioTitles }: NotebookRecord): ReleaseWords {
  if (view.kind === "unknown") {
    const sentence = words()[`${view.why}${view.of === "link" ? "Link" : "Saved"}`](view.release);
    return { sentence, summary: "", rows: [], others: [] };
  }
  const { then, today, changes, drifted } = view;
  const [was, is] = [then, today].map(({ edition, release }) => words().edition(dateText(edition), release));
  const drift = drifted.length === 0 ? [] : [words().drifted(drifted.length)];
  const told =
    view.kind === "then"
      ? words().then(was ?? "", is ?? "")
      : view.of === "link"
        ? words().nowLink(was ?? "")
        : words().nowSaved(was ?? "");
  const figures = inRank(changes.figures, new Set(headlines.flatMap(({ name, label }) => (label === "" ? [] : name))));
  return {
    sentence: [told, ...drift].join(" "),
    summary: summaryOf(changes, figures),
    rows: [
      ...figures.map(({ name, label, then: before, now }) => ({ name, label, ...apart(before, now) })),
      ...changes.added.map(({ name, label, figure }) => ({ name, label, then: words().none, now: figure.shown })),
      ...changes.removed.map(({ name, label, figure }) => ({ name, label, then: figure.shown, now: words().none })),
    ],
    others: [
      ...changes.scenarios.map(({ scenario, entries }) => {
        const told = entries.map(({ name, then: before, now }) => moved(name, entry(before), entry(now)));
        return words().scenario(scenarioTitles[scenario] ?? scenario, words().several(told));
      }),
      ...changes.checks.map(({ title, then: before, now }) => words().check(title, status(before), status(now))),
      ...(view.kind === "then" ? [words().tables] : []),
    ],
  };
}

function summaryOf({ added, removed, scenarios, checks }: ReleaseChanges, figures: readonly ChangedFigure[]): string {
  const parts = [
    ...(added.length === 0 ? [] : [words().added(added.length)]),
    ...(removed.length === 0 ? [] : [words().removed(removed.length)]),
    ...(scenarios.length === 0 ? [] : [words().scenarios(scenarios.length)]),
    ...(checks.length === 0 ? [] : [words().checks(checks.length)]),
    // Last, because their names follow.
    ...(figures.length === 0 ? [] : [words().figures(figures.length)]),
  ];
  const first = figures.slice(0, mostNamed).map(({ label, then, now }) => {
    const { then: before, now: after } = apart(then, now);
    return moved(label, before, after);
  });
  const named = first.length === 0 ? "" : words().named(first, figures.length - first.length);
  return words().since(words().list(parts)) + named;
}

/** Figures shown first, then inputs, then the rest; each in the order of the model. */
function inRank(figures: readonly ChangedFigure[], headlines: ReadonlySet<string>): readonly ChangedFigure[] {
  const rank = ({ name, isInput }: ChangedFigure): number => (headlines.has(name) ? 0 : isInput ? 1 : 2);
  return [...figures].sort((a, b) => rank(a) - rank(b));
}

/** Both ends as they are shown, or exact where they would read alike. */
const apart = (then: ToldFigure, now: ToldFigure): { then: string; now: string } =>
  then.shown === now.shown ? { then: then.exact, now: now.exact } : { then: then.shown, now: now.shown };

const entry = (text: string | null): string => text ?? words().asPublished;

const moved = (label: string, then: string, now: string): string => `${label} ${then} → ${now}`;

const status = (told: TurnedCheck["then"]): string => (told === null ? words().absent : words()[told]);
