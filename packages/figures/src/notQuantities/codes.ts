import {
  ahead,
  any,
  apart,
  behind,
  glued,
  han,
  many,
  not,
  number,
  opt,
  or,
  phrase,
  seq,
  when,
  within,
  word,
} from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { type Row } from "../pattern/table.js";
import { readMixed } from "../number/mixed.js";
import { textAt } from "../text/tokens.js";
import { clocks, exchangeSuffixes, identifierNouns } from "../vocabulary/identifiers.js";
import { streetsAfterName, streetsAfterNumber } from "../vocabulary/streets.js";
import { season } from "./dates.js";
import { afterName, capital, magnitude, small, year } from "./pieces.js";

/** What closes the bracket of a share's code, or goes on in it. */
const closes = ") . , 、 ; /";

const shareCode = seq(not(/^(1[6-9]|20)\d\d$/), /^\d{4,6}$/);

/** Numbers joined by strokes, dashes or colons. */
const link: Pattern = seq(glued("/ : -"), glued(number));
const chain: Pattern = seq(
  when((_, { tokens }, at) => readMixed(tokens, at) === null),
  number,
);

/** `3/4`, where 5/3 is no part. */
const part: Pattern = seq(
  /^[1-4]$/,
  "/",
  when((_, { tokens }, place) => Number(textAt(tokens, place - 2)) < Number(textAt(tokens, place))),
  /^([2-9]|10)$/,
);

const digits = /^\d+( *\d+)*$/;

/** What calls the number after it a code, a standard or a telephone number, up to three small words before that. */
const called: Pattern = behind(
  within(
    4,
    phrase(identifierNouns),
    /^([:：(（“”"'‘’「」『』]|is|number|no|nos|at|on|for|est|au|le|numéro|sous|为|是|号)$/i,
  ),
);

/** Small words after a code; anything else is counted by the number. */
const afterCode = "and or et ou with before by from avec avant to pour à in at on la le l' les a is est";

/** Further groups of digits: 960 417, 555-0142, 7788. */
const groups: Pattern = seq(afterName, many(seq(not(year), /^\d{2,4}(\s\d{3})*$/, afterName)));

/** `8%/19%`, `600兆瓦/2400兆瓦时`: two prints, each with its unit. */
const printBefore = /[%％\p{Script=Han}\p{Sc}]$|^(bn|mn|tn|GW|MW|GWh|MWh|TWh|kW|kWh|GB|TB|m|x)$/u;

// prettier-ignore
/** Codes of shares, standards, telephones, laws and houses; chains of numbers that are no range and no fraction. */
export const codes: readonly Row[] = [
  ["*", "4127.HK", /^\d{3,6}$/, glued(". -"), glued(exchangeSuffixes)],
  ["*", "(6758 JP)", behind("("), /^\d{3,6}$/, exchangeSuffixes, ahead(closes)],
  ["*", "澄光（688917） ≠ 人员（6889）", behind(not("数 量 额 值 率 人 员 家 个 台 辆"), han, "("), shareCode, ahead(closes)],
  ["*", "Toyota (7203) ≠ Toyota (2025)", behind(capital, "("), ahead(/^.{4}$/), shareCode, ahead(")")],
  ["*", "2025-12-22", chain, many(link, 2, 64)],
  ["*", "14:30", chain, glued(":"), glued(number)],
  ["*", "12/2025 ≠ 3/4 ≠ 2025/26 ≠ 150/160 milliards", not(season), not(part), chain, glued("/"), glued(number),
    not(magnitude), not("% € $")],
  ["en", "0915 GMT", /^([01]\d|2[0-3])[0-5]\d$/, clocks],
  ["*", "01632 960 417", /^0\d{2,}( *\d+)*$/, groups],
  ["*", "the passcode is 4471902", digits, not(or(word, han, /^[%％‰°]$|^\p{Sc}$/u)), behind(called, any), groups],
  ["zh", "证券代码：688913", called, digits, or(behind(":", digits), behind(/^.{5,}$/)), groups],
  ["fr en", "ISO 13485 and", ahead(/^.{3,}$/, apart(or(exchangeSuffixes, afterCode))), called, digits, groups],
  ["fr", "RCS de Lyon sous le numéro 552 100 554", behind(within(8, "=RCS SIREN SIRET", word)), /^\d{3}(\s?\d{3}){2}$/],
  ["fr", "552 100 554 RCS Paris", /^\d{3}(\s?\d{3}){2}$/, ahead("=RCS")],
  ["en", "an 8-K filing", /^(6|8|10|20|40)$/, glued("-"), glued("=F K Q")],
  ["en", "a 401(k)", "401 403 457", glued("("), glued("k b")],
  ["*", "#12", behind("# № º"), number, afterName],
  ["*", "n° 24-118", behind("n", "°"), number, afterName],
  ["*", "fichier_7", behind(glued("_")), glued(number), afterName],
  ["*", "14.30:7", behind(number, glued(":")), glued(number), afterName],
  ["*", "No./3", when((_, { phrase: alone }) => !alone), behind(not(printBefore), glued("/")), glued(number),
    not(behind(season)), afterName],
  ["*", "3x8 ≠ 3x10^8", number, glued("=x ×"), not("10", glued(/^[\^⁰¹²³⁴-⁹]/)), glued(number)],
  ["*", "15 CFR 744.23", number,
    or(seq("=Stat", opt(".")), "=CFR USC FR", seq("=C", ".", "=F", ".", "=R", "."), seq("=U", ".", "=S", ".", "=C", ".")), many("§"), number],
  ["*", "+33 3 20 00 12 12", behind("+"), glued(/^\d{1,3}$/), many(/^\d[\d\s]*$/, 2)],
  ["*", "01 42 33 44 55", /^..$/, many(small, 2)],
  ["*", "75008 Paris", /^\d{5}$/, ahead(/^\p{Lu}\p{Ll}/u)],
  ["fr en", "14 bis, rue de Rivoli", /^\d{1,4}$/,
    ahead(opt("bis ter b"), opt(","), streetsAfterNumber, or("de du des d' la le l'", capital))],
  ["fr en", "16 Market Street", /^\d{1,4}$/, ahead(capital, within(2, seq(ahead(capital), streetsAfterName), capital))],
];
