import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { dateText } from "../format/dateText.js";
import { valueText } from "../model/value.js";
import { changesList, type ListedChange } from "../notebook/changesList.js";
import { passedOn } from "../notebook/shareLink.js";
import { entriesOf } from "../notebook/standingScenario.js";
import { licenceText } from "./citation.js";
import { notApplied } from "./notApplied.js";
import { shownColumns } from "./shownColumns.js";
import { type Takeaway } from "./takeaway.js";

const words = catalogue({
  en: {
    title: (title: string) => `${title}: a reader's scenario`,
    about: (release: string, day: string) =>
      `What a reader made of the published model. Release ${release}, figures of ${day}.`,
    open: "Open it in the notebook:",
    changes: "What differs from what is published",
    none: "Nothing: all figures are as published.",
    change: (label: string, name: string, published: string, yours: string) =>
      `${label} (${name}): ${published} -> ${yours}`,
    same: (label: string, name: string, yours: string) => `${label} (${name}): ${yours}`,
    results: "What follows from it",
    ownLines: "The reader's own lines",
    ownLine: (label: string, name: string, content: string, value: string) =>
      `${label} (${name}): ${content}, which comes to ${value}`,
    ownScenarios: "The reader's own scenarios",
    ownScenario: (name: string, entries: string) => `${name}: ${entries}`,
    unchanged: "nothing set",
    left: "What could not be applied",
    takeOut: "Take it out of scenario.json before you recompute: a command takes a scenario whole or not at all.",
    recompute: "Recompute every number",
    command: "In the folder of the notebook's code at this release, with scenario.json beside it:",
    gives:
      "It prints every line as base in my_scenario.csv has it. A story in a folder of its own needs --story and the folder.",
    columns: "The other columns of my_scenario.csv:",
    again: "The whole of my_scenario.csv, byte for byte:",
    files: "Files",
    descriptor: "what each table and column holds (Data Package 2.0)",
    mine: "every line of the model in this scenario, with what is published and how far apart the two are",
    state: "the scenario itself: open it on any page of the notebook, or hand it to a command",
    workbook: "the model with live formulas",
    table: (title: string) => `${title}, as published`,
    noTables: "The published tables are left out: they are those of another release.",
    licence: "What you may do with it",
    file: (name: string, what: string) => `${name}: ${what}`,
  },
  fr: {
    title: (title) => `${title} : le scénario d'un lecteur`,
    about: (release, day) => `Ce qu'un lecteur a fait du modèle publié. Version ${release}, chiffres du ${day}.`,
    open: "L'ouvrir dans le carnet :",
    changes: "Ce qui diffère de ce qui est publié",
    none: "Rien : tous les chiffres sont ceux qui sont publiés.",
    change: (label, name, published, yours) => `${label} (${name}) : ${published} -> ${yours}`,
    same: (label, name, yours) => `${label} (${name}) : ${yours}`,
    results: "Ce qui en découle",
    ownLines: "Les lignes du lecteur",
    ownLine: (label, name, content, value) => `${label} (${name}) : ${content}, soit ${value}`,
    ownScenarios: "Les scénarios du lecteur",
    ownScenario: (name, entries) => `${name} : ${entries}`,
    unchanged: "rien de fixé",
    left: "Ce qui n'a pas pu être appliqué",
    takeOut: "Retirez-le de scenario.json avant de recalculer : une commande prend un scénario entier ou pas du tout.",
    recompute: "Recalculer chaque nombre",
    command: "Dans le dossier du code du carnet, à cette version, avec scenario.json à côté :",
    gives:
      "La commande donne chaque ligne telle que base la contient dans my_scenario.csv. Un récit dans un dossier à lui demande --story et ce dossier.",
    columns: "Les autres colonnes de my_scenario.csv :",
    again: "Tout my_scenario.csv, octet pour octet :",
    files: "Fichiers",
    descriptor: "ce que contient chaque table et chaque colonne (Data Package 2.0)",
    mine: "chaque ligne du modèle dans ce scénario, avec ce qui est publié et l'écart entre les deux",
    state: "le scénario lui-même : ouvrez-le sur n'importe quelle page du carnet, ou donnez-le à une commande",
    workbook: "le modèle avec ses formules",
    table: (title) => `${title}, comme publié`,
    noTables: "Les tables publiées n'y sont pas : elles sont d'une autre version.",
    licence: "Ce que vous pouvez en faire",
    file: (name, what) => `${name} : ${what}`,
  },
});

/** The command that recomputes the reader's own figures from the scenario file. */
export const recomputeCommand = "npm run --silent model -- --state scenario.json";
const exportCommand = "npm run --silent export -- --csv - --state scenario.json";

/** A published table that lies beside it: the name of its file and its title. */
export interface PackedTable {
  readonly path: string;
  readonly title: string;
}

/**
 * The text that goes with the files of a scenario: what differs from what is published, in words, how every number is
 * computed again, and what each file holds. Plain text, so that no name or note in it can be more than text.
 */
export function readMe(takeaway: Takeaway, tables: readonly PackedTable[], workbook: string | null): string {
  const { notebook, site } = takeaway;
  const { title, release, edition } = notebook.record;
  const heading = words().title(title);
  const changes = changesList(notebook);
  const state = notebook.store.get();
  const model = notebook.workbook();
  const ownLines = state.lines.map(({ name, label, content, unit = "" }) => {
    if (!content.startsWith("=")) return words().same(label || name, name, `${content} ${unit}`);
    const value = model.has(name) ? valueText(model.value(name)) : "#NAME?";
    return words().ownLine(label || name, name, content, value);
  });
  const ownScenarios = state.scenarios.map(({ name }) => {
    const entries = Object.entries(entriesOf(notebook, name)).map(([line, entry]) => `${line} = ${entry}`);
    return words().ownScenario(called(name), entries.join(", ") || words().unchanged);
  });
  const left = notApplied(notebook);
  const others = shownColumns(takeaway).slice(1);
  const sections: [heading: string, lines: readonly string[]][] = [
    [words().changes, changes.inputs.length === 0 ? [words().none] : listed(changes.inputs.map(changeText))],
    [words().results, listed(changes.results.map(changeText))],
    [words().ownLines, listed(ownLines)],
    [words().ownScenarios, listed(ownScenarios)],
    [words().left, left.length === 0 ? [] : [...listed(left), words().takeOut]],
    [
      words().recompute,
      [
        words().command,
        "",
        `  ${recomputeCommand}`,
        "",
        words().gives,
        ...(others.length === 0
          ? []
          : ["", words().columns, "", ...others.map((name) => `  ${recomputeCommand} --scenario ${shellWord(name)}`)]),
        "",
        words().again,
        "",
        `  ${exportCommand}`,
      ],
    ],
    [
      words().files,
      [
        ...listed([
          words().file("datapackage.json", words().descriptor),
          words().file("my_scenario.csv", words().mine),
          words().file("scenario.json", words().state),
          ...(workbook === null ? [] : [words().file(workbook, words().workbook)]),
          ...tables.map((table) => words().file(table.path, words().table(table.title))),
        ]),
        ...(tables.length === 0 ? [words().noTables] : []),
      ],
    ],
    [words().licence, [licenceText(takeaway)]],
  ];
  const opening = [heading, "=".repeat(heading.length), "", words().about(release, dateText(edition))];
  const passed = passedOn(notebook, site);
  const link = site === "" || passed.kind === "file" ? [] : ["", words().open, passed.address];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([name, lines]) => ["", name, "-".repeat(name.length), ...lines]);
  return `${[...opening, ...link, ...body].join("\n")}\n`;
}

function changeText({ name, label, published, yours, difference }: ListedChange): string {
  const { change, same } = words();
  const text = published === yours ? same(label, name, yours) : change(label, name, published, yours);
  return difference === "" ? text : `${text}, ${difference}`;
}

/** Items on a line each: whatever breaks lines or cannot be seen in a name or a note is a space here. */
const listed = (items: readonly string[]): string[] =>
  items.map((item) => `- ${item.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()}`);

/** A name as a shell takes it for one word. */
const shellWord = (name: string): string =>
  /^[\w.-]+$/.test(name) ? name : `'${name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replaceAll("'", `'\\''`)}'`;
