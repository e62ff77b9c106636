import { strFromU8, strToU8 } from "fflate";
import { type Json, tableResource } from "./dataPackage.js";
import { readMe } from "./readMe.js";
import { scenarioFile } from "./scenarioFile.js";
import { scenarioTable } from "./scenarioCsv.js";
import { csvOf } from "./tableOf.js";
import { asOwn, type Takeaway } from "./takeaway.js";
import { zip } from "./zip.js";

const descriptorPath = "datapackage.json";

/** What this module needs of a published descriptor; all else in it stays as it is. */
interface Descriptor {
  readonly [field: string]: Json;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly resources: readonly PublishedResource[];
}

interface PublishedResource {
  readonly [field: string]: Json;
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly schema: { readonly [field: string]: Json; readonly fields: readonly { readonly name: string }[] };
}

/**
 * A ZIP of all that a scenario is checked with: the tables as published, what the reader made of the model as a table beside
 * them, the scenario itself, one Data Package descriptor of all tables, a text to read first and, where it is given, the
 * workbook. Where the reader looks at the figures of an earlier release, the published tables, which are those of another, are
 * left out. `published` is the files of `data/` by name: the descriptor and each table that it lists. No date is in it, so the
 * same state gives the same bytes. Throws `package: …` where a published file is missing.
 */
export function packageZip(
  takeaway: Takeaway,
  published: ReadonlyMap<string, Uint8Array>,
  workbook?: Uint8Array,
): Uint8Array {
  const descriptor = JSON.parse(strFromU8(fileOf(published, descriptorPath))) as Descriptor;
  const { foreignKeys, ...table } = scenarioTable(takeaway);
  const csv = strToU8(csvOf(table));
  const isSame = isOfRelease(descriptor, takeaway);
  const tables = isSame ? descriptor.resources : [];
  const workbookName = workbook === undefined ? null : `${descriptor.name}.xlsx`;
  const fieldsOf = (name: string): readonly string[] | undefined =>
    tables.find((each) => each.name === name)?.schema.fields.map((field) => field.name);
  const whole = {
    ...extended(takeaway, descriptor),
    resources: [
      ...tables,
      tableResource({ ...table, ...(isSame ? { foreignKeys } : {}), bytes: csv.length }, fieldsOf),
    ],
  };
  return zip(
    new Map([
      ...tables.map(({ path }): [string, Uint8Array] => [path, fileOf(published, path)]),
      [`${table.name}.csv`, csv],
      ["scenario.json", strToU8(scenarioFile(takeaway))],
      [descriptorPath, strToU8(`${JSON.stringify(whole, null, 2)}\n`)],
      ["readme.txt", strToU8(readMe(asOwn(takeaway), tables, workbookName))],
      ...(workbook === undefined || workbookName === null ? [] : [[workbookName, workbook] as [string, Uint8Array]]),
    ]),
  );
}

/**
 * The published files that {@link packageZip} takes, by name: what a page has to fetch once it has the descriptor. None beside
 * it where the published tables are of other figures than those of the page: it was opened before they were corrected, or
 * shows what a link was made on.
 */
export function filesOf(descriptor: string, takeaway: Takeaway): string[] {
  const read = JSON.parse(descriptor) as Descriptor;
  return [descriptorPath, ...(isOfRelease(read, takeaway) ? read.resources.map(({ path }) => path) : [])];
}

const isOfRelease = ({ version }: Descriptor, { notebook }: Takeaway): boolean => version === notebook.record.release;

/** The descriptor under a name of its own, with where it is at home, who made it and what it was made from. */
function extended({ notebook, site }: Takeaway, descriptor: Descriptor): Descriptor {
  const { release, author, title, sources, rates } = notebook.record;
  const address = site === "" ? {} : { path: site };
  return {
    ...descriptor,
    name: `${descriptor.name}-my-scenario`,
    title: `${descriptor.title}, with a reader's scenario`,
    version: release,
    ...(site === "" ? {} : { homepage: site }),
    contributors: [
      { title: author ?? title, ...address, roles: [author === undefined ? "publisher" : "author"] },
      { title: "A reader of the notebook", roles: ["contributor"] },
    ],
    sources: [
      ...sources.map((source) => ({
        title: [source.publisher, source.title].filter(Boolean).join(": "),
        ...(/^https?:\/\//.test(source.url) ? { path: source.url } : {}),
      })),
      ...[...new Set(rates.map(({ publisher }) => publisher))].map((publisher) => ({ title: publisher })),
    ],
  };
}

function fileOf(published: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = published.get(path);
  if (bytes === undefined)
    throw new Error(`package: ${path} is missing (every file that the published descriptor lists)`);
  return bytes;
}
