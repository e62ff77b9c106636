import { setOf, valued } from "./words.js";

/** Words before a scale that say nothing of their own: `amounts in`, `données en`, `单位：`. */
export const headLeads = setOf(
  "in en of de d' des the all amounts amount figures figure numbers number data are is expressed stated presented reported shown unaudited audited unit units unité unités currency devise montants montant données chiffres exprimés exprimées présentés présentées unless otherwise noted les le valeurs values and et single 单 位 金 额 货 币 种 表 示 以 为 计 算 列 ： : ' ’ ( ) （ ）",
);

/** After one of these a head speaks of exceptions. */
export const headExceptions = setOf(
  "except excluding unless other sauf hors excepté exceptés exceptées hormis but 除 另",
);

/** Words that begin a head in the middle of a line. */
export const headOpeners: ReadonlySet<string> = new Set(["in", "en", "单"]);

/** Letters that multiply beside a currency or in brackets of their own. */
export const headLetters = valued("k 3 K 3 m 6 M 6 mm 6 MM 6 bn 9 Bn 9 BN 9 b 9 B 9 G 9 t 12 T 12 tn 12 cr 7 Cr 7");

/** Letters that multiply alone in brackets, where `(b)` and `(t)` are notes. */
export const aloneInBrackets: ReadonlySet<string> = new Set(["m", "M", "mm", "MM", "k", "K", "bn", "Bn", "BN", "tn"]);

/** What the label of a row that a money head does not speak of says it holds, in the order in which they are tried. */
const labels = {
  share:
    /\bper (?:\p{L}+ )?(?:share|ads|ads?|adr|unit)\b|\/share|\beps\b|\bdps\b|\bpar (?:action|part|titre)\b|\bbnpa\b|\bbpa\b|每股|每股|每单位|\/股|每ADS/iu,
  shares:
    /\bshares?\b.*\b(?:outstanding|issued|in issue|count)\b|\b(?:outstanding|number of|average|diluted|basic|ordinary) shares\b|\bnombre (?:moyen )?(?:pondéré )?d[’']actions\b|\bshares used\b|股数|股本总数|股數/iu,
  percent:
    /%|％|\bpercent\b|\bpercentage\b|\bpourcentage\b|(?<!exchange )\brates?\s*$|^\W*taux\b(?! de change)|(?<!汇|匯)率|占比|比重/iu,
  margin: /\bmargins?\b|\bmarges?\b/iu,
  growth: /\bgrowth\s*$|^\W*(?:organic )?growth\b(?! capex)|^\W*croissance\b|增长$|增幅|同比|环比/iu,
  year: /^\W*(?:maturity|échéance|year|année|到期(?:日|年份?)?)\W*$/iu,
  ratio: /\bratio\b|\bmultiple\b|\bleverage\b|\blevier\b|倍数|比率|\bscore\b|\bindex\b|\bindice\b|指数/iu,
  staff:
    /\bemployees?\b|\bheadcount\b|\bstaff\b|\bworkforce\b|\bfte\b|\beffectifs?\b|\bsalariés?\b|\bcollaborateurs\b|员工|人数|員工|人數/iu,
  count:
    /\bsubscribers?\b|\busers?\b|\bcustomers?\b|\bclients?\b|\bstores?\b|\boutlets?\b|\bvehicles?\b|\bdeliver(?:y|ies)\b|\bshipments?\b|\bunits?\b|\bsites?\b|\babonnés?\b|\butilisateurs?\b|\bmagasins?\b|\bvéhicules?\b|\blivraisons\b|\bunités?\b|\bpoints de vente\b|用户|用戶|门店|門店|交付量|销量|銷量|出货量|出貨量/iu,
};

/** What such a row holds. */
export type RowKind = keyof typeof labels;

/** The kinds, each with its labels. */
export const rowLabels = Object.entries(labels) as readonly (readonly [RowKind, RegExp])[];

/** What makes an amount of a row that names people or things: `staff costs`, `créances clients`. */
export const moneyLabels =
  /\bcosts?\b|\bexpenses?\b|\bbenefits?\b|\bcompensation\b|\brevenues?\b|\bsales\b|\bdeposits?\b|\breceivables?\b|\bpayables?\b|\bdue\b|\bloans?\b|\bincome\b|\bfrom\b|\bpropert|\bcharges?\b|\bfrais\b|\bcoûts?\b|\bventes?\b|\bcréances?\b|\bdettes?\b|\brevenus?\b|\bchiffre\b|\bprêts?\b|\bdépôts?\b|收入|成本|费用|費用|薪酬|款|资产|資產|销售额|金额/iu;

/** Heads of columns that hold changes, which may be of money or in percent. */
export const changeColumn =
  /\bchanges?\b|\bvariations?\b|\bvar\b|\bvar\.|\bévolution\b|\bécart\b|\bgrowth\b|\bcroissance\b|\bdelta\b|Δ|\byoy\b|\bqoq\b|y\/y|变动|變動|增减|增減|增长|增長|\bincrease\b|\bdecrease\b/iu;

/** Heads of columns of changes that are always shares. */
export const percentColumn = /%|％|\bpercent\b|\bpourcentage\b|同比|环比|環比|同期比|增速|增幅|增长率|占比/iu;

/** Heads of columns of percentage points. */
export const pointsColumn =
  /\b(?:pp|ppt|ppts|pts|pct pts|percentage points)\b|^\W*points?\W*$|\ben points\b|百分点|百分點/iu;

/** Heads of columns that point to notes. */
export const noteColumn = /^\s*(?:notes?|ref\.?|refs?|annexes?|附注|附註|注释|註)\s*$/iu;

/** Heads of columns of years. */
export const yearColumn = /^\s*(?:years?|années?|exercices?|maturity|échéance|due|年份|年度|到期(?:日|年份?)?)\s*$/iu;

/** What stands in a cell without a value. */
export const emptyCell =
  /^(?:[-–—−―‒/／.…*]+|n\.?\s?a\.?|n\/a|n\.?\s?m\.?f?\.?|n\.?\s?s\.?|n\.?\s?d\.?|n\/m|n\/d|ns|s\.?o\.?|nil|none|néant|不适用|不適用|无|無|—\s*%|-\s*%|–\s*%)$/iu;
