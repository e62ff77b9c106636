import { expect, test } from "vitest";
import { printedInterval } from "../../../loaders/figures/index.js";

test.each([
  ["23 milliards de dollars", "22500000000", "23500000000"],
  ["21,5 milliards de dollars", "21450000000", "21550000000"],
  ["160 milliards de RMB", "159500000000", "160500000000"],
  ["environ 23 milliards de dollars", "22000000000", "24000000000"],
  ["environ 50 %", "45", "55"],
  ["environ 20 000 dollars", "15000", "25000"],
  ["20 000 puces", "19999.5", "20000.5"],
  ["17,6 %", "17.55", "17.65"],
  ["22–23 milliards de dollars", "21500000000", "23500000000"],
  ["entre 350 et 400 milliards de dollars", "349500000000", "400500000000"],
  ["plus de 300 milliards de dollars", "300000000000", ""],
  ["au moins 3 GW", "3", ""],
  ["jusqu'à 20 000 puces", "", "20000"],
  ["moins de 5 %", "", "5"],
  ["la moitié du budget", "47.5", "52.5"],
  ["environ la moitié du budget", "45", "55"],
  ["un tiers", "30.8333333333333333", "35.8333333333333333"],
  ["des milliards de dollars", "1000000000", ""],
  ["une centaine de puces", "50", "150"],
  ["$0.03663", "0.036625", "0.036635"],
  ["-4.60%", "-4.605", "-4.595"],
  ["trois milliards et demi d'euros", "3450000000", "3550000000"],
  ["2026", "2025.5", "2026.5"],
  ["sans chiffre", "", ""],
])("%s stands for %s to %s", (phrase, low, high) => {
  expect(printedInterval(phrase)).toEqual({ low, high });
});
