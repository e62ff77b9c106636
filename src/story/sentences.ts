import { type VerbWords } from "../components/verb.js";

// What sentences of several pages share with the titles of charts, apart from the charts: a page without any loads none.

/** The lines that sentences on the share of chips rest on. */
export const chipShareLines: readonly string[] = ["chip_share_2026", "chip_budget_half_2026_cny"];

/** The lines that sentences on the four rest on, and their verb: one of the choices is a plan. */
export const peerLines: readonly string[] = ["us_peers_multiple", "us_peers_average_multiple"];
export const peersSpent: VerbWords = {
  told: "spent",
  picked: "would, on the sum chosen, have spent",
  own: "would, on your figures, have spent",
};
