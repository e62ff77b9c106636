import { expect, test } from "vitest";
import { printedInterval } from "../src/index.js";

test.each([
  ["23 milliards de dollars", "22500000000", "23500000000"],
  ["21,5 milliards de dollars", "21450000000", "21550000000"],
  ["160 milliards de RMB", "159500000000", "160500000000"],
  ["environ 23 milliards de dollars", "22000000000", "24000000000"],
  ["environ 50 %", "45", "55"],
  ["environ 20 000 dollars", "15000", "25000"],
  ["20 000 puces", "15000", "25000"],
  ["20 mille puces", "15000", "25000"],
  ["20 500 puces", "20450", "20550"],
  ["20 512 puces", "20512", "20512"],
  ["environ 20 000 puces", "15000", "25000"],
  ["entre 40 000 et 80 000 puces", "35000", "85000"],
  ["plus de 400 000 puces", "400000", ""],
  ["quatre groupes", "4", "4"],
  ["dix sociétés", "10", "10"],
  ["environ 25 sociétés", "24", "26"],
  ["157 millions d'utilisateurs", "156500000", "157500000"],
  ["1,5 milliard d’utilisateurs", "1450000000", "1550000000"],
  ["100 millions d'utilisateurs", "99500000", "100500000"],
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
  ["50 000 milliards de tokens par jour", "49999500000000", "50000500000000"],
  ["sans chiffre", "", ""],
])("%s stands for %s to %s", (phrase, low, high) => {
  expect(printedInterval(phrase)).toEqual({ low, high });
});

test.each([
  ["quatre", "count", "4", "4"],
  ["159 millions", "users", "158500000", "159500000"],
  ["20 000", "chips", "15000", "25000"],
  ["20 000", "USD", "19999.5", "20000.5"],
])("%s, of %s by its text, stands for %s to %s", (phrase, unit, low, high) => {
  expect(printedInterval(phrase, "fr", unit)).toEqual({ low, high });
});
