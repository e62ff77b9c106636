import { type Simulation, type UncertainFact } from "../../../src/model/simulation/simulation.js";
import { editWorkbook } from "./engine.js";
import { published } from "./published.js";

/** A share of the chip budget that eight inputs decide: those of the order, of the rate and of the budget. */
const { workbook } = editWorkbook(published, {
  h200_units: "=h200_approved_units / h200_approved_buyers",
  chip_budget_2026_cny: "=chip_budget_half_2026_cny",
});

const draws: Readonly<Record<string, UncertainFact["distribution"]>> = {
  h200_approved_units: { kind: "uniform", low: 300_000, high: 400_000 },
  h200_approved_buyers: { kind: "triangular", low: 2, mode: 3, high: 5 },
  h200_unit_price_usd: { kind: "pert", low: 15_000, mode: 20_000, high: 25_000 },
  h200_surcharge_rate: { kind: "uniform", low: 0, high: 0.25 },
  capex_2026_cny_reported: { kind: "uniform", low: 155e9, high: 165e9 },
  capex_2026_usd_reported: { kind: "uniform", low: 22.5e9, high: 23.5e9 },
  capex_2026_cny: { kind: "lognormal", median: 160e9, p95: 200e9, floor: 0 },
  chip_share_reported_2026: { kind: "triangular", low: 0.45, mode: 0.5, high: 0.55 },
};

export const simulationOf = (samples: number): Simulation => ({
  workbook,
  output: "h200_share_of_chip_budget",
  facts: Object.entries(draws).map(([name, distribution]) => ({ lines: [name], distribution })),
  samples,
  seed: "bench",
});

/**
 * The same question in Squiggle: mean, then the 5, 50 and 95 % points. Of a PERT it has the beta distribution beneath; of a
 * log-normal it takes the 5 % point in place of the median.
 */
export const squiggleText = `
units = uniform(300000, 400000) / triangular(2, 3, 5)
order = units * (15000 + 10000 * beta(3, 3)) * (1 + uniform(0, 0.25))
fx = uniform(155e9, 165e9) / uniform(22.5e9, 23.5e9)
share = order * fx / (lognormal({p5: 128e9, p95: 200e9}) * triangular(0.45, 0.5, 0.55))
[mean(share), quantile(share, 0.05), quantile(share, 0.5), quantile(share, 0.95)]
`;
