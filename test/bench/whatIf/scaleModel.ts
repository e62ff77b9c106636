import type { LineRecord } from "../../../src/model/line.js";

/** What steps of a mixed model are, over the step before, A, and the input of its ten, B: of each kind of work some. */
const mixed = [
  "IF(A > B, A - B, A)",
  "SUM(A, B, A)",
  "ROUND(A * 1.01, 2)",
  "MIN(A, B * 3, A + B)",
  "A * 1.01 + B",
  "MAX(A - B, B / 2)",
  "IF(AND(A >= B, B > 0), A / 2, B)",
  "ABS(A - B)",
  "A + B% * 4",
];

/**
 * A made-up model of so many calculated lines, in tens that each stand on an input, and one input more, `lone`, with one
 * dependent. All are sums and products, or a mix of functions and comparisons.
 */
export function scaleModel(calculated: number, isMixed = false): LineRecord[] {
  const lines: LineRecord[] = [made("lone", "1"), made("of_lone", "=lone * 2")];
  for (let count = 1; count < calculated; count++) {
    const [block, step] = [Math.floor((count - 1) / 10), (count - 1) % 10];
    if (step === 0) lines.push(made(`input_${block}`, String((block % 900) + 1)));
    const formula = isMixed ? mixed[(step + 8) % 9]! : "A * 1.01 + B";
    const [last, input] = [`step_${block}_${step - 1}`, `input_${block}`];
    const before =
      step === 0 ? `${input} / 4` : formula.replaceAll(/\b[AB]\b/g, (name) => (name === "A" ? last : input));
    lines.push(made(`step_${block}_${step}`, `=${before}`));
  }
  return lines;
}

function made(name: string, content: string): LineRecord {
  const kind = content.startsWith("=") ? "calculated" : "assumption";
  const blank = { sheet: "Made up", label: name, choices: [], low: "", high: "", format: "", note: "" };
  return { ...blank, name, content, unit: "USD", kind };
}
