import { listOf, phrasesOf } from "./words.js";

/** Words that tell that a number after them is an amount of money, in the three languages. */
export const moneyNouns =
  phrasesOf(`chiffre d'affaires,chiffre d’affaires,bénéfice,bénéfices,bénéfice net,résultat,résultat net,pertes,perte,recettes,revenus,
  budget,coûte,coûtera,coûter,coûtent,coût,coûts,investir,investira,investirons,investiront,investit,investissement,investissements,investi,dépenser,dépensera,
  dépenserait,dépense,dépenses,dépensé,dette,trésorerie,valorisée,valorisé,valorisation,valorise,capitalisation,amende,financement,ebitda,ebit,
  coûté,coûtait,coûtaient,coûterait,coûteront,rapporter,rapporté,rapporte,verser,versé,versée,versera,débourser,déboursé,lever,levé,lève,levée de fonds,levées de fonds,
  tour de table,emprunter,emprunté,parie,parié,parier,misé,miser,misent,injecte,injecté,injecter,facturer,facturé,facture,racheté,rachetée,racheter,payer,payé,paiera,paie,valoir,vaut,valait,encaisser,encaissé,engranger,
  engrangé,économiser,économisé,économies,dividende,dividendes,marge brute,prêt,prêts,crédit,crédits,subvention,subventions,enveloppe,montant,montants,prix,
  salaire,salaires,prime,primes,indemnité,indemnités,rançon,caution,cession,rachat,augmentation de capital,endettement,excédent,déficit,charges,provision,
  perd,perdu,perdra,apporte,apportera,apporté,fortune,fortunes,consensus,provisionne,provisionné,dépensent,investissent,injectent,débloque,débloqué,
  provisions,dépréciation,fonds propres,plus-value,cash,trésor de guerre,redevance,loyers,impôt,taxe,aides,
  revenue,revenues,profit,profits,income,spend,spends,spending,spent,invest,invests,investing,invested,investment,cost,costs,debt,valued,valuation,
  losses,earnings,raise,raised,raises,raising,fundraising,funding round,paid,pay,pays,paying,worth,priced,price,prices,bill,bills,loan,loans,grant,grants,fee,fees,
  fine,fined,fines,penalty,salary,salaries,bonus,bonuses,acquisition,takeover,turnover,dividend,dividends,buyback,buybacks,savings,proceeds,charge,charges,
  impairment,write-down,writedown,borrowing,borrowings,borrowed,borrow,bond sale,bonds,subsidy,subsidies,tax bill,settlement,ransom,budgets,budgeted,outlay,
  outlays,expenditure,capital expenditure,expenses,deficit,surplus,liabilities,assets,net cash,cash pile,market capitalisation,market capitalization,market cap,
  backlog,earmarked,stake,bid,offer price,cash flow,capex,market value,
  营收,营业收入,收入,利润,净利润,亏损,投资,投入,融资,估值,市值,成本,支出,预算,募资,罚款,资本开支,开支,净利,花费,花了,耗资,斥资,售价,单价,价格,报价,补贴,奖金,工资,薪酬,分红,派息,回购,贷款,债务,负债,现金,总资产,净资产,现金流,
  销售额,成交额,交易额,票房,市场规模,产值,费用,罚金,赔偿,金额,总价,租金,毛利,利息,税款,募集,筹资,注资,增资,减值,计提,授信,存款,余额,进账,货款,GMV,保费,净值,
  造价,房贷,月供,房租,学费,彩礼,月薪,年薪,底薪,工钱,票价,标的,订单额,合同额,出口额,进口额,贸易额,顺差,逆差,研发开支,资金,起拍价,底价,成交价,挂牌价,中标价,标底,客单价,货值,保证金,押金,定金,首付,赚了,挣了,赔了,亏了`);

/** French nouns of money: a magnitude before them is an amount, and counts nothing. */
export const moneyAfterNouns =
  phrasesOf(`économies,recettes,pertes,bénéfices,bénéfice,revenus,dépenses,investissements,investissement,actifs,encours,dette,dettes,dividendes,capital,
  trésorerie,budget,subventions,chiffre d'affaires,fonds propres,ventes,déficit,excédent,profits,profit,cash,collecte,crédits,financements,
  financement,liquidités,capitaux,valorisation,capitalisation,marge,résultat,ebitda,levée de fonds,fonds`);

/** Chinese prices of one thing, before a number without magnitude. */
export const unitPrices = listOf("单价 均价 客单价 售价 票价 目标价 收盘价 开盘价 发行价 到户价");
