import type { LineRecord } from "../../../src/model/line.js";

/**
 * A made-up model of so many calculated lines, in tens that each stand on an input, and one input more, `lone`, with one
 * dependent.
 */
export function scaleModel(calculated: number): LineRecord[] {
  const lines: LineRecord[] = [made("lone", "1"), made("of_lone", "=lone * 2")];
  for (let count = 1; count < calculated; count++) {
    const [block, step] = [Math.floor((count - 1) / 10), (count - 1) % 10];
    if (step === 0) lines.push(made(`input_${block}`, String((block % 900) + 1)));
    const before = step === 0 ? `input_${block} / 4` : `step_${block}_${step - 1} * 1.01 + input_${block}`;
    lines.push(made(`step_${block}_${step}`, `=${before}`));
  }
  return lines;
}

function made(name: string, content: string): LineRecord {
  const kind = content.startsWith("=") ? "calculated" : "assumption";
  const blank = { sheet: "Made up", label: name, choices: [], low: "", high: "", format: "", note: "" };
  return { ...blank, name, content, unit: "USD", kind };
}
