import { listOf, setOf } from "./words.js";

/** Words before a bare number that make it the name or the rank of something. */
export const numbered =
  setOf(`article articles art séries générations modèles versions chapitre chapter section figure tableau table page pages p pp scénario scenario phase étape step version v
  niveau level tier volume vol numéro numero number no n nº № annexe appendix note question option règle rule série series partie part axe
  junction junctions exit sortie porte units semaine semaines week weeks day days phases phase niveaux lignes lines articles chapters sections étapes steps pages tranches tranche gates rooms route routes annexes scenarios scénarios pillar pilier piliers acte platform terminal terminals terminaux pier reactor reactors réacteur réacteurs block bloc blocs lots bay building bâtiment hall tower tour appartement apt suite flat floor étage box top rang rank gate room salle ligne line alinéa paragraphe paragraph episode épisode saison season round tour acte act model modèle
  generation génération gen stage catégorie category classe class groupe group lot unit zone division ch fig tab exercise exercice route
  autoroute highway section chapitre cas case batch titre title livre annex exhibit item point protocole protocol cac nasdaq fortune stoxx
  dax ftse russell nikkei sp p500 ibex topix csi hang-seng aérienne aérien`);

/** Words before the number of a page. */
export const pageWords = setOf(
  "page pages p pp slide slides diapositive diapositives diapo diapos folio feuille feuillet planche",
);

/** Months, whose numbers are dates. Abbreviations may have a full stop. */
export const months =
  setOf(`janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre janv févr fév avr juil sept
  oct nov déc january february march april may june july august september october november december jan feb mar apr jun jul aug sep dec`);

/** Months that are other words too unless printed with a capital. */
export const ambiguousMonths: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "jun", "sept"]);

/** Words that make tokens a daily rate. */
export const daily = setOf(
  `jour quotidien quotidiens quotidienne quotidiennes quotidiennement journalier journaliers journalière daily day 每天 每日 日均 单日 日耗 日调`,
);

/** Chinese names that begin with digits: a portal, a sale, a shop. */
export const hanDigitNames = listOf(
  "36氪 618 58同城 51信用卡 360集团 360安全 360数科 996 007 985高校 211高校 12306 10086 4399 37互娱 21世纪 21世紀 315晚会 12345热线",
);

/** Chinese characters after which a bare number is a value and not the rest of a name. */
export const beforeValue: ReadonlySet<string> = new Set(
  "为达到至约超近报于跌涨是和在过从由比值数与了得升降逾破即仅占分量率价额户员工共计有满足余多少起每第逢及或的以不按将再才只就又被把用对向往自各另其此该这那哪等高低大小增减新总均看",
);

/** Debts whose length of years is a name: a 10-year note. */
export const debts =
  setOf(`note notes bond bonds treasury treasuries yield yields gilt gilts bund bunds paper debt oat obligation obligations emprunt emprunts prêt prêts crédit crédits taux
  rendement rendements bons`);

/** What the 10-year does, where it is a debt too: the 10-year rose. */
export const debtsMove = setOf(
  "rose fell climbed dropped slipped yield yields yielded yielding was is traded trades at hit touched gained added lost",
);

/** Contracts, which run for a length of time. */
export const contracts = listOf("合同 合约 协议 租约 租赁 承购 购电 项目 计划 框架 战略 服务 订单 供应");

/** Rates that banks lend at, whose length is a name: Euribor 3 mois. */
export const referenceRates = setOf("euribor libor sofr saron sonia eonia stibor nibor");

/** Acronyms after which a year is a year: GDP 2026. */
export const yearlyAcronyms = setOf("pib gdp eps bpa capex ebitda ebit fy cpi ipc roe roi opex dpa cy arr");

/** What touches the digits of an ordinal or of a decade. */
export const ordinalEndings = setOf("er ère re e è ème eme ième nd nde st rd th s");

/** What touches the day of a date. */
export const dayEndings = setOf("er st nd rd th e");

/** Words after the number of a model: Pixel 9 Pro, 737 MAX. */
export const modelSuffixes =
  setOf(`mini pro max ultra plus neo lite nano air turbo flash sonnet opus haiku preview instruct xl fold flip se gt sport cross
    edge prime elite xt super ti coder thinking vision audio`);
