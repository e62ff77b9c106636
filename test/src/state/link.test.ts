import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeState, encodeState } from "../../../src/state/link.js";
import { parseStateText } from "../../../src/state/parseState.js";
import { emptyState, type ReaderState, serializeState } from "../../../src/state/readerState.js";

const full: ReaderState = {
  schema: 1,
  edits: { h200_units: "40000", fx_cny_per_usd: "@implied_fx_2025", capex_2026_cny: "=2*80000000000" },
  lines: [
    { name: "per_user", label: "Cost per user", content: "=h200_order_usd/tiktok_users", format: "sig.3", note: "" },
  ],
  scenarios: [{ name: "My case", entries: { h200_units: "80000", note: "1" }, note: "50 % & more" }],
  columns: ["base", "My case"],
};

describe("encodeState", () => {
  it("is readable, sorted and URL-safe", () => {
    expect(encodeState(full)).toBe(
      "#v1&capex_2026_cny==2*80000000000&fx_cny_per_usd=@implied_fx_2025&h200_units=40000" +
        "&+line=per_user;content==h200_order_usd/tiktok_users;label=Cost%20per%20user;format=sig.3" +
        "&+scenario=My%20case;h200_units=80000;note=1;+note=50%20%25%20%26%20more" +
        "&+columns=base,My%20case",
    );
    expect(encodeState(emptyState)).toBe("#v1");
    expect(encodeState({ ...emptyState, columns: [] })).toBe("#v1&+columns=");
  });
  it("keeps a choice with a date as it is", () => {
    expect(encodeState({ ...emptyState, edits: { fx: "@CNY/USD@2025-12-22" } })).toBe("#v1&fx=@CNY/USD@2025-12-22");
  });
});

describe("decodeState", () => {
  it("brings back what was encoded", () => {
    expect(decodeState(encodeState(full))).toEqual({ state: full, problems: [], status: "read" });
  });
  it.each(["", "#", "#sources", "#v1x", "#version", "#s=1", "#v"])("%j is no state", (hash) => {
    expect(decodeState(hash)).toBeNull();
  });
  it("reads a link whose ampersands a mail program escaped, and one without its #", () => {
    expect(decodeState("v1&amp;a=1&amp;b=2")?.state.edits).toEqual({ a: "1", b: "2" });
  });
  it.each([
    ["#v2&a=1", "newer", "link: got v2 (a newer version of this notebook made it; this one reads v1)"],
    ["#v0&a=1", "unreadable", "link: got v0 (v1)"],
    ["#v1&a", "unreadable", 'link: got "a" (name=entry)'],
    ["#v1&a=%ZZ", "unreadable", 'link: got "a=%ZZ" (name=entry)'],
    ["#v1&%=1", "unreadable", 'link: got "%=1" (name=entry)'],
    ["#v1&a=1;b=2", "unreadable", 'link: got "a=1;b=2" (name=entry)'],
    ["#v1&+later=1", "unreadable", 'link: got "+later=1" (name=entry)'],
    ["#v1&+=[1]", "unreadable", 'link: got "+=[1]" (name=entry)'],
    ["#v1&+scenario=x;+later=1", "unreadable", 'link: got "+scenario=x;+later=1" (name=entry)'],
    ["#v1&b=1&a=1&a=2", "read", 'link: got a a second time in "a=2" (each name once)'],
    ["#v1&b=1&=2", "read", "link: edits.: got no name (a line name)"],
    [
      "#v1&b=1&a=soon",
      "read",
      'link: edits.a: got "soon" (a plain decimal, a formula that begins with =, or @ and a choice)',
    ],
    ["#v1&b=1&+line=x;label=y", "read", "link: lines[0].content: got nothing (text)"],
    ["#v1&b=1&+columns=a,,b", "read", 'link: columns: got ["a","","b"] (a list of scenario names)'],
    ["#v1&b=1&+columns=%ZZ", "read", "link: columns: got [null] (a list of scenario names)"],
  ])("%s is %s and says why", (hash, status, problem) => {
    const decoded = decodeState(hash);
    expect(decoded?.status).toBe(status);
    expect(decoded?.problems).toEqual([problem]);
    if (status === "read") expect(decoded?.state.edits.b ?? decoded?.state.edits.a).toBe("1");
  });
});

// names and texts of any kind, lone surrogates and __proto__ among them
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("__proto__", "+note", "=", "a&b;c", "%u", "%uD800", "\ud800"),
);
const name = text.filter((candidate) => candidate !== "");
const entry = fc.oneof(
  fc.constantFrom("0", "-3", "85000000000", "0.25"),
  text.map((formula) => `=${formula}x`),
  text.map((choice) => `@${choice}x`),
);
const entries = fc.array(fc.tuple(name, entry)).map((pairs) => Object.fromEntries(pairs));
const known = "schema edits lines scenarios columns name label content format note entries".split(" ");
const unknown = text.filter((field) => !known.includes(field));
const extra = fc.dictionary(unknown, fc.jsonValue(), { maxKeys: 2, noNullPrototype: true });
const unique = { selector: (item: { name: string }) => item.name, maxLength: 4 };
const line = fc
  .record({ name, label: text, content: entry, format: text, note: text })
  .chain((fields) => extra.map((more) => ({ ...more, ...fields })));
const scenario = fc
  .record({ name, entries, note: text })
  .chain((fields) => extra.map((more) => ({ ...more, ...fields })));
const state: fc.Arbitrary<ReaderState> = fc
  .record(
    {
      schema: fc.constant(1 as const),
      edits: entries,
      lines: fc.uniqueArray(line, unique),
      scenarios: fc.uniqueArray(scenario, unique),
      columns: fc.array(name, { maxLength: 4 }),
    },
    { requiredKeys: ["schema", "edits", "lines", "scenarios"], noNullPrototype: true },
  )
  .chain((fields) => extra.map((more) => ({ ...more, ...fields }) as ReaderState));

describe("any state", () => {
  it("comes back from a link, fields unknown to this version included, in URL-safe characters", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (state) => {
        const link = encodeState(state);
        expect(link).toMatch(/^#[A-Za-z0-9\-._,/:=@$+*%&;]+$/);
        const decoded = decodeState(link);
        expect(decoded?.problems).toEqual([]);
        expect(serializeState(decoded?.state ?? emptyState)).toBe(serializeState(state));
        expect(encodeState(decoded?.state ?? emptyState)).toBe(link);
      }),
      { numRuns: 500 },
    );
  });
  it("comes back from its JSON", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (state) => {
        const parsed = parseStateText(serializeState(state));
        expect(parsed.problems).toEqual([]);
        expect(serializeState(parsed.state)).toBe(serializeState(state));
      }),
      { numRuns: 500 },
    );
  });
  it("any fragment gives a state, a problem or nothing, never an exception", async () => {
    const part = fc.oneof(
      text,
      fc.constantFrom("+line=", "+scenario=a", "+columns=", "+=", ";", "=", "&", "a=1", "%", "%uD8"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        const decoded = decodeState(`#v1&${parts.join("")}`);
        if (decoded?.status === "unreadable") expect(decoded.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
