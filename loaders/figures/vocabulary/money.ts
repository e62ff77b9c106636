/** Words that tell that a number after them is an amount of money, in the three languages. */
export const moneyNouns: readonly string[] =
  `chiffre d'affaires|chiffre d’affaires|bénéfice|bénéfices|bénéfice net|résultat|résultat net|pertes|perte|recettes|revenus|
  budget|coûte|coûtera|coûter|coûtent|coût|coûts|investir|investira|investirons|investiront|investit|investissement|investissements|investi|dépenser|dépensera|
  dépenserait|dépense|dépenses|dépensé|dette|trésorerie|valorisée|valorisé|valorisation|valorise|capitalisation|amende|financement|ebitda|ebit|
  revenue|revenues|profit|profits|income|spend|spends|spending|spent|invest|invests|investing|invested|investment|cost|costs|debt|valued|valuation|
  losses|earnings|cash flow|capex|market value|
  营收|营业收入|收入|利润|净利润|亏损|投资|投入|融资|估值|市值|成本|支出|预算|募资|罚款|资本开支|开支|净利`
    .split("|")
    .map((word) => word.trim());
