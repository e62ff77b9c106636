import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeState, encodeState } from "../../../src/state/link.js";
import { parseState } from "../../../src/state/parseState.js";
import { emptyState, type ReaderState, serializeState } from "../../../src/state/readerState.js";

const noEntry = "is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice";
const broken = (part: string, why: string): string =>
  `link: "${part}" ${why} and is left out: a part is a name, = and an entry, as in name=5`;
const cut = "this link is cut: ask for it again (its end is missing, so nothing of it is shown)";

const full: ReaderState = {
  schema: 1,
  edits: { h200_units: "40000", fx_cny_per_usd: "@implied_fx_2025", capex_2026_cny: "=2*80000000000" },
  lines: [
    { name: "per_user", label: "Cost per user", content: "=h200_order_usd/tiktok_users", format: "sig.3", note: "" },
  ],
  scenarios: [{ name: "My case", entries: { h200_units: "80000", note: "1" }, note: "50 % & more" }],
  columns: ["base", "My case"],
  questions: { tornado: { output: "h200_order_usd" }, draws: { fx: "uniform(6.9;7.1)", "+note": "a&b" } },
};

describe("encodeState", () => {
  it("is readable, sorted and URL-safe", () => {
    expect(encodeState(full)).toBe(
      "#v1&+begin&capex_2026_cny==2*80000000000&fx_cny_per_usd=@implied_fx_2025&h200_units=40000" +
        "&+line=per_user;content==h200_order_usd/tiktok_users;label=Cost%20per%20user;format=sig.3" +
        "&+scenario=My%20case;h200_units=80000;note=1;+note=50%20%25%20%26%20more" +
        "&+columns=base,My%20case" +
        "&+ask=draws;%2Bnote=a%26b;fx=uniform%286.9%3B7.1%29&+ask=tornado;output=h200_order_usd&+end",
    );
    expect(encodeState(emptyState)).toBe("#v1&+begin&+end");
    expect(encodeState({ ...emptyState, columns: [] })).toBe("#v1&+begin&+columns=&+end");
  });
  it("keeps a choice with a date as it is", () => {
    expect(encodeState({ ...emptyState, edits: { fx: "@CNY/USD@2025-12-22" } })).toBe(
      "#v1&+begin&fx=@CNY/USD@2025-12-22&+end",
    );
  });
  it("names the release that it was made on, where there is one", () => {
    const link = encodeState({ ...emptyState, edits: { a: "1" } }, "2026 & on");
    expect(link).toBe("#v1&+begin=2026%20%26%20on&a=1&+end");
    expect(decodeState(link)).toEqual({
      state: { ...emptyState, edits: { a: "1" } },
      problems: [],
      status: "read",
      release: "2026 & on",
    });
  });
});

describe("decodeState", () => {
  it("brings back what was encoded", () => {
    expect(decodeState(encodeState(full))).toEqual({ state: full, problems: [], status: "read", release: "" });
  });
  it("reads the first of two parts for one question, and tells the other", () => {
    expect(decodeState("#v1&+ask=seek;output=a&+ask=seek;output=b;input=c")).toEqual({
      state: { ...emptyState, questions: { seek: { output: "a" } } },
      problems: ['link: "+ask=seek;output=b;input=c" is left out: the link has such a part before it'],
      status: "read",
      release: "",
    });
  });
  it.each([
    "",
    "#",
    "#sources",
    "#version",
    "#v",
    "#véhicules",
    "#v%C3%A9hicules",
    "#vue-d-ensemble",
    "#v-model",
    "#v_1",
  ])("%j is no state", (hash) => {
    expect(decodeState(hash)).toBeNull();
  });
  it("reads a link whose ampersands a mail program escaped, and one without its #", () => {
    expect(decodeState("v1&amp;a=1&amp;b=2")?.state.edits).toEqual({ a: "1", b: "2" });
  });
  it.each([
    ["#v1&a", "unreadable", broken("a", "has no = in it")],
    ["#v1&a=%ZZ", "unreadable", broken("a=%ZZ", "cannot be read")],
    ["#v1&%=1", "unreadable", broken("%=1", "cannot be read")],
    ["#v1&a=1;b=2", "unreadable", broken("a=1;b=2", "cannot be read")],
    ["#v1&+later=1", "unreadable", broken("+later=1", "cannot be read")],
    ["#v1&+=[1]", "unreadable", broken("+=[1]", "cannot be read")],
    ["#v1&+scenario=x;+later=1", "unreadable", broken("+scenario=x;+later=1", "cannot be read")],
    ["#v1&b=1&a=1&a=2", "read", "link: a is set twice, to 1 and to 2: 1 holds"],
    ["#v1&b=1&+scenario=s;a=1;a=2", "read", "link: a of “s” is set twice, to 1 and to 2: 1 holds"],
    ["#v1&b=1&+scenario=s;+note=1;+note=2", "read", "link: +note of “s” is set twice, to 1 and to 2: 1 holds"],
    ["#v1&b=1&+line=x;content=1;content=2", "read", "link: content of “x” is set twice, to 1 and to 2: 1 holds"],
    ["#v1&b=1&+line=x;content=1&+line=x;content=2", "read", "link: own line “x” is there twice: the first one holds"],
    [
      "#v1&b=1&+columns=base&+columns=other",
      "read",
      'link: "+columns=other" is left out: the link has such a part before it',
    ],
    ["#v1&b=1&=2", "read", 'link: edits: got "2" for no name: each entry is for a line'],
    ["#v1&b=1&a=soon", "read", `link: a: "soon" ${noEntry}`],
    ["#v1&b=1&+line=x;label=y", "read", "link: own line “x”: content: got nothing, which is no text"],
    ["#v1&b=1&+columns=a,,b", "read", 'link: columns: got ["a","","b"], which is no list of names'],
    ["#v1&b=1&+columns=%ZZ", "read", "link: columns: got [null], which is no list of names"],
    ["#v1&b=1&+end&c=2", "read", 'link: "c=2" stands behind its end and is left out'],
    ["#v1", "read", "this link holds no changes: if it should, it is cut: ask for it again"],
    ["#v1&", "read", "this link holds no changes: if it should, it is cut: ask for it again"],
  ])("%s is %s and says why", (hash, status, problem) => {
    const decoded = decodeState(hash);
    expect(decoded?.status).toBe(status);
    expect(decoded?.problems).toEqual([problem]);
    if (status === "read" && hash.includes("b=1")) expect(decoded?.state.edits.b).toBe("1");
    if (status !== "read") expect(decoded?.state).toEqual(emptyState);
  });
});

// Every kind of link that was ever made, as it was made, and what it has to open as for ever.
describe("links of every version", () => {
  const line = { name: "x", label: "", content: "=a", format: "", note: "" };
  const fixtures: [hash: string, fields: Partial<ReaderState>, release?: string][] = [
    ["#v1&h200_units=40000", { edits: { h200_units: "40000" } }],
    ["#v1&fx_cny_per_usd=@CNY/USD@2025-12-22", { edits: { fx_cny_per_usd: "@CNY/USD@2025-12-22" } }],
    ["#v1&a==b/c&h200_surcharge_rate=0.25", { edits: { a: "=b/c", h200_surcharge_rate: "0.25" } }],
    ["#v1&+line=x;content==a", { lines: [line] }],
    ["#v1&+line=x;content=5;unit=USD;label=A%20b", { lines: [{ ...line, content: "5", unit: "USD", label: "A b" }] }],
    ["#v1&+scenario=s;a=1;+note=n", { scenarios: [{ name: "s", entries: { a: "1" }, note: "n" }] }],
    ["#v1&+columns=base,s", { columns: ["base", "s"] }],
    ["#v1&+=%7B%22later%22:1%7D", { later: 1 } as Partial<ReaderState>],
    ["#v1&+begin&h200_units=40000&+end", { edits: { h200_units: "40000" } }],
    ["#v1&+begin=2026-11&h200_units=40000&+end", { edits: { h200_units: "40000" } }],
    // Since releases are named by a hash of their figures.
    ["#v1&+begin=b049aa6f&h200_units=40000&+end", { edits: { h200_units: "40000" } }, "b049aa6f"],
    ["#v1&+begin=b049aa6f&+end", {}, "b049aa6f"],
    [
      "#v1&+begin=b049aa6f&h200_units=7&+ask=ranges;h200_units=1..9&+ask=seek;target=0.1&+end",
      { edits: { h200_units: "7" }, questions: { ranges: { h200_units: "1..9" }, seek: { target: "0.1" } } },
      "b049aa6f",
    ],
    ["#v1&+begin=b049aa6f&+line=x;content==a&+columns=base&+end", { lines: [line], columns: ["base"] }, "b049aa6f"],
  ];
  it.each(fixtures)("%s opens", (hash, fields, release) => {
    const decoded = decodeState(hash);
    expect([decoded?.problems, decoded?.status]).toEqual([[], "read"]);
    expect(decoded?.state).toEqual({ ...emptyState, ...fields });
    if (release !== undefined) expect(decoded?.release).toBe(release);
  });
});

describe("a link on its way", () => {
  const opened = { ...emptyState, edits: { h200_units: "40000", a: "=b&c" } };
  const link = encodeState(opened);
  const twiceEncoded = (text: string) => encodeURIComponent(encodeURIComponent(text));
  it.each([
    ["as it is", link],
    ["without its #", link.slice(1)],
    ["in capitals", link.replace("v1", "V1")],
    ["with its ampersands escaped", link.replaceAll("&", "&amp;")],
    ["with its ampersands escaped twice", link.replaceAll("&", "&amp;amp;")],
    ["with its ampersands as character references", link.replaceAll("&", "&#38;")],
    ["encoded by a program", `#${encodeURIComponent(link.slice(1))}`],
    ["encoded twice", `#${twiceEncoded(link.slice(1))}`],
    ["with all but its ampersands encoded", `#${link.slice(1).split("&").map(encodeURIComponent).join("&")}`],
    ["with the full stop behind it", `${link}.`],
    ["in brackets and quotation marks", `${link}”).`],
    ["in encoded quotation marks", `${link}%E2%80%9D%20`],
    ["with a highlight behind it", `${link}:~:text=chips`],
  ])("%s opens whole", (_, hash) => {
    expect([decodeState(hash)?.problems, decodeState(hash)?.state]).toEqual([[], opened]);
  });
  it.each([
    ["#v1%26h200_units%3D40000", "40000"],
    ["#v1%2526h200_units%253D40000", "40000"],
    ["#v1&h200_units%3D40000", "40000"],
    ["#v1&amp;h200_units=40000", "40000"],
  ])("%s without marks opens too", (hash, entry) => {
    expect([decodeState(hash)?.problems, decodeState(hash)?.state.edits]).toEqual([[], { h200_units: entry }]);
  });
  it.each([
    ["a changed value", "#v1&+begin&h200_units=50000&+end", { h200_units: "50000" }],
    ["an added entry", "#v1&+begin&h200_units=40000&b=2&+end", { h200_units: "40000", b: "2" }],
    ["a removed entry", "#v1&+begin&+end", {}],
    ["both marks removed", "#v1&h200_units=40000", { h200_units: "40000" }],
    ["the first mark removed", "#v1&h200_units=40000&+end", { h200_units: "40000" }],
  ])("with %s opens as it was edited by hand", (_, hash, edits) => {
    expect([decodeState(hash)?.problems, decodeState(hash)?.state.edits]).toEqual([[], edits]);
  });
});

const newer = (version: string) =>
  `a newer version of this notebook made this link (${version}, this one reads v1): nothing of it is shown; reload the page to get the newest version`;
const noVersion = (start: string) =>
  `this link begins with "${start}": it should begin with #v1& (nothing of it is shown)`;
const noLink = (hash: string, entry = hash.slice(1)) =>
  `"${hash}" shows nothing: a link to figures begins with #v1&, as in #v1&${entry}`;

describe("what was meant to be a link", () => {
  it.each([
    ["#v2&a=1", "newer", newer("v2")],
    ["#v10", "newer", newer("v10")],
    ["#v9999999", "newer", newer("v9999999")],
    [`#v${"9".repeat(60)}`, "newer", newer(`v${"9".repeat(40)}…`)],
    ["#v0&a=1", "unreadable", noVersion("v0")],
    ["#v00&a=1", "unreadable", noVersion("v00")],
    ["#v01&a=1", "unreadable", noVersion("v01")],
    ["#v-1", "unreadable", noVersion("v-1")],
    ["#v-1&a=1", "unreadable", noVersion("v-1")],
    ["#v1.5", "unreadable", noVersion("v1.5")],
    ["#v1e3&a=1", "unreadable", noVersion("v1e3")],
    ["#v1x", "unreadable", noVersion("v1x")],
    ["#v1 &a=1", "unreadable", noVersion("v1 ")],
    ["#v1;a=1", "unreadable", noVersion("v1;a=1")],
    ["#v1?a=1", "unreadable", noVersion("v1?a=1")],
    ["#v<b>", "unreadable", noVersion("v<b>")],
    ["#v%3Cb%3E", "unreadable", noVersion("v%3Cb%3E")],
    ["#v&a=1", "unreadable", noVersion("v")],
    ["#h200_units=5", "unreadable", noLink("#h200_units=5")],
    ["#h200_units%3D5", "unreadable", noLink("#h200_units%3D5", "h200_units=5")],
    ["#?h200_units=5", "unreadable", noLink("#?h200_units=5", "h200_units=5")],
    ["#&h200_units=5", "unreadable", noLink("#&h200_units=5", "h200_units=5")],
    ["#+line=x;content==1", "unreadable", noLink("#+line=x;content==1")],
    ["#v2_units=5", "unreadable", noLink("#v2_units=5")],
    ["#s=1", "unreadable", noLink("#s=1")],
  ])("%s is %s and says why", (hash, status, problem) => {
    expect(decodeState(hash)).toEqual({ state: emptyState, problems: [problem], status, release: "" });
  });
});

describe("a link that is cut", () => {
  const own = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `own_${index}`,
      label: "Coût par puce, 每颗芯片 & 50 %",
      content: `=h200_order_usd/${index + 1}`,
      format: "sig.3",
      note: "",
    }));
  const links: [string, ReaderState, string][] = [
    ["of two amounts", { ...emptyState, edits: { chip_budget_2026_cny: "100000000000", h200_units: "45000" } }, ""],
    ["of every kind of part", { ...full, later: { deep: ["&+end", 1] } } as ReaderState, ""],
    ["of lines in many scripts", { ...emptyState, lines: own(12) }, ""],
    ["that names its release", { ...full, lines: own(3) }, "2026-11-28"],
    ["of nothing", emptyState, ""],
    ["of the marks themselves", { ...emptyState, edits: { "+end": "=x&+end", "+begin": "=&+end&" } }, "+end&+end"],
    ["of half characters", { ...emptyState, edits: { "\ud800": "=\udfff+😀" } }, ""],
  ];
  const cutAnywhere = (whole: string, read: (hash: string) => string) => {
    for (let length = 0; length < whole.length; length++) {
      const hash = whole.slice(0, length);
      const decoded = decodeState(read(hash));
      const told = decoded === null ? "anchor" : decoded.problems.join("\n");
      expect([hash, decoded?.state ?? emptyState]).toEqual([hash, emptyState]);
      expect([hash, /^anchor$|is cut: ask for it again|begins with/.test(told)]).toEqual([hash, true]);
    }
  };
  it.each(links)("%s opens nothing, wherever it is cut", (_, state, release) => {
    const link = encodeState(state, release);
    cutAnywhere(link, (hash) => hash);
    // the mail program that escapes what was cut, and the one that cuts what was escaped
    cutAnywhere(link, (hash) => hash.replaceAll("&", "&amp;"));
    cutAnywhere(`#${encodeURIComponent(link.slice(1))}`, (hash) => hash);
    cutAnywhere(`#${link.slice(1).split("&").map(encodeURIComponent).join("&")}`, (hash) => hash);
    cutAnywhere(`#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`, (hash) => hash);
  });
  it("says so", () => {
    const link = encodeState({ ...emptyState, edits: { h200_units: "45000" } });
    for (const length of [link.length - 1, link.length - 6, 30, 24, 12, 6]) {
      expect(decodeState(link.slice(0, length))).toEqual({
        state: emptyState,
        problems: [cut],
        status: "unreadable",
        release: "",
      });
    }
    expect(decodeState(`${link.slice(0, 24)}...`)?.problems).toEqual([cut]);
  });
});

describe("a link without measure", () => {
  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, at) => part(at)).join("");
  it.each([
    [
      "10,000 own lines",
      many(10_000, (at) => `&+line=l${at};content=1`),
      "link: it holds 10,000 own lines (at most 200): nothing of it is shown",
    ],
    [
      "a chain of 10,000",
      many(10_000, (at) => `&+line=l${at};content==l${at - 1}`),
      "link: it holds 10,000 own lines (at most 200): nothing of it is shown",
    ],
    [
      "1,000 scenarios",
      many(1000, (at) => `&+scenario=s${at};a=1`),
      "link: it holds 1,000 own scenarios (at most 50): nothing of it is shown",
    ],
    [
      "1,000 columns",
      `&+columns=${many(1000, (at) => `s${at},`)}s`,
      "link: it holds 1,001 columns (at most 50): nothing of it is shown",
    ],
    [
      "1 MB of half characters",
      `&a==${"%uD800".repeat(170_000)}`,
      "this link has 1,020,006 characters (at most 1,000,000): nothing of it is shown",
    ],
    [
      "half characters",
      `&a==${"%uD800".repeat(100_000)}`,
      "link: it holds 600,056 characters (at most 100,000): nothing of it is shown",
    ],
    [
      "a label of 1 MB",
      `&+line=x;content=1;label=${"a".repeat(1_000_000)}`,
      "this link has 1,000,027 characters (at most 1,000,000): nothing of it is shown",
    ],
    [
      "a label of 900 kB",
      `&+line=x;content=1;label=${"a".repeat(900_000)}`,
      "link: it holds 900,086 characters (at most 100,000): nothing of it is shown",
    ],
    [
      "JSON 100,000 deep",
      `&+=%7B%22x%22:${"[".repeat(100_000)}${"]".repeat(100_000)}%7D`,
      "link: it holds values inside one another more than 100 deep: nothing of it is shown",
    ],
  ])("of %s opens nothing, says so, and takes no time", (_, parts, problem) => {
    const start = process.cpuUsage();
    const decoded = decodeState(`#v1${parts}`);
    const { user, system } = process.cpuUsage(start);
    expect(decoded).toEqual({ state: emptyState, problems: [problem], status: "unreadable", release: "" });
    expect((user + system) / 1e6).toBeLessThan(1);
  });
  it("within the bounds of a state is within those of a link, in any script", () => {
    for (const char of ["a", "%", "é", "芯", "😀", "\ud800", "\u0001", '"']) {
      const content = `=${char.repeat(1000)}`;
      const lines = Array.from({ length: 100 }, (_, at) => ({
        name: `l${at}`,
        label: "",
        content,
        format: "",
        note: "",
      }));
      let fits = { ...emptyState, lines };
      while (serializeState(fits).length > 100_000) fits = { ...emptyState, lines: fits.lines.slice(1) };
      expect(decodeState(encodeState(fits))?.problems).toEqual([]);
    }
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
const known = "schema edits lines scenarios columns questions name label content format note entries".split(" ");
const unknown = text.filter((field) => !known.includes(field));
const extra = fc.dictionary(unknown, fc.jsonValue(), { maxKeys: 2, noNullPrototype: true });
const unique = { selector: (item: { name: string }) => item.name, maxLength: 4 };
const line = fc
  .record({ name, label: text, content: entry, format: text, note: text })
  .chain((fields) => extra.map((more) => ({ ...more, ...fields })));
const scenario = fc
  .record({ name, entries, note: text })
  .chain((fields) => extra.map((more) => ({ ...more, ...fields })));
const settings = fc.array(fc.tuple(name, text), { minLength: 1, maxLength: 4 });
const asked = fc
  .array(fc.tuple(name, settings.map(Object.fromEntries)), { minLength: 1, maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs) as ReaderState["questions"]);
const state: fc.Arbitrary<ReaderState> = fc
  .record(
    {
      schema: fc.constant(1 as const),
      edits: entries,
      lines: fc.uniqueArray(line, unique),
      scenarios: fc.uniqueArray(scenario, unique),
      columns: fc.array(name, { maxLength: 4 }),
      questions: asked,
    },
    { requiredKeys: ["schema", "edits", "lines", "scenarios"], noNullPrototype: true },
  )
  .chain((fields) => extra.map((more) => ({ ...more, ...fields }) as ReaderState));

const release = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 8, maxLength: 8 });

describe("any state", () => {
  it("comes back from a link, fields unknown to this version included, in URL-safe characters", async () => {
    await fc.assert(
      fc.asyncProperty(state, fc.oneof(fc.constant(""), release, text), async (state, release) => {
        const link = encodeState(state, release);
        expect(link).toMatch(/^#[A-Za-z0-9\-._,/:=@$+*%&;]+$/);
        const decoded = decodeState(link);
        expect(decoded?.problems).toEqual([]);
        expect(serializeState(decoded?.state ?? emptyState)).toBe(serializeState(state));
        expect(decoded?.release).toBe(release);
        expect(encodeState(decoded?.state ?? emptyState, release)).toBe(link);
      }),
      { numRuns: 500 },
    );
  });
  it("comes back from its JSON", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (state) => {
        const parsed = parseState(JSON.parse(serializeState(state)));
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
