import { setOf } from "./words.js";

/** Words after which a half, a third or a quarter is a period or a rank. */
export const beforePeriod =
  setOf(`first second third fourth last next other previous premier première deuxième seconde this per each every any
    another latter fiscal`);

/** Words after a length of time. */
export const afterSpan = setOf("ago later earlier before after apart");

/** Words before so many quarters of a year. */
export const beforeQuarters = setOf("in within for during after last next past each every per first previous");

/** Words after so many quarters of a year. */
export const afterQuarters = setOf("ago later earlier running straight before");

/** What quarters of a year are told of: three quarters of losses. */
export const runs = setOf(
  "growth losses decline declines contraction falling rising negative positive consecutive falls gains",
);

/** Words of a rate. */
export const perWords = /^(a|per|each|every|par|chaque|\/)$/;

/** A day. */
export const dayWords = setOf("day jour 日 天");

/** Words that stand before a year. */
export const beforeYear = setOf(
  "en in since depuis by de fin début before after avant après d'ici dès until année exercice",
);

/** Words after which four digits before 1900 are a year. */
export const oldYears = setOf(
  "in since by until circa from between around en depuis vers dès entre jusqu'en année l'an vers",
);

/** Words before `14 h` that make it a time of day. */
export const clockBefore = setOf("à dès vers jusqu'à avant après entre et");

/** Words before `48h` that make it a duration. */
export const lastingBefore = setOf("en sous pendant durant les toutes pour quelque environ près dure duré ces");

/** Parts of a year. */
export const partsOfYear = setOf("semestre trimestre quarter half");

/** Lengths of time. */
export const durations =
  setOf(`years year months month days day weeks week hours hour decades decade quarters quarter minutes minute ans an
    années année mois jours jour semaines semaine heures heure 年 月 天 日 周 期 时 钟 度 trimestres trimestre`);

/** Periods that are no day. */
export const otherPeriods =
  setOf(`monthly month months mensuels mensuel mois yearly year an annuels annuel weekly week semaine hebdomadaires
    hebdomadaire quarter trimestre 月 周`);

/** Days, before the hour of a clock. */
export const daysBefore =
  setOf(`lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui hui veille lendemain jour soir matin
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre`);
