import { ahead, any, apart, behind, glued, not, number, opt, or, seq, when, within } from "../pattern/combinators.js";
import { type Pattern, token } from "../pattern/pattern.js";
import { type Row } from "../pattern/table.js";
import { textAt } from "../text/tokens.js";
import { dayEndings, debts, debtsMove, months, referenceRates, yearlyAcronyms } from "../vocabulary/names.js";
import { partsOfYear } from "../vocabulary/periods.js";
import { anyMonth, contract, counted, magnitude, month, partOfYear, small, unit, year } from "./pieces.js";

/** `2025/26`, `2025/2026`: a year and the next, which a season or a financial year spans. */
export const season: Pattern = seq(
  year,
  glued("/"),
  when((_, { tokens }, place) => {
    const next = String(Number(textAt(tokens, place - 2)) + 1);
    return [next, next.slice(2)].includes(textAt(tokens, place));
  }),
  glued(any),
);

/** `AIME`, the name of a test that is held each year, where `GDP 2026` is a figure of that year. */
const yearlyName: Pattern = token(
  ({ kind, text, norm }) =>
    kind === "word" && /^\p{Lu}{3,6}$/u.test(text) && !yearlyAcronyms.has(norm) && !months.has(norm),
);

// prettier-ignore
/** Days, and the years of dates; what names a year, a quarter or the length of a debt. */
export const dates: readonly Row[] = [
  ["*", "la campagne 2025/26", behind(/^(campaign|campagne|赛)/i), season],
  ["*", "the 2025/26 season", season, ahead(/^(season|campaign|赛)/i)],
  // à Nîmes le 19, appelez le 15: after a singular article a number above one counts nothing; it is a day or a name
  ["fr", "à Nîmes le 19 ≠ le 19 % ≠ le 3 milliards", behind("le"), /^([2-9]|[12]\d|3[01])$/, not("% € $ ° / - –"),
    not(number), not(".", glued(any)), not(unit), not(magnitude)],
  ["en", "a 10-year note", small, "-", "year", ahead(debts)],
  ["en", "the 10-year rose", behind("the"), small, "-", "year", ahead(debtsMove)],
  ["fr", "l'Euribor 3 mois", behind(referenceRates), small, "mois an ans semaine semaines jour jours"],
  ["fr", "une obligation d'État à 10 ans ≠ un plan à 10 ans", behind(within(4, debts), "à"), small, "ans"],
  ["zh", "10年期国债 ≠ 10年期合同", small, or("年 天 月 日 周", seq("个", "月")), "期", not(contract)],
  ["*", "FY2028–30", behind(or(/^[fcas]y\d{2,4}$/i, seq(/^[fcas]y$/i, /^\d{2,4}$/)), "- – — /"),
    glued(/^\d{2}(\d{2})?$/)],
  ["*", "les années 1990", behind("années anni"), year],
  ["*", "premier semestre 2026 ≠ last quarter 2026", behind(not("last"), partsOfYear, opt("of de d'")), year],
  ["*", "AIME 2025 ≠ GDP 2025 ≠ AIME 2025 %", year, not(unit), behind(ahead(not(unit)), yearlyName, any)],
  ["zh", "2026年第一季度", year, opt("年"), partOfYear],
  ["*", "15 janvier 2026", small, opt(glued(dayEndings)), opt("of"),
    or(month, seq(ahead(anyMonth, opt("."), year), any)), opt(opt("."), opt(","), year)],
  ["*", "October 13-15", behind(month, /^\d{1,2}$/, "- –"), glued(small), not(counted)],
  ["*", "Dec. 22, 2025", behind(month, opt(".")), small, opt(glued("st nd rd th")), or(seq(",", year), apart(year))],
  ["*", "December 22nd ≠ In May 22 users", behind(month, opt(".")), small, not(counted), opt(glued("st nd rd th"))],
  ["*", "en mars 2026", behind(month, opt(".")), year],
  ["*", "du 3 au 12 septembre", small, "au et ou to and or", ahead(small, month)],
  ["*", "December 22-23, 2025", behind(month, small, "- –", small, ","), year],
  ["*", "T3 2026", behind("t1 t2 t3 t4 q1 q2 q3 q4 h1 h2 s1 s2 1t 2t 3t 4t 1q 2q 3q 4q 1h 2h 1s 2s fy"), year],
];
