import { catalogue } from "../../language/catalogue.js";
import { dateText } from "../../format/dateText.js";
import { changesList } from "../../notebook/changesList.js";
import { changesSentence, problemSentence } from "../../notebook/changesSentence.js";
import { publishedTitle, yoursTitle } from "../../notebook/whose.js";
import { called } from "../../language/quoted.js";
import { ownSheet } from "../../state/withOwnLines.js";
import { type Takeaway } from "../takeaway.js";
import { flagCell } from "./checksSheet.js";
import { type Grid, type GridCell, text } from "./grid.js";
import { type Look } from "./looks.js";
import { type Plan } from "./plan.js";
import { quotedSheet } from "./sheetNames.js";

const words = catalogue({
  en: {
    what: "The whole model, live: change a blue cell and everything that rests on it follows, in each column.",
    figures: "Figures of",
    release: (day: string, id: string) => (id === "" ? day : `${day}, release ${id}`),
    address: "Where they are published",
    licence: "Licence",
    differs: "What differs from what is published",
    nothing: "Nothing: every figure is as published.",
    ownLine: "line of your own",
    ownScenario: "scenario of your own",
    notTaken: "Not taken",
    how: "How to read it",
    colours: "Colours",
    input:
      "An input: a number that an article prints, that we assume, or that you put there. Blue cells are the ones to change.",
    followed: "An input that follows another line, in the same column; type over it to put a number there.",
    calculated: "Calculated from lines of the same sheet, or as in your column.",
    linked: "Calculated from another sheet.",
    published: "As published, to compare with; no change in another column moves it.",
    columns: "Columns",
    columnsTold: (yours: string, published: string) =>
      `${called(yours)} is the column to change. ${called(published)} stays as it is. A scenario sets the cells on a pale ground and takes all else from ${called(yours)}.`,
    formulas: "Formulas",
    formulasTold:
      "Each row holds one formula, alike in every column, over the cells of its own column: F2 and Trace Precedents show where a number comes from. Beside it stands the formula of the model, in names.",
    names: "Names",
    namesTold: (yours: string) =>
      `Every cell of the column ${called(yours)} has the name of its line, as the column “Name” spells it: choose it in the Name Box, and use it in formulas of your own.`,
    notes: "Notes",
    notesTold:
      "The note on an input has the phrase, where it is printed and whose report it is, what it is read as, and the interval that the print stands for; an assumption has its author's note.",
    lists: "Lists",
    listsTold: (sheet: string) =>
      `An input that is chosen among claims has them as a list; ${called(sheet)} says whose each one is. Another value may be kept as well.`,
    units: "Units",
    unitsTold:
      "Cells hold plain numbers (160000000000, 0.25); formats show them in thousands, millions or billions, or as a percentage, with the word behind.",
    exact: "Exactness",
    exactTold:
      "The notebook calculates with fractions, exactly; a spreadsheet with fifteen digits. They agree to the last digit shown; where a whole step hangs on the sixteenth digit (INT, ROUNDDOWN, MOD, =), the notebook is right.",
    errors: "Errors",
    errorsTold:
      "#N/A stands for two errors that spreadsheets do not have: units that do not fit (#UNIT!) and a line that depends on itself (#CYCLE!); the note of the cell says which. LibreOffice gives 0^0 and odd roots of negative numbers a value, where Excel and the notebook have an error.",
    sheets: "Sheets",
    lines: (count: number) => (count === 1 ? "1 line of the model" : `${count} lines of the model`),
    own: (count: number) => (count === 1 ? "the line that you added" : `the ${count} lines that you added`),
    scenarios: "what you changed, and what each scenario sets",
    choices: "what each input may be taken from",
    claims: "every figure that the articles print, with its reading",
    sources: "the articles",
    checks: "live checks of the arithmetic, and between the sources",
  },
  fr: {
    what: "Tout le modèle, vivant : changez une case bleue, et tout ce qui en dépend suit, dans chaque colonne.",
    figures: "Chiffres du",
    release: (day, id) => (id === "" ? day : `${day}, édition ${id}`),
    address: "Où ils sont publiés",
    licence: "Licence",
    differs: "Ce qui diffère de ce qui est publié",
    nothing: "Rien : chaque chiffre est comme publié.",
    ownLine: "ligne à vous",
    ownScenario: "scénario à vous",
    notTaken: "Non retenu",
    how: "Comment le lire",
    colours: "Couleurs",
    input:
      "Une entrée : un nombre qu'un article écrit, que nous supposons, ou que vous y avez mis. Les cases bleues sont celles à changer.",
    followed: "Une entrée qui suit une autre ligne, dans la même colonne ; tapez par-dessus pour y mettre un nombre.",
    calculated: "Calculé à partir de lignes de la même feuille, ou comme dans votre colonne.",
    linked: "Calculé à partir d'une autre feuille.",
    published: "Comme publié, pour comparer ; aucun changement dans une autre colonne ne le déplace.",
    columns: "Colonnes",
    columnsTold: (yours, published) =>
      `${called(yours)} est la colonne à changer. ${called(published)} reste telle quelle. Un scénario fixe les cases à fond pâle et prend tout le reste dans ${called(yours)}.`,
    formulas: "Formules",
    formulasTold:
      "Chaque ligne porte une seule formule, la même dans toutes les colonnes, sur les cases de sa colonne : F2 et « Repérer les antécédents » montrent d'où vient un nombre. À côté figure la formule du modèle, en noms.",
    names: "Noms",
    namesTold: (yours) =>
      `Chaque case de la colonne ${called(yours)} porte le nom de sa ligne, tel que l'écrit la colonne « Nom » : choisissez-le dans la zone Nom, et employez-le dans vos propres formules.`,
    notes: "Notes",
    notesTold:
      "La note d'une entrée donne l'expression, l'endroit où elle est écrite et de quelle enquête elle vient, comment elle est lue, et l'intervalle pour lequel vaut l'écrit ; une hypothèse a la note de son auteur.",
    lists: "Listes",
    listsTold: (sheet) =>
      `Une entrée choisie entre des chiffres cités les a en liste ; ${called(sheet)} dit de qui est chacun. Une autre valeur peut aussi être gardée.`,
    units: "Unités",
    unitsTold:
      "Les cases tiennent des nombres en unités simples (160000000000 ; 0,25) ; les formats les montrent en milliers, millions ou milliards, ou en pourcentage, suivis du mot.",
    exact: "Exactitude",
    exactTold:
      "Le carnet calcule en fractions, exactement ; un tableur avec quinze chiffres. Ils s'accordent jusqu'au dernier chiffre montré ; là où un pas entier tient au seizième chiffre (INT, ROUNDDOWN, MOD, =), c'est le carnet qui a raison.",
    errors: "Erreurs",
    errorsTold:
      "#N/A tient lieu de deux erreurs que les tableurs n'ont pas : des unités qui ne vont pas ensemble (#UNIT!) et une ligne qui dépend d'elle-même (#CYCLE!) ; la note de la case dit laquelle. LibreOffice donne une valeur à 0^0 et aux racines impaires des nombres négatifs, là où Excel et le carnet ont une erreur.",
    sheets: "Feuilles",
    lines: (count) => (count === 1 ? "1 ligne du modèle" : `${count} lignes du modèle`),
    own: (count) => (count === 1 ? "la ligne que vous avez ajoutée" : `les ${count} lignes que vous avez ajoutées`),
    scenarios: "ce que vous avez changé, et ce que fixe chaque scénario",
    choices: "d'où chaque entrée peut être tirée",
    claims: "chaque chiffre que donnent les articles, et sa lecture",
    sources: "les articles",
    checks: "contrôles vivants des calculs, et entre les sources",
  },
});

type Row = readonly (GridCell | null)[];

/** What the workbook is, what its reader changed, and how to read it. */
export function readMeSheet(plan: Plan, { site }: Takeaway): Grid {
  const { notebook, other } = plan;
  const { record } = notebook;
  const [yours, published] = [yoursTitle(notebook), publishedTitle()];
  const told = (label: string, value: string): Row => [text(label, "strong"), text(value, "wrapped")];
  const heading = (label: string): Row[] => [[], [text(label, "heading")]];
  const address = site || record.siteUrl;
  const day = record.edition === "" ? "" : dateText(record.edition);
  const rows: readonly Row[] = [
    [text(record.title, "title")],
    [flagCell(plan)],
    [text(record.description, "sentence")],
    [text(words().what, "sentence")],
    [],
    ...(day === "" && record.release === "" ? [] : [told(words().figures, words().release(day, record.release))]),
    ...(/^https?:\/\/[^\s"<>]+$/.test(address)
      ? [[text(words().address, "strong"), { ...text(address, "link"), link: address }]]
      : []),
    ...(record.licenceTitle === "" ? [] : [told(words().licence, record.licenceTitle)]),
    ...heading(words().differs),
    ...changeRows(plan),
    ...heading(words().how),
    ...(
      [
        ["input", words().input],
        ["followed", words().followed],
        ["calculated", words().calculated],
        ["linked", words().linked],
        ["published", words().published],
      ] satisfies [Look, string][]
    ).map(([look, sentence]): Row => [{ value: 1234.5, look, numberFormat: "#,##0.0" }, text(sentence, "wrapped")]),
    told(words().columns, words().columnsTold(yours, published)),
    told(words().formulas, words().formulasTold),
    told(words().names, words().namesTold(yours)),
    told(words().notes, words().notesTold),
    told(words().lists, words().listsTold(other.choices)),
    told(words().units, words().unitsTold),
    told(words().exact, words().exactTold),
    told(words().errors, words().errorsTold),
    ...heading(words().sheets),
    ...sheetRows(plan),
  ];
  return {
    name: other.readMe,
    rows,
    widths: [34, 116],
    frozen: { rows: 0, columns: 0 },
    heights: new Map([[0, 28]]),
    isPortrait: true,
    tab: "1F3864",
  };
}

/** Active edits in words: each input, each line and scenario of the reader's, and what could not be taken. */
function changeRows({ notebook }: Plan): Row[] {
  const { inputs, ownLines, ownScenarios } = changesList(notebook);
  const sentence = changesSentence(notebook);
  const problems = notebook.problems();
  const row = (label: string, value: string): Row => [text(label, "wrapped"), text(value, "wrapped")];
  return [
    [text(sentence === "" ? words().nothing : sentence, "plain")],
    ...inputs.map(({ label, published, yours, difference }) =>
      row(label, `${published} → ${yours}${difference === "" ? "" : `, ${difference}`}`),
    ),
    ...ownLines.map(({ name, label }) => row(label, `${words().ownLine} (${name})`)),
    ...ownScenarios.map((name) => row(name, words().ownScenario)),
    ...problems.map((problem) => row(words().notTaken, problemSentence(notebook.base(), problem))),
  ];
}

function sheetRows({ sheets, other }: Plan): Row[] {
  const row = (name: string, about: string): Row => [
    { ...text(name, "link"), link: `#${quotedSheet(name)}!A1` },
    text(about, "wrapped"),
  ];
  return [
    ...sheets.map(({ name, lines }) =>
      row(name, lines[0]?.sheet === ownSheet ? words().own(lines.length) : words().lines(lines.length)),
    ),
    ...(["scenarios", "choices", "claims", "sources", "checks"] as const).map((key) => row(other[key], words()[key])),
  ];
}
