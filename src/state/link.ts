import { said } from "../language/said.js";
import { markedFragment, readFragment } from "./linkFragment.js";
import { decodeText, encodeName, encodeText } from "./linkText.js";
import { type Fields, isFields, parsedJson, type ParsedState, parseState } from "./parseState.js";
import { canonicalJson, emptyState, type ReaderState, sameState } from "./readerState.js";
import { shortened } from "../model/shortened.js";

/*
 * #v1&+begin                                             that the link ends in +end, and the release it was made on
 *    &h200_units=40000&fx_cny_per_usd=@implied_fx_2025   edits: name=entry
 *    &+line=per_user;content==a/b;label=Per user         an own line and its fields
 *    &+scenario=cautious;h200_units=20000;+note=ours     an own scenario: its entries, then its fields
 *    &+columns=base,cautious                             the scenario columns chosen
 *    &+ask=tornado;output=h200_order_usd                 a question asked of the model and its settings
 *    &+=%7B"later":1%7D                                  fields that this version does not know, as JSON
 *    &+end
 * A name never begins with a raw +, so names and fields cannot meet. Links without +begin and +end open too.
 */
/**
 * The state as the fragment of a link, `#v1&…`: URL-safe, readable, and lossless for any text. Sorted, so it is stable.
 * `release` names what was published when it was made; empty where releases have no names.
 */
export function encodeState(state: ReaderState, release = ""): string {
  const { schema, edits, lines, scenarios, columns, questions = {}, ...rest } = state;
  const parts = [
    ...entryParts(edits),
    ...lines.map((line) => {
      const { name, label, content, unit = "", format, note, ...extra } = line;
      return record("+line", name, [...fieldParts({ content, unit, label, format, note }), ...extraParts(extra)]);
    }),
    ...scenarios.map((scenario) => {
      const { name, entries, note, ...extra } = scenario;
      return record("+scenario", name, [
        ...entryParts(entries),
        ...fieldParts({ "+note": note }),
        ...extraParts(extra),
      ]);
    }),
    ...(columns === undefined ? [] : [`+columns=${columns.map(encodeName).join(",")}`]),
    ...Object.keys(questions)
      .sort()
      .map((question) => record("+ask", question, entryParts(questions[question] ?? {}))),
    ...extraParts(rest),
  ];
  return markedFragment(schema, parts, encodeText(release));
}

/** The state that a link holds. */
export interface ParsedLink extends ParsedState {
  /** The release that the link was made on; empty where it names none. */
  readonly release: string;
}

/**
 * The state that a fragment holds, with a problem for each part that could not be read (the rest stands), or null where
 * the fragment is no state at all, such as a heading's anchor. A link that is cut or too large, or of which no part could
 * be read, is `unreadable`: nothing of it stands.
 */
export function decodeState(hash: string): ParsedLink | null {
  const fragment = readFragment(hash);
  if (fragment.kind === "anchor") return null;
  if (fragment.kind === "refused") {
    return { state: emptyState, problems: [fragment.problem], status: fragment.status, release: "" };
  }
  const problems: string[] = [];
  const edits = new Map<string, string>();
  const questions = new Map<string, Readonly<Record<string, string>>>();
  const lines: unknown[] = [];
  const scenarios: unknown[] = [];
  const once = new Map<"columns" | "rest", unknown>();
  const setAgain = (part: string): void =>
    void problems.push(
      said(
        `link: "${shortened(part)}" is left out: the link has such a part before it`,
        `link: « ${shortened(part)} » est laissé de côté : le lien a déjà une telle partie`,
      ),
    );
  const setOnce = (field: "columns" | "rest", part: string, value: unknown): void => {
    if (once.has(field)) setAgain(part);
    else once.set(field, value);
  };
  for (const part of fragment.parts) {
    const [first = "", ...fields] = part.split(";");
    const { key, value } = splitField(first);
    const isRecord = key === "+line" || key === "+scenario" || key === "+ask";
    const known = isRecord ? readRecord(value, fields, problems) : undefined;
    if (known === null || (known === undefined && fields.length > 0)) problems.push(broken(part));
    else if (key === "+line" && known) lines.push({ ...known.extra, ...known.texts, name: known.name });
    else if (key === "+scenario" && known)
      scenarios.push({ ...known.extra, name: known.name, entries: known.texts, note: known.note });
    else if (key === "+ask" && known) {
      if (!questions.has(known.name)) questions.set(known.name, known.texts);
      else setAgain(part);
    } else if (key === "+columns") setOnce("columns", part, value === "" ? [] : value.split(",").map(decodeText));
    else if (key === "+") {
      const extra = readJson(value);
      if (extra) setOnce("rest", part, extra);
      else problems.push(broken(part));
    } else {
      const name = key.startsWith("+") ? null : decodeText(key);
      const entry = decodeText(value);
      if (name === null || entry === null || !first.includes("=")) problems.push(broken(part));
      else if (!edits.has(name)) edits.set(name, entry);
      else problems.push(twice(name, edits.get(name) ?? "", entry));
    }
  }
  const columns = once.get("columns");
  const parsed = parseState({
    ...(once.get("rest") as object | undefined),
    schema: 1,
    edits: Object.fromEntries(edits),
    lines,
    scenarios,
    ...(columns === undefined ? {} : { columns }),
    ...(questions.size === 0 ? {} : { questions: Object.fromEntries(questions) }),
  });
  const nothing = problems.length > 0 && sameState(parsed.state, emptyState);
  return {
    state: parsed.state,
    status: nothing ? "unreadable" : parsed.status,
    problems: [...fragment.problems, ...problems, ...parsed.problems.map((problem) => `link: ${problem}`)],
    release: fragment.release,
  };
}

interface LinkRecord {
  readonly name: string;
  /** What stands under a line's or scenario's fields without a +: a line's texts, a scenario's entries. */
  readonly texts: Readonly<Record<string, string>>;
  /** The note of a scenario, which has a + because a line of the model may be called note. */
  readonly note: string;
  readonly extra: Fields;
}

/** A line or scenario with its fields, or null where it cannot be read; a problem for each field that is there twice. */
function readRecord(name: string, fields: readonly string[], problems: string[]): LinkRecord | null {
  const decoded = decodeText(name);
  const seen = new Map<string, string>();
  const texts: [string, string][] = [];
  let note = "";
  let extra: Fields | null = {};
  for (const field of fields) {
    const { key, value } = splitField(field);
    const text = decodeText(value);
    const label = decodeText(key);
    if (text === null || label === null || !field.includes("=")) return null;
    const before = seen.get(key);
    if (before !== undefined) {
      problems.push(twice(`${label} of “${decoded ?? name}”`, before, text));
      continue;
    }
    seen.set(key, text);
    if (key === "+") extra = readJson(value);
    else if (key === "+note") note = text;
    else if (key.startsWith("+")) return null;
    else texts.push([label, text]);
  }
  return decoded === null || extra === null ? null : { name: decoded, texts: Object.fromEntries(texts), note, extra };
}

function entryParts(entries: Readonly<Record<string, string>>): string[] {
  return Object.keys(entries)
    .sort()
    .map((name) => `${encodeName(name)}=${encodeText(entries[name] ?? "")}`);
}

function fieldParts(fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).flatMap(([field, text]) => (text === "" ? [] : [`${field}=${encodeText(text)}`]));
}

function extraParts(extra: object): string[] {
  return Object.keys(extra).length === 0 ? [] : [`+=${encodeText(canonicalJson(extra))}`];
}

function record(kind: string, name: string, fields: readonly string[]): string {
  return [`${kind}=${encodeName(name)}`, ...fields].join(";");
}

function splitField(field: string): { key: string; value: string } {
  const at = field.indexOf("=");
  return at < 0 ? { key: field, value: "" } : { key: field.slice(0, at), value: field.slice(at + 1) };
}

function readJson(encoded: string): Fields | null {
  const value = parsedJson(decodeText(encoded) ?? "");
  return isFields(value) ? value : null;
}

function broken(part: string): string {
  const why = part.includes("=") ? said("cannot be read", "ne se lit pas") : said("has no = in it", "n'a pas de =");
  return said(
    `link: "${shortened(part)}" ${why} and is left out: a part is a name, = and an entry, as in name=5`,
    `link: « ${shortened(part)} » ${why} et est laissé de côté : une partie est un nom, = et une valeur, comme name=5`,
  );
}

function twice(name: string, first: string, second: string): string {
  return said(
    `link: ${shortened(name)} is set twice, to ${shortened(first)} and to ${shortened(second)}: ${shortened(first)} holds`,
    `link: ${shortened(name)} est fixé deux fois, à ${shortened(first)} et à ${shortened(second)} : ${shortened(first)} compte`,
  );
}
