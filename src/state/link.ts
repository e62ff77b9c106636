import { decodeText, encodeName, encodeText } from "./linkText.js";
import { type ParsedState, parseState } from "./parseState.js";
import { canonicalJson, emptyState, type ReaderState, sameState } from "./readerState.js";

/*
 * #v1&h200_units=40000&fx_cny_per_usd=@implied_fx_2025      edits: name=entry
 *    &+line=per_user;content==a/b;label=Per user            an own line and its fields
 *    &+scenario=cautious;h200_units=20000;+note=ours        an own scenario: its entries, then its fields
 *    &+columns=base,cautious                                the scenario columns chosen
 *    &+=%7B"later":1%7D                                     fields that this version does not know, as JSON
 * A name never begins with a raw +, so names and fields cannot meet.
 */
/** The state as the fragment of a link, `#v1&…`: URL-safe, readable, and lossless for any text. Sorted, so it is stable. */
export function encodeState(state: ReaderState): string {
  const { schema, edits, lines, scenarios, columns, ...rest } = state;
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
    ...extraParts(rest),
  ];
  return `#${[`v${schema}`, ...parts].join("&")}`;
}

/**
 * The state that a fragment holds, with a problem for each part that could not be read (the rest stands), or null where
 * the fragment is no state at all, such as a heading's anchor. A link of which no part could be read is `unreadable`.
 */
export function decodeState(hash: string): ParsedState | null {
  const [version, ...parts] = hash.replace(/^#/, "").replaceAll("&amp;", "&").split("&");
  const number = /^v(\d{1,6})$/.exec(version ?? "")?.[1];
  if (number === undefined) return null;
  if (number !== "1") {
    const newer = Number(number) > 1;
    const why = newer ? "a newer version of this notebook made it; this one reads v1" : "v1";
    return { state: emptyState, problems: [`link: got ${version} (${why})`], status: newer ? "newer" : "unreadable" };
  }
  const problems: string[] = [];
  const edits = new Map<string, string>();
  const lines: unknown[] = [];
  const scenarios: unknown[] = [];
  let rest: Record<string, unknown> = {};
  let columns: (string | null)[] | undefined;
  for (const part of parts) {
    if (part === "") continue;
    const [first = "", ...fields] = part.split(";");
    const { key, value } = splitField(first);
    const known = key === "+line" || key === "+scenario" ? readRecord(value, fields) : undefined;
    if (known === null || (known === undefined && fields.length > 0)) problems.push(broken(part));
    else if (key === "+line" && known) lines.push({ ...known.extra, ...known.texts, name: known.name });
    else if (key === "+scenario" && known)
      scenarios.push({ ...known.extra, name: known.name, entries: known.texts, note: known.note });
    else if (key === "+columns") columns = value === "" ? [] : value.split(",").map(decodeText);
    else if (key === "+") {
      const extra = readJson(value);
      if (extra) rest = extra;
      else problems.push(broken(part));
    } else {
      const name = key.startsWith("+") ? null : decodeText(key);
      const entry = decodeText(value);
      if (name === null || entry === null || !first.includes("=")) problems.push(broken(part));
      else if (edits.has(name)) problems.push(`link: got ${name} a second time in "${part}" (each name once)`);
      else edits.set(name, entry);
    }
  }
  const whole = {
    ...rest,
    schema: 1,
    edits: Object.fromEntries(edits),
    lines,
    scenarios,
    ...(columns ? { columns } : {}),
  };
  const parsed = parseState(whole);
  const nothing = problems.length > 0 && sameState(parsed.state, emptyState);
  const status = nothing ? "unreadable" : parsed.status;
  return { ...parsed, status, problems: [...problems, ...parsed.problems.map((problem) => `link: ${problem}`)] };
}

interface LinkRecord {
  readonly name: string;
  /** What stands under a line's or scenario's fields without a +: a line's texts, a scenario's entries. */
  readonly texts: Readonly<Record<string, string>>;
  /** The note of a scenario, which has a + because a line of the model may be called note. */
  readonly note: string;
  readonly extra: Readonly<Record<string, unknown>>;
}

function readRecord(name: string, fields: readonly string[]): LinkRecord | null {
  const decoded = decodeText(name);
  const texts: [string, string][] = [];
  let note = "";
  let extra: Record<string, unknown> | null = {};
  for (const field of fields) {
    const { key, value } = splitField(field);
    const text = decodeText(value);
    const label = decodeText(key);
    if (text === null || label === null || !field.includes("=")) return null;
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

function readJson(encoded: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(decodeText(encoded) ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function broken(part: string): string {
  return `link: got "${part.length > 80 ? `${part.slice(0, 80)}…` : part}" (name=entry)`;
}
