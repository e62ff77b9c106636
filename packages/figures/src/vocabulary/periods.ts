/** Words after which a half, a third or a quarter is a period or a rank. */
export const beforePeriod: ReadonlySet<string> = new Set(
  `first second third fourth last next other previous premier première deuxième seconde this per each every any
    another latter fiscal`.split(/\s+/),
);

/** Words after a length of time. */
export const afterSpan: ReadonlySet<string> = new Set("ago later earlier before after apart".split(" "));

/** Words before so many quarters of a year. */
export const beforeQuarters: ReadonlySet<string> = new Set(
  "in within for during after last next past each every per first previous".split(" "),
);

/** Words after so many quarters of a year. */
export const afterQuarters: ReadonlySet<string> = new Set("ago later earlier running straight before".split(" "));

/** What quarters of a year are told of: three quarters of losses. */
export const runs: ReadonlySet<string> = new Set(
  "growth losses decline declines contraction falling rising negative positive consecutive falls gains".split(" "),
);

/** Words of a rate. */
export const perWords = /^(a|per|each|every|par|chaque|\/)$/;

/** A day. */
export const dayWords: ReadonlySet<string> = new Set("day jour 日 天".split(" "));

/** Words that stand before a year. */
export const beforeYear: ReadonlySet<string> = new Set(
  "en in since depuis by de fin début before after avant après d'ici dès until année exercice".split(" "),
);

/** Words after which four digits before 1900 are a year. */
export const oldYears: ReadonlySet<string> = new Set(
  "in since by until circa from between around en depuis vers dès entre jusqu'en année l'an vers".split(" "),
);

/** Words before `14 h` that make it a time of day. */
export const clockBefore: ReadonlySet<string> = new Set("à dès vers jusqu'à avant après entre et".split(" "));

/** Words before `48h` that make it a duration. */
export const lastingBefore: ReadonlySet<string> = new Set(
  "en sous pendant durant les toutes pour quelque environ près dure duré ces".split(" "),
);

/** Parts of a year. */
export const partsOfYear: ReadonlySet<string> = new Set("semestre trimestre quarter half".split(" "));

/** Lengths of time. */
export const durations: ReadonlySet<string> = new Set(
  `years year months month days day weeks week hours hour decades decade quarters quarter minutes minute ans an
    années année mois jours jour semaines semaine heures heure 年 月 天 日 周 期 时 钟 度 trimestres trimestre`.split(
    /\s+/,
  ),
);

/** Periods that are no day. */
export const otherPeriods: ReadonlySet<string> = new Set(
  `monthly month months mensuels mensuel mois yearly year an annuels annuel weekly week semaine hebdomadaires
    hebdomadaire quarter trimestre 月 周`.split(/\s+/),
);

/** Days, before the hour of a clock. */
export const daysBefore: ReadonlySet<string> = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui hui veille lendemain jour soir matin
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre`.split(/\s+/),
);
