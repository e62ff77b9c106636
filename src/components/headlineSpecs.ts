/** A line beside a headline. `words` follow the figure; `chosen` stand there while a line holds one of its choices. */
export interface HeadlineBeside {
  readonly name: string;
  readonly words: string;
  readonly chosen?: { readonly id: string; readonly words: string };
  /** Whether it is shown with every digit that the sheet shows. */
  readonly isExact?: boolean;
}

/** One headline of the first screen: a line of the model, and what its sources make of it. */
export interface HeadlineSpec {
  readonly name: string;
  readonly label: string;
  /**
   * What moves it between the sources: the line whose choices or range are tried one at a time, all else as it is. The
   * headline's own name tries its own choices.
   */
  readonly driver: string;
  /** Words after the range: where it comes from. */
  readonly across: string;
  /** Words in their place where the sources all say the same. */
  readonly alike?: string;
  /** A second line of the model to stand beside it, and what it is. */
  readonly beside?: HeadlineBeside;
}

/** The Overview's first screen, in reading order. */
export const headlineSpecs: readonly HeadlineSpec[] = [
  {
    name: "capex_2026_cny",
    label: "AI budget for 2026",
    driver: "capex_2026_cny",
    across: "across the articles that print it",
    alike: "in every article that prints it",
    beside: { name: "capex_2025_cny", words: "spent in 2025" },
  },
  {
    name: "capex_2026_usd",
    label: "In dollars, at the rate used",
    driver: "capex_2026_usd_reported",
    across: "across the printed dollars",
    beside: {
      name: "fx_cny_per_usd",
      words: "is the rate used",
      chosen: {
        id: "implied_fx_2026",
        words: "is the rate used, made from the printed pair: it gives the printed dollars back by construction",
      },
      isExact: true,
    },
  },
  {
    name: "capex_growth_cny",
    label: "Growth on 2025, in RMB",
    driver: "",
    across: "",
    beside: { name: "capex_growth_usd_reported", words: "in the printed dollars" },
  },
  {
    name: "chip_share_2026",
    label: "Share of it for chips",
    driver: "chip_budget_2026_cny",
    across: "across the sources",
    beside: { name: "chip_budget_2026_cny", words: "for chips" },
  },
  {
    name: "h200_order_usd",
    label: "Order of H200 chips",
    driver: "h200_unit_price_usd",
    across: "as the printed price is rounded",
    beside: { name: "h200_share_of_chip_budget", words: "of the chip budget" },
  },
  {
    name: "us_peers_multiple",
    label: "US four to ByteDance, both 2025",
    driver: "us_peers_capex_2025_usd",
    across: "across the sources",
    beside: { name: "us_peers_average_multiple", words: "each on average" },
  },
];
