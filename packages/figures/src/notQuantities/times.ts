import { ahead, behind, glued, not, number, or, seq, when } from "../pattern/combinators.js";
import { type Pattern, token } from "../pattern/pattern.js";
import { type Row } from "../pattern/table.js";
import { textAt } from "../text/tokens.js";
import { clockBefore, daysBefore, lastingBefore } from "../vocabulary/periods.js";
import { small } from "./pieces.js";

const hour: Pattern = token(({ text }) => text.length <= 2 && Number(text) <= 24);

/** The second 24 of `24 h sur 24`. */
const again: Pattern = seq(
  when((_, { tokens }, at) => textAt(tokens, at) === textAt(tokens, at - 3)),
  number,
);

// prettier-ignore
/** Times of day, where `en 48h` and what is more than a day are durations. */
export const times: readonly Row[] = [
  ["*", "7 jours sur 7", number, "h heures jours", "sur", again],
  ["*", "14 h 30", small, "h", number],
  ["*", "rendez-vous 14h ≠ en 14h ≠ sous 48h ≠ 14h par jour", behind(not(lastingBefore)), hour, glued("h"),
    not("par de")],
  ["*", "à 14 h ≠ à 14 h de Paris", behind(or(clockBefore, "de")), hour, "h", not("par de")],
  ["*", "8 heures précises", hour, "heures",
    ahead(or("précises locales locale gmt utc tapantes", seq("du", "matin soir")))],
  ["*", "le 22 juillet à 20 heures", behind(daysBefore, or(clockBefore, "(")), hour, "heures"],
  ["*", "ouvre à 8 heures", behind(/^(ouvr|ferm|commenc|début|démarr|rendez|fixé|prévu|attendu)/i, "à"), hour,
    "heures"],
  ["*", "vers 8 heures", behind("vers"), hour, "heures"],
  ["*", "8.30 am", /^\d{1,2}\.\d\d$/, "am pm h"],
  ["*", "8 pm", small, "am pm"],
  ["*", "14 h30", small, /^h\d\d$/i],
  ["*", "8 a.m.", number, "a p", ".", "m"],
];
