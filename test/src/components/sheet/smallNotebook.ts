import { createNotebook, type Notebook } from "../../../../src/notebook/notebook.js";
import { type LineRecord } from "../../../../src/model/line.js";
import { type NotebookRecord } from "../../../../src/notebook/record.js";
import { type StoreEffects } from "../../../../src/state/storeEffects.js";

const blank = { unit: "1", choices: [], low: "", high: "", format: "", note: "" };
const claim = {
  paragraph: 4,
  subject: "s",
  measure: "m",
  period: "2026",
  unit: "CNY",
  modelUnit: "CNY",
  role: "model",
  note: "",
  qualifier: "exact",
} as const;

const lines: readonly LineRecord[] = [
  {
    ...blank,
    sheet: "Rates",
    name: "rate",
    label: "Rate",
    unit: "CNY/USD",
    kind: "assumption",
    content: "8",
    format: "fixed.4",
    low: "7",
    high: "8",
    note: "Ours.",
  },
  {
    ...blank,
    sheet: "Budget",
    name: "budget",
    label: "Budget",
    unit: "CNY",
    kind: "input",
    content: "160000000000",
    format: "bn.0",
    choices: [
      { id: "c1", basis: "claim", content: "160000000000", label: "Paper, Morning page" },
      { id: "c2", basis: "claim", content: "170000000000", label: "Evening page" },
    ],
  },
  {
    ...blank,
    sheet: "Budget",
    name: "budget_usd",
    label: "Budget in dollars",
    unit: "USD",
    kind: "calculated",
    content: "=budget / rate",
    format: "bn.1",
  },
  {
    ...blank,
    sheet: "Budget",
    name: "share",
    label: "Share",
    kind: "assumption",
    content: "0.5",
    format: "percent.0",
    note: "Ours.",
  },
  {
    ...blank,
    sheet: "Budget",
    name: "part",
    label: "Part",
    unit: "CNY",
    kind: "calculated",
    content: "=budget * share",
    format: "bn.0",
  },
];

const record: NotebookRecord = {
  schema: 1,
  id: "small",
  release: "5a11a11a",
  edition: "2026-02-03",
  title: "Small",
  description: "Five lines on two sheets.",
  siteUrl: "",
  licence: "CC0-1.0",
  licenceTitle: "Public domain",
  sources: [],
  claims: [
    {
      ...claim,
      claim: "c1",
      source: "000",
      sourceName: "Morning page",
      figure: "160 milliards",
      low: "160000000000",
      high: "160000000000",
      interval: { low: "159500000000", high: "160500000000" },
      voice: "Paper",
    },
    {
      ...claim,
      claim: "c2",
      source: "001",
      sourceName: "Evening page",
      figure: "plus de 170 milliards",
      low: "170000000000",
      high: "",
      interval: { low: "170000000000", high: "" },
      voice: "",
    },
  ],
  dismissedCount: 0,
  lines,
  scenarios: [{ scenario: "larger_sum", name: "budget", formula: "@c2", note: "The larger one" }],
  rates: [],
  checks: [],
  headlines: [],
  agreement: [],
  impliedRates: [],
  commonRate: { low: "", high: "" },
  sheetTitles: {},
  scenarioTitles: {},
};

/** Effects of a browser that lives in memory alone. */
export function memoryEffects(): StoreEffects {
  const texts = new Map<string, string>();
  const keep = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
  const nothing = (): void => {};
  return {
    storage: () => keep,
    session: () => keep,
    link: { read: () => "", isTaken: () => false, markTaken: nothing, clear: nothing },
    onStorage: () => nothing,
    onLink: () => nothing,
  };
}

/** A notebook of five lines on two sheets, one published scenario, nothing edited. */
export const smallNotebook = (): Notebook => createNotebook(record, memoryEffects());
