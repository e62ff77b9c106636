import { describe, expect, test } from "vitest";
import { extracted, read } from "./shown.js";

describe("a minus is printed; brackets are none", () => {
  test.each([
    ["en", "($720m)", "720000000 USD"],
    ["en", "(£9bn)", "9000000000 GBP"],
    ["fr", "(€55m)", "55000000 EUR"],
    ["fr", "– 7 %", "-7 percent"],
    ["fr", "- 7 %", "-7 percent"],
    ["fr", "3 – 7 %", "3..7 range percent"],
  ] as const)("%s: %s", (language, phrase, expected) => {
    expect(read(phrase, language)).toBe(expected);
  });

  test.each([
    ["en", "It posted a net loss ($720m) in May.", ["($720m): -720000000 USD"]],
    ["en", "Net income was ($45m).", ["($45m): -45000000 USD"]],
    ["en", "It raised HK$6bn ($770m) in May.", ["HK$6bn: 6000000000 HKD", "$770m: 770000000 USD"]],
    ["fr", "Le titre cède du terrain (– 3,4 % sur un an).", ["– 3,4 %: -3.4 percent"]],
    ["fr", "La variation est de - 2 % en mai.", ["- 2 %: -2 percent"]],
    ["fr", "- 90 milliards de yuans en 2027", ["90 milliards de yuans: 90000000000 CNY", "2027: 2027 year"]],
    ["fr", "Deux offres – 4 % et 6 % – restent.", ["Deux offres: 2 count", "4 %: 4 percent", "6 %: 6 percent"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
