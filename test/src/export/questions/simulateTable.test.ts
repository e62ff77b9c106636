import { expect, test } from "vitest";
import { csvOf } from "../../../../src/export/tableOf.js";
import { simulateTable } from "../../../../src/export/questions/simulateTable.js";
import { setSettings } from "../../../../src/notebook/whatIf/settings.js";
import { editedNotebook } from "../../notebook/editedNotebook.js";

test("figures, inputs and bins of an answer, as CSV", async () => {
  const notebook = editedNotebook();
  setSettings(notebook, "simulate", { output: "capex_2026_usd", samples: "1000", threshold: "23000000000" }, "");
  expect(csvOf(await simulateTable(notebook)).split("\r\n")).toEqual([
    "part,measure,lines,label,unit,low,high,value,distribution",
    "result,value as it stands,capex_2026_usd,2026 AI budget in dollars,USD,,,23000000000,",
    "result,samples,capex_2026_usd,2026 AI budget in dollars,1,,,1000,",
    "result,draws that are errors,capex_2026_usd,2026 AI budget in dollars,1,,,0,",
    "result,draws that rank correlations rest on,capex_2026_usd,2026 AI budget in dollars,1,,,1000,",
    "result,mean,capex_2026_usd,2026 AI budget in dollars,USD,,,22476447200,",
    "result,standard deviation,capex_2026_usd,2026 AI budget in dollars,USD,,,287644828,",
    "result,5 % point,capex_2026_usd,2026 AI budget in dollars,USD,,,22048600300,",
    "result,median,capex_2026_usd,2026 AI budget in dollars,USD,,,22453861600,",
    "result,95 % point,capex_2026_usd,2026 AI budget in dollars,USD,,,22950541800,",
    "result,threshold,capex_2026_usd,2026 AI budget in dollars,USD,,,23000000000,",
    "result,share of draws above the threshold,capex_2026_usd,2026 AI budget in dollars,1,,,0,",
    'input,rank correlation with the result,capex_2026_cny_reported capex_2026_cny,2026 budget as printed in RMB,1,,,0.0280557041,"uniform(159500000000, 160500000000)"',
    'input,rank correlation with the result,capex_2026_usd_reported,2026 budget as printed in dollars,1,,,1,"uniform(22000000000, 23000000000)"',
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22000000000,22050000000,53,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22050000000,22100000000,59,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22100000000,22150000000,55,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22150000000,22200000000,51,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22200000000,22250000000,50,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22250000000,22300000000,54,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22300000000,22350000000,71,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22350000000,22400000000,53,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22400000000,22450000000,47,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22450000000,22500000000,51,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22500000000,22550000000,46,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22550000000,22600000000,46,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22600000000,22650000000,54,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22650000000,22700000000,42,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22700000000,22750000000,45,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22750000000,22800000000,39,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22800000000,22850000000,50,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22850000000,22900000000,45,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22900000000,22950000000,38,",
    "bin,draws,capex_2026_usd,2026 AI budget in dollars,USD,22950000000,23000000000,51,",
    "",
  ]);
});

test("a question that cannot be asked has no table", async () => {
  const notebook = editedNotebook();
  setSettings(notebook, "simulate", { samples: "0" }, "");
  await expect(simulateTable(notebook)).rejects.toThrow(
    new Error('samples: got "0" (a whole number from 1,000 to 1,000,000)'),
  );
});
