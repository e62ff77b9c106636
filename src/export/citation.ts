import { language } from "../language/language.js";
import { said } from "../language/said.js";
import { typeset } from "../language/typeset.js";
import { dateText, dayParts, monthNames } from "../format/dateText.js";
import { plainName } from "./fileNames.js";
import { type Takeaway } from "./takeaway.js";

/** What is cited, and the link to it: to the figures as its reader sees them. An address may be "" where there is none. */
export interface Cited {
  readonly of: "notebook" | { readonly chart: string };
  readonly address: string;
}

/** One citation in four forms. */
export interface Citation {
  /** In the manner of the American Psychological Association, in English. */
  readonly apa: string;
  readonly french: string;
  /** An entry for BibTeX and biber. */
  readonly bibtex: string;
  /** A list of one item, as reference managers read it. */
  readonly cslJson: string;
}

/** What the code of every notebook of this kit is under. */
const codeLicence = "MIT License";

/**
 * A citation of the notebook or of one of its charts, with the release of the figures, the day of access and the link. It is
 * cited by its title where the story names no author.
 */
export function citation(takeaway: Takeaway, cited: Cited): Citation {
  return {
    apa: apa(takeaway, cited),
    french: french(takeaway, cited),
    bibtex: bibtex(takeaway, cited),
    cslJson: cslJson(takeaway, cited),
  };
}

/** What one may do with it: `Data: MIT License. Code: MIT License.` */
export function licenceText({ notebook }: Takeaway): string {
  const data = notebook.record.licenceTitle;
  return said(`Data: ${data}. Code: ${codeLicence}.`, `Données : ${data}. Code : ${codeLicence}.`);
}

function apa({ notebook, date }: Takeaway, { of, address }: Cited): string {
  const { title, author, release, edition } = notebook.record;
  const whole = `${title} (Release ${release})`;
  const what = of === "notebook" ? `${whole} [Data notebook]` : `${of.chart} [Chart]`;
  const day = `(${yearFirst(edition)})`;
  const lead = author === undefined ? [what, day] : [author, day, what];
  const host = of === "notebook" ? [] : [`In ${whole}`];
  const retrieved = `Retrieved ${americanDay(date)}${address === "" ? "." : `, from ${address}`}`;
  return [...[...lead, ...host].map(stopped), retrieved].join(" ");
}

function french({ notebook, date }: Takeaway, { of, address }: Cited): string {
  const { title, author, release, edition } = notebook.record;
  const what =
    of === "notebook" ? [`« ${title} »`, "carnet de données"] : [`« ${of.chart} »`, "graphique", `dans « ${title} »`];
  const parts = [...(author === undefined ? [] : [author]), ...what, `version ${release}`, dateText(edition, "fr")];
  const words = typeset(`${stopped(parts.join(", "))} Consulté le ${dateText(date, "fr")}`);
  return address === "" ? `${words}.` : `${words}, ${address}`;
}

function bibtex({ notebook, date }: Takeaway, { of, address }: Cited): string {
  const { id, title, author, release, edition, licenceTitle } = notebook.record;
  const [year, month] = dayParts(edition) ?? [];
  const key = [id, ...(of === "notebook" ? [] : [plainName(of.chart)]), release].join("-");
  const braced = (text: string): string => `{${latexText(text)}}`;
  const fields: [name: string, value: string][] = [
    ...(author === undefined ? [] : ([["author", `{${braced(author)}}`]] as [string, string][])),
    // in two braces it keeps its capitals
    ["title", `{${braced(of === "notebook" ? title : of.chart)}}`],
    ["howpublished", braced(of === "notebook" ? "Data notebook" : `Chart in ${title}`)],
    ["year", `{${year ?? ""}}`],
    ["month", monthNames.en[(month ?? 0) - 1]?.slice(0, 3).toLowerCase() ?? "{}"],
    ["version", braced(release)],
    ...(address === "" ? [] : ([["url", `{${bareAddress(address)}}`]] as [string, string][])),
    ["urldate", `{${date}}`],
    ["note", braced(`Release ${release}. Data: ${licenceTitle}. Code: ${codeLicence}. Accessed ${americanDay(date)}`)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${key.replace(/[^A-Za-z0-9-]+/g, "")},\n${lines.join("")}}\n`;
}

function cslJson({ notebook, date }: Takeaway, { of, address }: Cited): string {
  const { id, title, author, release, edition, licenceTitle } = notebook.record;
  const isChart = of !== "notebook";
  const item = {
    id: [id, ...(isChart ? [plainName(of.chart)] : []), release].join("-"),
    type: isChart ? "graphic" : "dataset",
    title: isChart ? of.chart : title,
    ...(isChart ? { "container-title": title } : {}),
    genre: isChart ? "Chart" : "Data notebook",
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    version: release,
    issued: { "date-parts": [dayParts(edition)] },
    accessed: { "date-parts": [dayParts(date)] },
    ...(address === "" ? {} : { URL: address }),
    language: language(),
    note: `Data: ${licenceTitle}. Code: ${codeLicence}.`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A text with a full stop at its end, unless it ends as a sentence does. */
const stopped = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const latexSigns: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces, with a backslash before them too
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** A text as LaTeX prints it, on one line. */
const latexText = (text: string): string =>
  text
    .replace(/[\\{}~^<>]/g, (sign) => latexSigns[sign] ?? sign)
    .replace(/[#$%&_]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, " ")
    .trim();

/** An address as it stands in a field that is printed letter for letter: nothing in it ends the field or the line. */
const bareAddress = (address: string): string =>
  address.replace(/[\s{}\\"<>^`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

/** A day as the manner of the American Psychological Association has it: `November 28, 2026`. */
function americanDay(day: string): string {
  const parts = dayParts(day);
  return parts === null ? day : `${monthNames.en[parts[1] - 1] ?? ""} ${parts[2]}, ${parts[0]}`;
}

/** The same with the year first: `2026, November 28`. */
function yearFirst(day: string): string {
  const parts = dayParts(day);
  return parts === null ? day : `${parts[0]}, ${monthNames.en[parts[1] - 1] ?? ""} ${parts[2]}`;
}
