import { describe, expect, test } from "vitest";
import { parseModelArguments, renderModel, requestedModel } from "../../loaders/commands/modelCommand.js";
import { loadProject } from "../../loaders/read/project.js";
import { publishedModel } from "../../loaders/publish/publishedModel.js";
import { stateArgument } from "../../loaders/commands/stateArgument.js";
import { readTyped } from "../../src/notebook/sheet/readTyped.js";
import { tryOwnLine } from "../../src/notebook/sheet/tryOwnLine.js";
import { decideEntry } from "../../src/format/decideEntry.js";
import { entryDoubts, entryRefusals, followEntries } from "../../src/state/followEntries.js";
import { decodeState, encodeState } from "../../src/state/link.js";
import { emptyState, type ReaderState } from "../../src/state/readerState.js";
import { valueText } from "../../src/model/value.js";
import { editedNotebook } from "../src/notebook/editedNotebook.js";

/*
 * Faults that readers of sheets and links met, by class, through the doors that a reader has: a cell, a line of one's own,
 * a link, and the model command. Each class has the inputs that were wrong and others like them.
 */

const notebook = editedNotebook();
const project = loadProject();
const base = publishedModel(project);
const scenarios = project.scenarios.map(({ record }) => record);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** What a line of the reader's own comes to, exactly, with the buttons offered where it is refused. */
function own(formula: string): string {
  const trial = tryOwnLine(notebook, { name: "own_line", label: "", formula, format: "", editing: "" });
  if (trial.ok) return plain(trial.value);
  const offers = trial.problems
    .flatMap(({ offers }) => offers ?? [])
    .map(({ entry, label }) => ` [${entry}: ${label}]`);
  return plain(trial.problems.map(({ reason }) => reason).join(" | ") + offers.join(""));
}

/** What typing in a cell does. */
function cell(name: string, text: string): string {
  const decision = readTyped(notebook, "base", name, text);
  if (decision.kind !== "taken") return plain(`${decision.kind}: ${decision.reason}`);
  return plain(`${decision.entry}${decision.note === undefined ? "" : ` · ${decision.note}`}`);
}

/** What the model command says: its notes, or why it stops. */
function command(...args: string[]): string {
  try {
    const request = parseModelArguments(args);
    const read = (path: string): string => {
      throw Object.assign(new Error(path), { code: "ENOENT" });
    };
    const state = request.state === "" ? undefined : stateArgument(request.state, read);
    const { workbook, notes } = requestedModel(base, scenarios, request, state);
    renderModel(workbook, request.format);
    return plain(["ok", ...notes].join(" · "));
  } catch (error) {
    return plain((error as Error).message);
  }
}

describe("a quotient leaves no residue (F1)", () => {
  test.each([
    ["=1/3*3=1", "TRUE"],
    ["=capex_2026_usd*fx_cny_per_usd=capex_2026_cny", "TRUE"],
    ["=capex_2026_usd*fx_cny_per_usd-capex_2026_cny", "RMB 0"],
    ["=capex_2025_usd*fx_cny_per_usd=capex_2025_cny", "TRUE"],
    ["=chip_budget_2026_usd*fx_cny_per_usd=chip_budget_2026_cny", "TRUE"],
    ["=tokens_vs_google*google_tokens_per_day=tokens_per_day_2025_12", "TRUE"],
    ["=chip_share_2026*capex_2026_cny=chip_budget_2026_cny", "TRUE"],
    ["=us_peers_multiple*capex_2025_usd=us_peers_capex_2025_usd", "TRUE"],
    ["=us_peers_average_usd*us_peers_count=us_peers_capex_2025_usd", "TRUE"],
    ["=h200_share_of_capex*capex_2026_cny=h200_order_cny", "TRUE"],
    ["=capex_usd_per_tiktok_user*tiktok_users=capex_2026_usd", "TRUE"],
    ["=base_needed_usd*marginal_gain=capex_2026_usd", "TRUE"],
    ["=INT(days_per_year/7*7)", "365 days"],
    ["=INT(h200_units/7*7)", "20,000 chips"],
    ["=ROUNDUP(h200_units/3*3,0)", "20,000 chips"],
    ["=ROUNDUP(7/6*6,0)", "7"],
    ["=MOD(100/3*3,100)", "0"],
    ["=1000/1.2*1.2=1000", "TRUE"],
    // others like them
    ["=CEILING(h200_units/3*3,1)", "20,000 chips"],
    ["=CEILING(7/6*6,1)", "7"],
    ["=CEILING(-7/3*3,2)", "−6"],
    ["=FLOOR(h200_units/7*7,1)", "20,000 chips"],
    ["=FLOOR(1/3*3,1/3)=1", "TRUE"],
    ["=TRUNC(-7/3*3)", "−7"],
    ["=EFFECT(0.12/7*7,12)=EFFECT(0.12,12)", "TRUE"],
    ["=NOMINAL(EFFECT(0.12,12),12)=0.12", "TRUE"],
    ["=ROUND(2/3*3,0)", "2"],
    ["=ROUND(1/6*3,0)", "1"],
    ["=ROUND(1/3*7.5,0)", "3"],
    ["=IF(h200_units/3*3=h200_units,1,0)", "1"],
    ["=1/3*3<=1", "TRUE"],
    ["=1/3*3>=1", "TRUE"],
    ["=1/3*3<>1", "FALSE"],
    ["=1/3*3<1", "FALSE"],
    ["=MOD(-1/3*3,1)", "0"],
    ["=MOD(-10/3*3,3)", "2"],
    ["=MOD(10/3*3,-3)", "−2"],
    ["=10%/3*3=10%", "TRUE"],
    ["=1/3+1/3+1/3=1", "TRUE"],
    ["=SQRT(1/9)*3=1", "TRUE"],
    ["=POWER(8/27,1/3)=2/3", "TRUE"],
    ["=EXP(LN(2))=2", "TRUE"],
    ["=LOG(1/8,2)", "−3"],
    ["=SIGN(1/3*3-1)", "0"],
    ["=ROUNDDOWN(4.35*100,0)", "435"],
    ["=MEDIAN(1/3,2/3)=0.5", "TRUE"],
  ])("%s is %s", (formula, value) => expect(own(formula)).toBe(value));
});

describe("a rate of return that exists is found (F2)", () => {
  const none = "#NUM!: no rate makes the payments balance";
  const oneSign = "#NUM!: a rate of return needs an amount below zero and one above it";
  test.each([
    ["=IRR(-100,200,-100)", "0"],
    ["=IRR(-1,2.2,-1.21)", "0.1"],
    ["=IRR(-1e6,3e6,-2.25e6)", "0.5"],
    ["=IRR(-1000000,3300000,-3630000,1331000)", "0.1"],
    ["=IRR(-1000,2204,-1214.403)", "0.101"],
    ["=IRR(-1000000,2404000,-1444800)", "0.2"],
    ["=IRR(-1000000,3700000,-4510000,1815000)", "0.1"],
    ["=IRR(-1000000,3704000,-4520403,1821604.5)", "0.101"],
    ["=IRR(-100,0.00005)", "−0.9999995"],
    ["=IRR(-1e9,1)", "−0.999999999"],
    ["=IRR(-1,2e6)", "1,999,999"],
    ["=FV(-1,3,-100)", "100"],
    ["=FV(-1.5,2,-100)", "50"],
    ["=PMT(-1,12,1000,100)", "−100"],
    // others like them
    ["=IRR(-1,4,-6,4,-1)", "0"],
    ["=IRR(1,-3.6,4.31,-1.716)", "0.1"],
    ["=IRR(-1000,2100,-1102.5)", "0.05"],
    ["=IRR(0,-100,110)", "0.1"],
    ["=IRR(-100,0,0,133.1)", "0.1"],
    ["=IRR(-1,0,0,0,1e12)", "999"],
    ["=IRR(-1,1e12)", "999,999,999,999"],
    ["=IRR(-100,50)", "−0.5"],
    ["=IRR(-1,1,-1)", none],
    ["=IRR(100,100)", oneSign],
    ["=IRR(-100,0,0)", oneSign],
    ["=IRR(0,0)", oneSign],
    ["=RATE(2,0,-1,1.21)", "0.1"],
    ["=RATE(10,-100,1000)", "0"],
    ["=RATE(1,-110,100)", "0.1"],
    ["=RATE(3,100,100)", none],
    ["=FV(-2,3,-100)", "100"],
    ["=PV(-1.5,3,100)", "600"],
    ["=PMT(-1.5,2,1000)", "−500"],
    ["=XIRR(-100,DATE(2025,1,1),200,DATE(2026,1,1),-100,DATE(2027,1,1))", "0"],
  ])("%s is %s", (formula, value) => expect(own(formula)).toBe(value));
});

describe("a link that is cut opens nothing (F3)", () => {
  const state: ReaderState = {
    ...emptyState,
    edits: { chip_budget_2026_cny: "100000000000", h200_units: "45000" },
    lines: [
      {
        name: "per",
        label: "Coût, par puce & 50 %",
        content: "=h200_order_usd/capex_2026_usd",
        format: "",
        note: "3D=é",
      },
    ],
    scenarios: [{ name: "mine", entries: { h200_units: "=20000/3*3" }, note: "été" }],
    columns: ["base", "mine"],
  };
  const link = encodeState(state, "r1");
  const cutAt = (text: string, length: number): string => text.slice(0, length);
  const quotedPrintable = (text: string): string => text.replaceAll("=", "=3D").replace(/.{50}(?!3D|D)/g, "$&=\r\n");
  const ways: readonly (readonly [string, (hash: string) => string])[] = [
    ["as it is", (hash) => hash],
    ["with &amp;", (hash) => hash.replaceAll("&", "&amp;")],
    ["with %23", (hash) => hash.replace("#", "%23")],
    ["with a second #", (hash) => `#${hash}`],
    ["encoded with its #", (hash) => `#${encodeURIComponent(hash)}`],
    ["in quoted-printable", quotedPrintable],
    ["with soft breaks alone", (hash) => hash.replace(/.{61}/g, "$&=\n")],
    ["on several lines", (hash) => hash.replace(/.{70}/g, "$&\n")],
    ["indented", (hash) => hash.replace(/.{40}/g, "$&\r\n    ")],
    ["quoted by >", (hash) => hash.replace(/.{55}/g, "$&\n> > ")],
    ["with > behind it", (hash) => `${hash}>`],
    ["with ) behind it", (hash) => `${hash})`],
    ["with … behind it", (hash) => `${hash}…`],
    ["in markup", (hash) => `${hash}</a>`],
    ["in escaped markup", (hash) => `${hash}&gt;`],
    ["with a query behind it", (hash) => `${hash}?utm_source=mail`],
    ["with a line break behind it", (hash) => `${hash}\r\n`],
    ["in capitals", (hash) => hash.replace("#v1", "#V1")],
  ];
  test.each(ways)("%s, and whole it opens", (_, sent) => {
    expect([decodeState(sent(link))?.problems, decodeState(sent(link))?.state]).toEqual([[], state]);
    for (let length = 0; length < link.length; length++) {
      const decoded = decodeState(sent(cutAt(link, length)));
      expect([length, decoded?.state ?? emptyState]).toEqual([length, emptyState]);
      expect([length, decoded?.problems.length]).not.toEqual([length, 0]);
    }
  });
  test("and one whose end alone is gone says so", () => {
    const cut = "this link is cut: ask for it again (its end is missing, so nothing of it is shown)";
    for (const gone of [1, 3, 18]) expect(decodeState(link.slice(0, -gone))?.problems).toEqual([cut]);
  });
  test.each([
    ["#v1%26h200_units%3D40000", []],
    ["#v1&h200_units=40000", []],
    ["#v1%2526h200_units%253D40000", []],
    ["%23v1&h200_units=40000", []],
    ["#v1&h200_units=\n40000", []],
  ])("%s, from before links were marked, opens", (hash, problems) => {
    expect([decodeState(hash)?.problems, decodeState(hash)?.state.edits]).toEqual([problems, { h200_units: "40000" }]);
  });
  test("what a command is given is read alike", () => {
    expect(command("--state", `https://example.org/model.html%23${link.slice(1)}`)).toBe("ok");
    expect(command("--state", `%23${link.slice(1)}`)).toBe("ok");
  });
});

describe("a line of one's own keeps its unit and both readings (F4)", () => {
  const doubt = (text: string, word: string): string =>
    `"${text}" has more than one reading: "${word}" is not the same number in English and in French; type bn, tn or Md`;
  test.each([
    ["$20 billion", `${doubt("$20 billion", "billion")} [20000000000: $20 bn] [20000000000000: $20 tn]`],
    ["€1.5 billion", `${doubt("€1.5 billion", "billion")} [1500000000: €1.5 bn] [1500000000000: €1.5 tn]`],
    [
      "160 billion RMB",
      `${doubt("160 billion RMB", "billion")} [160000000000: RMB 160 bn] [160000000000000: RMB 160 tn]`,
    ],
    ["2 billion users", `${doubt("2 billion users", "billion")} [2000000000: 2 bn users] [2000000000000: 2 tn users]`],
    [
      "63 trillion tokens per day",
      `${doubt("63 trillion tokens per day", "trillion")} [63000000000000: 63 tn tokens a day] [63000000000000000000: 63,000,000 tn tokens a day]`,
    ],
    ["£5m", "5,000,000 GBP"],
    ["5 CHF", "5 CHF"],
    ["5 years", "5 years"],
    ["$5 per month", "$5 a month"],
    // others like them
    ["5 ans", "5 years"],
    ["1,5 Md€", "€1,500,000,000"],
    ["20 milliards de dollars", "$20,000,000,000"],
    ["3亿用户", "300,000,000 users"],
    ["1600亿元人民币", "RMB 160,000,000,000"],
    ["2万美金", "$20,000"],
    ["HK$5m", "5,000,000 HKD"],
    ["500 yens", "500 JPY"],
    ["5 SEK", "5 SEK"],
    ["1,5 Md DKK", "1,500,000,000 DKK"],
    ["AED 5m", "5,000,000 AED"],
    ["5m BRL", "5,000,000 BRL"],
    ["1.2 GW", "1.2 GW"],
    ["5 TWh per year", "5 TWh a year"],
    ["3 servers", "3 servers"],
    ["25 %", "0.25"],
    ["$5 a month", "$5 a month"],
    ["7,1 RMB par $", "RMB 7.1 per $"],
    ["(−0.25)", "−0.25"],
    ["(-$5)", "−$5"],
  ])("%s is %s", (typed, value) => expect(own(typed)).toBe(value));
});

test("the button of a reading keeps its unit: what it says is read as it says (F4)", () => {
  for (const typed of ["$20 billion", "€1.5 billion", "160 billion RMB", "2 trillion users"]) {
    const trial = tryOwnLine(notebook, { name: "own_line", label: "", formula: typed, format: "", editing: "" });
    const offers = trial.ok ? [] : trial.problems.flatMap(({ offers }) => offers ?? []);
    expect(offers).toHaveLength(2);
    for (const { entry, label } of offers) {
      const pressed = tryOwnLine(notebook, { name: "own_line", label: "", formula: label, format: "", editing: "" });
      expect(pressed).toMatchObject({ ok: true, line: { content: entry } });
      expect(pressed.ok && pressed.unit).toMatch(/^(?:USD|EUR|CNY|user)$/);
    }
  }
});

describe("what a notebook prints, a formula takes (F6, F7)", () => {
  test.each([
    ["=−5", "−5"],
    ["=5−2", "3"],
    ["=(−0.25)", "−0.25"],
    ["=12\u202f%", "0.12"],
    ["=h200_units\u202f*\u202f2", "40,000 chips"],
    ["=h200_units\u2009*\u20072\u3000", "40,000 chips"],
    ["＝2*3", "6"],
    ["=（1+2）*3", "9"],
    ["=2＊3", "6"],
    ["=SUM(1，2)", "3"],
    ["=2×3", "6"],
    ["=10÷4", "2.5"],
    ["=5–2", "3"],
    ["\u200e=2*3", "6"],
    ["=h200\u200b_units", "20,000 chips"],
    ["\u202a=2*3\u202c", "6"],
    ["\u2066=2*3\u2069", "6"],
    ["=\u00ad2*3", "6"],
    ["\u202a20000\u202c", "20,000"],
    ["\u206620000\u2069", "20,000"],
    ["20\u00ad000", "20,000"],
    ["\u200f20\u202e000\u202c", "20,000"],
    ["➖5", "−5"],
    ["=5➖2", "3"],
    ["=2^−1", "0.5"],
    ["=SUM(−1,−2)", "−3"],
    ["=−(−3)", "3"],
    ["=1e−3", "0.001"],
  ])("%j is %s", (typed, value) => expect(own(typed)).toBe(value));
});

describe("buttons mend spelling alone (F8)", () => {
  const lacking = (name: string): string => `\`${name}\` is a function of Excel that this notebook does not have`;
  const misspelt = (name: string, meant: string, formula: string): string =>
    `no function is called \`${name}\`; did you mean \`${meant}\`? [${formula}: ${formula}]`;
  test.each([
    ["=MIRR(-100,60,60,10%,12%)", "0.12783"],
    ["=XIRR(-100,DATE(2025,1,1),121,DATE(2027,1,1))", "0.1"],
    ["=XNPV(10%,-100,DATE(2025,1,1),121,DATE(2027,1,1))", "0"],
    ["=IPMT(1%,1,12,1000)", "−10"],
    ["=PPMT(1%,1,12,1000)", "−78.848789"],
    ["=DATE(2026,1,1)", "46,023"],
    ["=NOW()", lacking("NOW")],
    ["=RAND()", lacking("RAND")],
    ["=ISERROR(1/0)", "TRUE"],
    ["=XOR(1>0,2>1)", "FALSE"],
    ["=IFS(1>2,1,2>1,2)", "2"],
    ["=SUMM(1,2)", misspelt("SUMM", "SUM", "=SUM(1,2)")],
    ["=AVERGE(1,2)", misspelt("AVERGE", "AVERAGE", "=AVERAGE(1,2)")],
    ["=POW(2,3)", misspelt("POW", "POWER", "=POWER(2,3)")],
    // others like them, in French too
    ["=MROUND(7,2)", lacking("MROUND")],
    ["=VLOOKUP(1,2,3)", lacking("VLOOKUP")],
    ["=RECHERCHEV(1;2;3)", lacking("RECHERCHEV")],
    ["=SOMME.SI(1;2)", lacking("SOMME.SI")],
    ["=MAINTENANT()", lacking("MAINTENANT")],
    ["=alea()", lacking("ALEA")],
    ["=MOYENE(1;2)", misspelt("MOYENE", "AVERAGE", "=AVERAGE(1, 2)")],
    ["=SIEREUR(1/0;5)", misspelt("SIEREUR", "IFERROR", "=IFERROR(1/0, 5)")],
    ["=médiane(1;2;4)", "2"],
    ["=si(vrai;1;faux)", "1"],
    ["=ARRONDI.SUP(h200_units/3*3;0)", "20,000 chips"],
    ["=SI(1>0;SI(2>1;SOMME(1,5;2,5);0);0)", "4"],
  ])("%s: %s", (formula, expected) => expect(own(formula)).toBe(expected));
});

describe("amounts in formulas", () => {
  const parts = "has more than one reading: a comma may part arguments or thousands";
  test.each([
    ["=capex_2026_cny/100 bn RMB", "1.6"],
    ["=2*1,5 Md€", "€3,000,000,000"],
    ["=h200_units*$20k", "$400,000,000"],
    ["=IF(capex_2026_cny>100 bn RMB,1,0)", "1"],
    ["=SI(capex_2026_cny>100 milliards RMB;1;0)", "1"],
    ["=2万美金*3", "$60,000"],
    ["=$5,000*2", "$10,000"],
    [
      "=SUM($5,000,$3,000)",
      `"=SUM($5,000,$3,000)" ${parts} [=SUM(5000 USD,3000 USD): =SUM(5000 USD,3000 USD)] [=SUM(5 USD,000,3 USD,000): =SUM(5 USD,000,3 USD,000)]`,
    ],
    [
      "=SUM(5,000 USD,1 USD)",
      `"=SUM(5,000 USD,1 USD)" ${parts} [=SUM(5000 USD,1 USD): =SUM(5000 USD,1 USD)] [=SUM(5,000 USD,1 USD): =SUM(5,000 USD,1 USD)]`,
    ],
    ["=SUM($5,$300)", "$305"],
    ["=SUM(1,500)", "501"],
    ["=h200_units>10000", "chip and no unit do not go together; write the number with its unit: 10000 chips"],
    ["=capex_2026_usd-5", "USD and no unit do not go together; write the number with its unit: 5 USD"],
    [
      "=fx_cny_per_usd-7",
      "CNY/USD and no unit do not go together; give the number a line of its own with the unit CNY/USD",
    ],
  ])("%s: %s", (formula, expected) => expect(own(formula)).toBe(expected));
});

describe("IFERROR hides results, not mistakes, and 1.25x is 1.25× (F11)", () => {
  test.each([
    ["h200_surcharge_rate", "1.25x", "1.25"],
    ["h200_surcharge_rate", "1.25×", "1.25"],
    ["h200_surcharge_rate", "1,25 fois", "1.25"],
    ["h200_surcharge_rate", "1.25 times", "1.25"],
  ])("%s ← %s", (name, text, expected) => expect(cell(name, text)).toBe(expected));
  test("an own line that goes round in a circle shows through", () => {
    const lines = ["w", "v"].map((name, index) => ({
      name,
      label: "",
      content: index === 0 ? "=w+1" : "=IFERROR(w,0)",
      format: "",
      note: "",
    }));
    const { workbook } = requestedModel(base, scenarios, { scenario: "base", sets: [] }, { ...emptyState, lines });
    expect(["w", "v"].map((name) => valueText(workbook.value(name)))).toEqual(["#CYCLE!", "#CYCLE!"]);
  });
});

describe("the command line (F5)", () => {
  const same = (format: string, ...args: string[]): string => command(...args, "--format", format);
  test.each([
    [
      ["h200_surcharge_rate=25"],
      'ok · model: --set h200_surcharge_rate: "25" = 25 %, as this line is shown; for 2,500 % type =25',
    ],
    [
      ["chip_budget_2026_cny=85"],
      'ok · model: --set chip_budget_2026_cny: "85" = RMB 85 bn, as this line is shown; for RMB 85 type 85 RMB',
    ],
    [["h200_units==h200_units*2"], "model: --set h200_units: this goes round in a circle: h200_units → h200_units"],
    [
      ["h200_units==TRUE"],
      "model: --set h200_units: the formula comes to TRUE, but this cell holds a number: put it in IF( , , )",
    ],
    [["h200_units=30k", "h200_units=50k"], 'model: --set h200_units is given twice, "30k" and "50k": give it once'],
    [["h200_unit=5"], 'model: --set: no line is called "h200_unit"; did you mean "h200_units"?'],
    [["h200_units="], "ok"],
    [["h200_units"], 'model: --set: got "h200_units" (name=value)'],
    [["=5"], 'model: --set: got "=5" (name=value)'],
    [[" =5"], 'model: --set: got " =5" (name=value)'],
    [["fx_cny_per_usd=0"], 'model: --set fx_cny_per_usd: "0" is no exchange rate: RMB per USD is a number above 0'],
  ])("--set %j says %s, as CSV and as JSON", (sets, expected) => {
    const args = sets.flatMap((set) => ["--set", set]);
    expect([same("csv", ...args), same("json", ...args)]).toEqual([expected, expected]);
  });
});

describe("one decision for cell, link and command (F5, F10)", () => {
  const rate = "is no exchange rate: RMB per USD is a number above 0";
  const chips = "this line holds a number of chips";
  const far = "is far outside the range of this line";
  test.each([
    ["h200_units", "=TRUE", "refused: the formula comes to TRUE, but this cell holds a number: put it in IF( , , )"],
    ["h200_units", "=1>0", "refused: the formula comes to TRUE, but this cell holds a number: put it in IF( , , )"],
    ["h200_units", "=h200_units*2", "refused: this goes round in a circle: h200_units → h200_units"],
    ["h200_units", "=h200_order_usd", "refused: the formula comes to USD, but the line is in chip"],
    ["h200_units", "=nope", "refused: no line is called `nope`"],
    ["h200_units", "=h200_unit", "refused: no line is called `h200_unit`; did you mean `h200_units`?"],
    ["h200_units", "=NOW()", "refused: `NOW` is a function of Excel that this notebook does not have"],
    ["h200_units", "=SUMM(1,2)", "refused: no function is called `SUMM`; did you mean `SUM`?"],
    ["h200_units", "=1/0", "=1/0"],
    ["h200_units", "=20000", "=20000"],
    ["h200_units", "=20k chips", "=20k chips"],
    ["h200_units", "=h200_first_lot_units", "=h200_first_lot_units"],
    ["h200_units", "=-h200_first_lot_units", `=-h200_first_lot_units · −40,000 chips is below 0, and ${chips}`],
    ["h200_units", "=-5", `=-5 · −5 chips is below 0, and ${chips}`],
    ["h200_units", "=20000.5", `=20000.5 · 20,000.5 chips is not whole, and ${chips}`],
    ["h200_units", "=10/4", `=10/4 · 2.5 chips is not whole, and ${chips}`],
    ["h200_units", "=5", `=5 · 5 chips ${far}, 20,000 chips to 610,937 chips`],
    ["h200_units", "5", `5 · 5 chips ${far}, 20,000 chips to 610,937 chips`],
    ["h200_units", "40000", "40000"],
    ["h200_units", "@h200_first_lot_units", "@h200_first_lot_units"],
    ["h200_units", "@c003_07", "@c003_07"],
    ["fx_cny_per_usd", "0", `refused: "0" ${rate}`],
    ["fx_cny_per_usd", "-7", `refused: "-7" ${rate}`],
    ["fx_cny_per_usd", "=0", `refused: the formula comes to RMB 0.0000 per $, which ${rate}`],
    ["fx_cny_per_usd", "=1/3*3-1", `refused: the formula comes to RMB 0.0000 per $, which ${rate}`],
    ["fx_cny_per_usd", "=implied_fx_2026*-1", `refused: the formula comes to −RMB 6.9565 per $, which ${rate}`],
    [
      "fx_cny_per_usd",
      "=implied_fx_2026-implied_fx_2026",
      `refused: the formula comes to RMB 0.0000 per $, which ${rate}`,
    ],
    ["fx_cny_per_usd", "7.1", "7.1"],
    ["fx_cny_per_usd", "710", `710 · RMB 710 per $ ${far}, RMB 6.9565 per $ to RMB 7.0602 per $`],
    ["fx_cny_per_usd", "=710", `=710 · RMB 710.0000 per $ ${far}, RMB 6.9565 per $ to RMB 7.0602 per $`],
    ["fx_cny_per_usd", "@implied_fx_2025", "@implied_fx_2025"],
    ["fx_cny_per_usd", "@CNY/USD@2025-12-22", "@CNY/USD@2025-12-22"],
    ["usd_per_eur", "0", 'refused: "0" is no exchange rate: USD per EUR is a number above 0'],
    ["usd_per_eur", "-1", 'refused: "-1" is no exchange rate: USD per EUR is a number above 0'],
    [
      "usd_per_eur",
      "=1-1",
      "refused: the formula comes to $0.00 per €, which is no exchange rate: USD per EUR is a number above 0",
    ],
    ["capex_2026_cny_reported", "0", `refused: with "0" fx_cny_per_usd is RMB 0.0000 per $, which ${rate}`],
    [
      "capex_2026_cny_reported",
      "-80000000000",
      `refused: with "-80000000000" fx_cny_per_usd is −RMB 3.4783 per $, which ${rate}`,
    ],
    [
      "capex_2026_cny_reported",
      "=0-160bn CNY",
      `refused: with this formula fx_cny_per_usd is −RMB 6.9565 per $, which ${rate}`,
    ],
    [
      "capex_2026_usd_reported",
      "-23000000000",
      `refused: with "-23000000000" fx_cny_per_usd is −RMB 6.9565 per $, which ${rate}`,
    ],
    ["capex_2026_cny", "-160000000000", `-160000000000 · −RMB 160 bn ${far}, RMB 160 bn`],
    ["capex_2026_cny", "=0", "=0"],
    ["chip_budget_2026_cny", "85000000000", "85000000000"],
    ["chip_budget_2026_cny", "=100bn CNY", "=100bn CNY"],
    ["chip_budget_2026_cny", "=100bn USD", "refused: the formula comes to USD, but the line is in CNY"],
    ["chip_budget_2026_cny", "@chip_budget_half_2026_cny", "@chip_budget_half_2026_cny"],
    [
      "h200_unit_price_usd",
      "=-1200",
      "=-1200 · −$1,200 per chip is below 0, and this line holds a price in USD per chip",
    ],
    ["h200_unit_price_usd", "=20k USD", "=20k USD"],
    ["h200_unit_price_usd", "0", "0"],
    ["h200_surcharge_rate", "0.25", "0.25"],
    ["h200_surcharge_rate", "-0.05", "-0.05"],
    ["h200_surcharge_rate", "=25", `=25 · 2,500 % ${far}, 0 % to 25 %`],
    ["days_per_year", "365.25", "365.25"],
    ["days_per_year", "=-1", "=-1 · −1 day is below 0, and this line holds a number of days"],
    ["us_peers_count", "=4.5", "=4.5 · 4.5 is not whole, and this line holds a count"],
    ["us_peers_count", "=-4", "=-4 · −4 is below 0, and this line holds a count"],
    ["tiktok_users", "=-2bn users", "=-2bn users · −2.0 bn users is below 0, and this line holds a number of users"],
    ["tokens_per_day_2025_12", "63000000000000", "63000000000000"],
    ["marginal_gain", "=1/3*3-1", "=1/3*3-1"],
    ["h200_approved_buyers", "0", "0"],
    ["h200_approved_buyers", "3", "3"],
  ])("%s ← %s: %s", (name, entry, expected) => {
    const refused = expected.startsWith("refused: ");
    const words = refused ? expected.slice(9) : expected.split(" · ")[1];
    expect(cell(name, entry)).toBe(expected);
    // the link
    const { edits } = decodeState(encodeState({ ...emptyState, edits: { [name]: entry } }))!.state;
    const workbook = followEntries(base, edits);
    expect(entryRefusals(workbook, edits).map(plain)).toEqual(refused ? [`${name}: ${words}`] : []);
    expect(entryDoubts(workbook, edits).map(plain)).toEqual(!refused && words ? [`${name}: ${words}`] : []);
    expect(workbook.entry(name)).toBe(refused ? null : entry);
    // the command
    const ending = (option: string): string =>
      refused ? `model: ${option}: ${words}` : ["ok", ...(words ? [`model: ${option}: ${words}`] : [])].join(" · ");
    expect(command("--set", `${name}=${entry}`)).toBe(ending(`--set ${name}`));
    expect(command("--state", encodeState({ ...emptyState, edits }))).toBe(ending(`--state: ${name}`));
  });

  test("what a number in a cell is asked about, a command is refused in the same words", () => {
    const cases = [
      "-5",
      "−5",
      "5-",
      "(5)",
      "(−5)",
      "0.5",
      "20.000",
      "85 billion",
      ">20k",
      "20000 $",
      "20000 apples",
      "--5",
    ];
    for (const text of cases) {
      const decision = decideEntry(base, "h200_units", text);
      const reason = decision.kind === "taken" ? "taken" : plain(decision.reason);
      expect(command("--set", `h200_units=${text}`)).toBe(`model: --set h200_units: ${reason}`);
    }
  });

  test("a rate of zero through another line's choice or a scenario is refused", () => {
    const zero = `fx_cny_per_usd: with "@implied_fx_2025" fx_cny_per_usd is RMB 0.0000 per $, which ${rate}`;
    expect(command("--state", "#v1&capex_2025_cny_reported=0&fx_cny_per_usd=@implied_fx_2025")).toBe(
      `model: --state: ${zero}`,
    );
    const own = [{ name: "mine", entries: { fx_cny_per_usd: "=0" }, note: "" }];
    const link = encodeState({ ...emptyState, scenarios: own });
    expect(command("--state", link, "--scenario", "mine")).toBe(
      `model: --state: fx_cny_per_usd: the formula comes to RMB 0.0000 per $, which ${rate}`,
    );
    const doubted = [{ name: "mine", entries: { h200_units: "-5" }, note: "" }];
    expect(command("--state", encodeState({ ...emptyState, scenarios: doubted }), "--scenario", "mine")).toBe(
      `ok · model: --state: h200_units: "-5" is below 0, and ${chips}`,
    );
  });

  test("a gap between two rates may be below zero", () => {
    const lines = [{ name: "gap", label: "", content: "=fx_cny_per_usd-implied_fx_2026", format: "", note: "" }];
    const link = encodeState({ ...emptyState, lines, edits: { fx_cny_per_usd: "6.9" } });
    expect(command("--state", link)).toBe("ok");
  });
});
