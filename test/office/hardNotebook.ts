import { functionRecords } from "../../src/model/functions/index.js";
import { createNotebook, type Notebook } from "../../src/notebook/notebook.js";
import { type OwnLine, type ReaderState } from "../../src/state/readerState.js";
import { memoryEffects } from "../src/components/sheet/smallNotebook.js";
import { publishedRecord } from "../src/notebook/publishedRecord.js";

const line = (name: string, content: string, more: Partial<OwnLine> = {}): OwnLine => ({
  ...{ name, label: "", content, format: "", note: "" },
  ...more,
});

/** Formulas where spreadsheets and the model may part, and what each of them is about. */
const formulas: Readonly<Record<string, string>> = {
  minus_squared: "=-2^2",
  powers_of_powers: "=2^3^2",
  percent_squared: "=5%^2",
  double_minus: "=--2 - -3%",
  amount_with_unit: "=h200_order_usd / 20k USD",
  amount_scaled: "=1.5bn + 2m",
  tiny: "=1e-30 * 3",
  huge: "=1e300 * 2",
  beyond: "=1e200 * 1e200",
  beyond_typed: "=1e400 * 1",
  below: "=1e-200 * 1e-200",
  division: "=1 / 0",
  root: "=SQRT(0 - 1)",
  logarithm: "=LN(0)",
  replaced: "=IFERROR(division, 7)",
  replaced_root: "=IFERROR(root, 8)",
  is_error: "=ISERROR(division)",
  count_of_all: "=COUNT(1, division, is_error, 2 > 1, 5)",
  count_of_one: "=COUNT(division)",
  truth: "=1 < 2",
  truth_of_truth: "=truth = (2 > 1)",
  truth_added: "=truth + 1",
  truth_summed: "=SUM(truth, 1)",
  truth_compared: "=truth = 1",
  truth_or_number: "=IF(truth, 5, truth)",
  truth_or_number_summed: "=MAX(truth_or_number, 2)",
  without_otherwise: "=IF(1 > 2, 5)",
  choice_of_tests: "=IFS(1 > 2, 1, 2 > 1, 2)",
  no_test_holds: "=IFS(1 > 2, 1, 2 > 3, 2)",
  last_catches: "=IFS(1 > 2, 1, TRUE, 3)",
  odd_truths: "=XOR(truth, 1 > 2, 3)",
  half_away: "=ROUND(0 - 2.5, 0)",
  half_of_cents: "=ROUND(1.005, 2)",
  tens: "=ROUND(1234.5, 0 - 2)",
  up_below_zero: "=ROUNDUP(0 - 1.21, 1)",
  whole_below_zero: "=INT(0 - 1.5)",
  rest_below_zero: "=MOD(0 - 7, 3)",
  rest_of_negative: "=MOD(7, 0 - 3)",
  ceiling_below: "=CEILING(0 - 2.5, 2)",
  ceiling_both_below: "=CEILING(0 - 2.5, 0 - 2)",
  ceiling_opposed: "=CEILING(2.5, 0 - 2)",
  floor_below: "=FLOOR(0 - 2.5, 2)",
  floor_both_below: "=FLOOR(0 - 2.5, 0 - 2)",
  floor_by_nothing: "=FLOOR(2.5, 0)",
  ceiling_by_nothing: "=CEILING(2.5, 0)",
  cut: "=TRUNC(0 - 8.97, 1)",
  cut_whole: "=TRUNC(8.97)",
  middle_of_even: "=MEDIAN(1, 9, 2, 4)",
  pairs: "=SUMPRODUCT(2, 10, 3, 20) * 2",
  present: "=NPV(10%, 0 - 100, 60, 70)",
  internal: "=IRR(0 - 100, 30, 40, 50)",
  internal_of_lines: "=IRR(0 - capex_2026_usd, capex_2025_usd, capex_2025_usd)",
  modified: "=MIRR(0 - 100, 60, 60, 10%, 12%)",
  dated: "=XNPV(9%, 0 - 1000, DATE(2025, 1, 1), 600, DATE(2025, 7, 1), 700, DATE(2026, 3, 15))",
  dated_rate: "=XIRR(0 - 1000, DATE(2025, 1, 1), 600, DATE(2025, 7, 1), 700, DATE(2026, 3, 15))",
  dated_backwards: "=XNPV(9%, 0 - 1000, DATE(2026, 1, 1), 600, DATE(2025, 7, 1))",
  payment: "=PMT(5%, 10, 1000, , 1)",
  payment_without_rate: "=PMT(0, 10, 1000)",
  periods: "=NPER(5%, 0 - 100, 700)",
  rate_of_loan: "=RATE(10, 0 - 130, 1000)",
  interest: "=IPMT(5%, 3, 10, 1000)",
  principal: "=PPMT(5%, 3, 10, 1000)",
  future: "=FV(5%, 10, 0 - 100, 0 - 1000, 1)",
  worth: "=PV(5%, 10, 0 - 100)",
  effective: "=EFFECT(10%, 12)",
  nominal: "=NOMINAL(10.25%, 2)",
  logarithm_to_base: "=LOG(8, 2)",
  nothing_to_nothing: "=0 ^ 0",
  nothing_to_minus: "=0 ^ (0 - 1)",
  root_of_minus: "=(0 - 8) ^ (1 / 3)",
  loss_of_all: "=NPV(0 - 100%, 1, 2)",
  circle_one: "=circle_two + 1",
  circle_two: "=circle_one * 2",
  after_circle: "=IFERROR(circle_one, 1)",
  odd_units: "=h200_units + h200_order_usd",
  after_odd_units: "=odd_units * 2",
  asks_odd_units: "=ISERROR(after_odd_units)",
  maybe_odd_units: "=IF(h200_units > 1, 5, odd_units)",
  gone: "=no_such_line + 1",
  after_gone: "=IFERROR(gone, 4)",
  unreadable: "=1 + + *",
};

/** Names that mean something else to one spreadsheet or the other. */
const oddNames = [
  "count",
  "median",
  "pi",
  "date",
  "a.b",
  "prix_réel",
  "_x",
  "r1c1_x",
  "rc_",
  "c_1",
  "e1_",
  "名前",
  "true_",
];

export const hostile = {
  link: '=HYPERLINK("https://example.org","click")',
  at: "@SUM(1,2)",
  minus: "-1+1",
  tab: "\t=1+1",
  image: "<img src=x onerror=alert(1)>",
  error: "#N/A",
  escape: "_x0041_ & ]]> \u0007 \ud800",
} as const;

/** What a reader may come to: own lines of every function and error, odd and hostile names, own scenarios, edits. */
export function hardNotebook(): Notebook {
  const state: ReaderState = {
    schema: 1,
    edits: {
      h200_units: "43210.5",
      fx_cny_per_usd: "@CNY/USD@2025-12-22",
      capex_2025_cny: "=capex_2026_cny / 1.1",
      capex_2026_cny: "=h200_units",
    },
    lines: [
      ...functionRecords.map(({ name, example }) => line(`example_${name.toLowerCase()}`, example.formula)),
      ...Object.entries(formulas).map(([name, content]) => line(name, content)),
      ...oddNames.map((name, index) => line(name, String(index + 0.5))),
      line("odd_sum", `=${oddNames.join(" + ")}`),
      ...Object.entries(hostile).map(([name, text]) => line(`hostile_${name}`, "1", { label: text, note: text })),
      line("own_amount", "1234567890", { unit: "USD", format: "bn.2" }),
      line("H200", "5"),
    ],
    scenarios: [
      { name: hostile.link, entries: { h200_units: "1000", own_amount: "99" }, note: hostile.image },
      {
        name: "O'Neill's [case]: a/b?",
        entries: { fx_cny_per_usd: "=implied_fx_2025 * 2", h200_unit_price_usd: "0" },
        note: "",
      },
    ],
  };
  const notebook = createNotebook(publishedRecord, memoryEffects());
  notebook.store.update("state", () => state);
  return notebook;
}
