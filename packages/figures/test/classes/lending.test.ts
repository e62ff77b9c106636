import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

/** Sentences of lending, by class, in the notation of `expected.ts`. */
const classes: Readonly<Record<string, string>> = {
  "a magnitude of the far end holds for a near end that is grouped": `
    fr Orvane prévoit entre 2 300 et 2 700 milliards de yuans d’ici dix ans. => 2300e9..2700e9 r CNY; 10 e other
    en Castell Grid will spend 1,150 to 1,300 million dollars on cooling. => 1150e6..1300e6 r USD
    zh 远岚科技计划投入2,100至2,400亿元。 => 2100e8..2400e8 r CNY
    fr Le plan passe de 1.100 à 1.900 M€. => 1100e6 e EUR; 1900e6 e EUR
    fr Halvern budgète de 1 050 à 1 200 millions de livres sterling. => 1050e6..1200e6 r GBP
    fr Le coût serait compris entre 3.400 et 3.900 Mds de yens. => 3400e9..3900e9 r JPY
    fr Le chantier mobilisera 1 800–2 100 millions de francs suisses. => 1800e6..2100e6 r CHF
    fr Le parc passe de 1 200 à 900 millions d’appareils. => 1200e6 e count; 900e6 e count
    fr La dette recule de 2 400 à 1 950 milliards de roupies. => 2400e9 e INR; 1950e9 e INR
    fr Il table sur 4 500 à 5 000 milliards de wons. => 4500e9..5000e9 r KRW
    en The utility will borrow €2,400–2,650 million. => 2400e6..2650e6 r EUR
    en Capex is put at between 1,900 and 2,200 billion won. => 1900e9..2200e9 r KRW
    en Its debt fell from 3,100 to 2,750 million kronor. => 3100e6 e SEK; 2750e6 e SEK
    en The park went from 900 to 1,400 million users. => 900e6 e users; 1400e6 e users
    en It raised guidance to $1,050–$1,150 million. => 1050e6..1150e6 r USD
    en Prices range from $20,000 to $1 million. => 20000..1e6 r USD
    en It sells 200,000 to 1 million units. => 200000..1e6 r count
    en The fund holds 1,250 to 1,500 billion yen. => 1250e9..1500e9 r JPY
    en The bank set aside R$1,100 to R$1,250 million. => 1100e6..1250e6 r BRL
    zh 公司计划募资1,800至2,000万元。 => 1800e4..2000e4 r CNY
    zh 预计亏损1,050万元至1,200万元。 => 1050e4..1200e4 r CNY
    zh 总投资1,350-1,480亿港元。 => 1350e8..1480e8 r HKD
    zh 预算在3,000到3,500亿日元之间。 => 3000e8..3500e8 r JPY
  `,
  "a magnitude of the last entry holds for a list, grouped or with the sign repeated": `
    fr Les trois tranches valent 1 150, 1 300 et 1 450 milliards de wons. => 3 e count; 1150e9 e KRW; 1300e9 e KRW; 1450e9 e KRW
    en Its sites cost $14, $17 and $21 billion. => 14e9 e USD; 17e9 e USD; 21e9 e USD
    zh 三年投入分别为1,120、1,340及1,560亿元。 => 3 e other ?; 1120e8 e CNY; 1340e8 e CNY; 1560e8 e CNY
    fr Les lots valent 12 500, 13 000 et 14 250 millions de couronnes suédoises. => 12500e6 e SEK; 13000e6 e SEK; 14250e6 e SEK
    fr Les trois fonds pèsent 1.100, 1.250 et 1.400 M€. => 3 e count ?; 1100e6 e EUR; 1250e6 e EUR; 1400e6 e EUR
    fr Les sites coûtent £14, £17 ou £21 milliards. => 14e9 e GBP; 17e9 e GBP; 21e9 e GBP
    en The three tranches are worth 1,150, 1,300 and 1,450 billion yen. => 3 e count ?; 1150e9 e JPY; 1300e9 e JPY; 1450e9 e JPY
    en The deals were worth €1.2, €1.9 and €2.4bn. => 1.2e9 e EUR; 1.9e9 e EUR; 2.4e9 e EUR
    en Bids came in at ¥1,200, ¥1,350, and ¥1,500 billion. => 1200e9 e JPY; 1350e9 e JPY; 1500e9 e JPY
    en Tickets cost $14, $17 and $21. => 14 e USD; 17 e USD; 21 e USD
    en It shipped 1,100, 1,250 and 1,400 thousand phones. => 1100e3 e count; 1250e3 e count; 1400e3 e count
    zh 前三季分别亏损1,020、1,150和1,300万美元。 => 1020e4 e USD; 1150e4 e USD; 1300e4 e USD
    zh 三地投资为US$14、US$17及US$21亿。 => 3 e other ?; 14e8 e USD; 17e8 e USD; 21e8 e USD
  `,
  "number words share their thousands and hundreds": `
    fr Tessara évoque deux à trois mille milliards de dollars. => 2e12..3e12 r USD
    fr Il faudrait trois à quatre cents millions d’euros. => 300e6..400e6 r EUR
    fr On parle de cinq à six mille emplois. => 5000..6000 r count
    en It will cost two to three hundred million pounds. => 200e6..300e6 r GBP
    en Some four to five thousand jobs are at risk. => 4000..5000 r count
    en It needs five to ten billion dollars. => 5e9..10e9 r USD
    fr Elle vise vingt à trente milliards de yens. => 20e9..30e9 r JPY
    zh 需要两至三千亿元。 => 2000e8..3000e8 r CNY
    zh 缺口约五到六百万人。 => 5e6..6e6 r count
    fr Le programme coûtera un à deux mille milliards de dollars. => 1e12..2e12 r USD
  `,
  "Chinese in a French or English sentence is read as Chinese": `
    fr Le contrat de Lumenor (约3.4亿美元) court sur deux ans. => 3.4e8 a USD; 2 e other
    en Quillon put its order at 72亿元 for the year. => 72e8 e CNY
    fr Orvane a réglé 2,6 Md de RMB (约3.7亿美元) d’avance. => 2.6e9 e CNY; 3.7e8 a USD
    en Quillon bought 6万张加速卡 in May. => 60000 e chips
    fr Halvern a promis 120亿元 à ses fournisseurs. => 120e8 e CNY
    fr Le groupe a levé plus de 5.6亿港元 en mai. => >5.6e8 m HKD
    fr Quillon (营收72.5亿元，增长12%) a déçu. => 72.5e8 e CNY; 12 e percent
    fr Tessara a livré environ 3万台 en 2026. => 30000 a count; 2026 e year
    fr Le plan prévoit entre 200 et 300亿元. => 200e8..300e8 r CNY
    fr Son budget (RMB 160亿) triple. => 160e8 e CNY ; >3 e multiple ?; 3 e multiple ?
    en Tessara spent about 4,500万元 on the site. => 4500e4 a CNY
    en The order is worth 1.2亿美元 (NT$3.9 billion). => 1.2e8 e USD; 3.9e9 e TWD
    en Orvane said (净利润约8.2亿元) it would invest €300m. => 8.2e8 a CNY; 300e6 e EUR
    en Castell Grid pledged 2,100至2,400亿元 over five years. => 2100e8..2400e8 r CNY; 5 e other
    en Sales rose 12% to 85亿日元. => 12 e percent; 85e8 e JPY
    en Output rose from 72亿元 to 85亿元. => 72e8 e CNY; 85e8 e CNY
    en Quillon ordered 1.5万颗芯片 and 300 servers. => 15000 e chips; 300 e count
    en The deal, put at 十二亿元, closes in June. => 12e8 e CNY
    en Revenue reached ¥72亿 last year. => 72e8 e CNY
    en It will pay 72 亿元 in two tranches. => 72e8 e CNY; 2 e count
    fr La commande de 6万张显卡 vaut 2,5 milliards de dollars. => 60000 e chips; 2.5e9 e USD
  `,
  "a quotation is read in its own language": `
    fr Son patron répond : « we will spend $4.5 billion next year ». => 4.5e9 e USD
    fr La note d’Halvern évoque « some 2,750 engineers ». => 2750 a count
    en Its chairman said "nous investirons 3,5 milliards d’euros" in Lyon. => 3.5e9 e EUR
    fr « We expect revenue of $1.2 billion », dit le patron, qui vise 2,5 milliards d’euros. => 1.2e9 e USD; 2.5e9 e EUR
    fr La société promet “more than 3,400 jobs” dans l’Aisne. => >3400 m count
    fr Selon lui, « the plant will cost 1.5 trillion won » en tout. => 1.5e12 e KRW
    fr Le titre du journal : « Quillon raises £2.3bn for chips ». => 2.3e9 e GBP
    fr Il a répondu : « 我们今年投入72亿元 ». => 72e8 e CNY
    en The minister said « nous créerons 1 500 emplois et dépenserons 2,3 milliards d’euros ». => 1500 e count; 2.3e9 e EUR
    en Its note reads "environ 12 500 puces" and "près de 3,2 Md€". => 12500 a chips; 3.2e9 a EUR
    en "Le contrat vaut 1,250 milliard d’euros", the firm said of its $1.4 billion deal. => 1.250e9 e EUR; 1.4e9 e USD
    zh 其董事长说：“we will invest $4.5 billion in 2,500 servers”。 => 4.5e9 e USD; 2500 e count
    zh 报道称“le groupe investira 3,5 milliards d’euros”，增长8%。 => 3.5e9 e EUR; 8 e percent
  `,
  "a percentage lends nothing to what it moved to, and borrows nothing": `
    en Subscribers climbed 9% to 83 million. => 9 e percent; 83e6 e users|count
    fr Le bénéfice grimpe de 9 % à 640 millions. => 9 e percent; 640e6 e EUR|count|other
    zh 远岚营收增长11%至52亿。 => 11 e percent; 52e8 e CNY|count
    en Turnover grew 9% to $6.2bn and profit 4% to 1.3bn. => 9 e percent; 6.2e9 e USD; 4 e percent; 1.3e9 e USD
    en Users jumped 22% to 1.3 billion. => 22 e percent; 1.3e9 e users|count
    en Its headcount fell 6% to 41,000. => 6 e percent; 41000 e count|other
    en Operating profit slid 14% to ¥310 billion. => 14 e percent; 310e9 e JPY
    en Revenue rose 12% to €3.4bn and costs 5% to 2.1bn. => 12 e percent; 3.4e9 e EUR; 5 e percent; 2.1e9 e EUR
    en The index rose 2% to 112. => 2 e percent; 112 e count|other
    fr Les ventes progressent de 3,5 % à 12 milliards de yens. => 3.5 e percent; 12e9 e JPY
    fr Le nombre d’abonnés augmente de 12 % à 48 millions. => 12 e percent; 48e6 e users|count
    fr La marge passe de 9 % à 12 %. => 9 e percent; 12 e percent
    fr La hausse serait de 9 à 12 %. => 9..12 r percent
    fr Le chiffre d’affaires bondit de 21 % à 3,1 Md$ et le résultat de 8 % à 410 millions. => 21 e percent; 3.1e9 e USD; 8 e percent; 410e6 e USD
    zh 用户数增长15%至3.2亿。 => 15 e percent; 3.2e8 e users|count
    zh 净利润下降7.5%至18.6亿元，收入增长3%至240亿。 => 7.5 e percent; 18.6e8 e CNY; 3 e percent; 240e8 e CNY
    zh 销量同比增长9%到120万辆。 => 9 e percent; 120e4 e count
  `,
  "a bare number has the unit or magnitude of a neighbour only where they are compared or listed": `
    fr Les ventes gagnent 6,3 milliards d’euros (soit 7 %) et les achats 3,1 (soit 4 %). => 6.3e9 e EUR; 7 e percent; 3.1e9 e EUR; 4 e percent
    zh 利润减少0.8%至2.45亿港元，每股盈利为14.6港仙。 => 0.8 e percent; 2.45e8 e HKD; 0.146/14.6 e HKD|other
    fr Halvern lève 2,4 Md€ (17,5 par action). => 2.4e9 e EUR; 17.5 e EUR|other
    fr Les recettes atteignent 4,2 milliards de livres (soit +3 %) et les charges 3,8 (soit +5 %). => 4.2e9 e GBP; 3 e percent; 3.8e9 e GBP; 5 e percent
    fr Orvane rachète 3,5 Md$ de titres (41,2 pièce). => 3.5e9 e USD; 41.2 e USD|other
    en Halvern raised $2.4bn (17.5 per share). => 2.4e9 e USD; 17.5 e USD|other
    en Revenue was 6.3 billion euros (up 7%) and costs 3.1 (up 4%). => 6.3e9 e EUR; 7 e percent; 3.1e9 e EUR|other; 4 e percent
    en Profit fell 3% to $45 million, with a ratio of 1.8. => 3 e percent; 45e6 e USD; 1.8 e other
    zh 营收为12.5亿美元，市盈率18.2。 => 12.5e8 e USD; 18.2 e other|multiple
    zh 净利润3.2亿元，每股盈利为0.42。 => 3.2e8 e CNY; 0.42 e CNY|other
    zh 投资12亿元，周期为3.5。 => 12e8 e CNY; 3.5 e other
    fr Le fonds gère 12 milliards d’euros et emploie 340. => 12e9 e EUR; 340 e count|other
    fr Le fonds a levé 3,2 milliards d’euros en 2025 et 4,1 en 2026. => 3.2e9 e EUR; 2025 e year; 4.1e9 e EUR; 2026 e year
    fr Il a vendu 12 millions de téléphones, contre 14,5 un an plus tôt. => 12e6 e count; 14.5e6 e count|other
    en Exports reached 12.4 billion euros, against 11.8 a year earlier. => 12.4e9 e EUR; 11.8e9 e EUR
    en The city spent 3.4 million euros and built 12 of them. => 3.4e6 e EUR; 12 e count|other
    fr Lyon reçoit 300 millions d’euros et Nice 85. => 300e6 e EUR; 85e6 e EUR
    fr Le groupe gagne 1,2 milliard d’euros et affiche une note de 7,5. => 1.2e9 e EUR; 7.5 e other
  `,
  "French money that is not named is no euro where it is from abroad, or no money": `
    fr L’assistant d’Orvane en revendique 96 millions. => 96e6 e users|count|other
    fr Pékin injecte 270 milliards dans la filière. => 270e9 e CNY|count|other
    fr Les géants californiens dépensent des centaines de milliards. => >1e11 v USD|count|other
    fr Le service dépasse les 40 millions. => >40e6 m users|count|other
    fr Séoul débloque 33 000 milliards pour ses fonderies. => 33000e9 e KRW|count|other
    fr La plateforme en attire 12 millions. => 12e6 e users|count|other
    fr Washington promet 52 milliards à ses fondeurs. => 52e9 e USD|count|other
    fr Le groupe japonais investira 900 milliards. => 900e9 e JPY|count|other
    fr Doubao en compte 157 millions. => 157e6 e users|count|other
    fr Des dizaines de milliards partent dans les puces américaines. => >10e9 v USD|count|other
    fr Le numéro un chinois a dépensé 85 milliards. => 85e9 e CNY|count|other
  `,
  "a range may have a sign on each end": `
    fr Hausse attendue entre +6 % et +8 %. => 6..8 r percent
    en Guidance is -2% to +1%. => -2..1 r percent
    zh 预计净利润为-5亿元至-4亿元。 => -5e8..-4e8 r CNY
    fr Le résultat ira de −40 à −25 millions d’euros. => -40e6..-25e6 r EUR
    fr La croissance serait de -0,5 % à +0,5 %. => -0.5..0.5 r percent
    fr Variation : +1,5/+2,5 %. => 1.5..2.5 r percent
    fr Il vise entre -300 M€ et -250 M€. => -300e6..-250e6 r EUR
    en Like-for-like sales: -1% to -3%. => -3..-1 r percent
    en It guides for +$1.2bn to +$1.5bn. => 1.2e9..1.5e9 r USD
    en Cash flow of between -£40m and +£15m is expected. => -40e6..15e6 r GBP
    en Growth of +3% to +5% is expected. => 3..5 r percent
    en Sales should move between +4% and +6%. => 4..6 r percent
    en The margin moved -150 to +50 basis points. => -150..50 r basis_points
    zh 预计净利润为-1.2亿元到-0.9亿元。 => -1.2e8..-0.9e8 r CNY
    zh 增速预计为+3%至+5%。 => 3..5 r percent
    zh 同比变动-2%～+1%。 => -2..1 r percent
    zh 预计亏损，净利润-8,000万元至-6,500万元。 => -8000e4..-6500e4 r CNY
  `,
  "and each of these classes again, in other currencies, sizes and word orders": `
    fr Le devis va de 1 450 à 1 620 millions de dollars canadiens. => 1450e6..1620e6 r CAD
    fr Les coûts sont passés de 950 à 1 230 M£. => 950e6 e GBP; 1230e6 e GBP
    en Output of 1,050-1,100 thousand tonnes is forecast. => 1050e3..1100e3 r other
    en It budgets C$1,150m to C$1,300m. => 1150e6..1300e6 r CAD
    zh 预计投入1,500亿至1,800亿元。 => 1500e8..1800e8 r CNY
    zh 募资规模为12.5至15亿美元。 => 12.5e8..15e8 r USD
    zh 规模在1 200至1 500亿元。 => 1200e8..1500e8 r CNY
    fr Trois sites, à 14 $, 17 $ et 21 milliards de dollars. => 3 e count ?; 14 e USD; 17 e USD; 21e9 e USD
    en The units cost A$14, A$17 and A$21 million. => 14e6 e AUD; 17e6 e AUD; 21e6 e AUD
    en Loans of £2.5, £3 or £4.5bn were considered. => 2.5e9 e GBP; 3e9 e GBP; 4.5e9 e GBP
    en Grants of 1,200, 1,500 and 1,750 crore rupees. => 1200e7 e INR; 1500e7 e INR; 1750e7 e INR
    fr Orvane (产量约2.5万吨) recrute. => 25000 a other
    fr Orvane a vendu 3.5万辆 en juin. => 35000 e count
    en Orvane's users hit 1.2亿 in June. => 1.2e8 e users|count|other
    en Margins rose 3个百分点 in the half. => 3 e percentage_points
    en It employs 2,300人 in Hefei. => 2300 e count
    en It put the loss at (约-3.2亿元) for the half. => -3.2e8 a CNY
    fr La société (市值1.2万亿港元) grimpe de 3 %. => 1.2e12 e HKD; 3 e percent
    fr Il promet « up to 1,200 jobs and £350m of investment ». => <1200 u count; 350e6 e GBP
    fr « It's worth $12.5bn », dit-il. => 12.5e9 e USD
    fr Le communiqué parle de "1.2 million users" et de 3,4 millions d’euros. => 1.2e6 e users; 3.4e6 e EUR
    en The mayor wrote: « Le site coûtera 1,2 milliard d’euros. » => 1.2e9 e EUR
    en He said “il faudra 12 500 puces” to reporters. => 12500 e chips
    en Le Monde's headline, "Orvane lève 2,4 Md€", surprised analysts. => 2.4e9 e EUR
    fr Il a dit : “我们将采购6万张加速卡”. => 60000 e chips
    en Deliveries grew 18% to 1.2 million vehicles. => 18 e percent; 1.2e6 e count
    en EBITDA was up 6% at €410 million. => 6 e percent; 410e6 e EUR
    en Revenue increased by 14% to ¥1.3 trillion. => 14 e percent; 1.3e12 e JPY
    en Exports rose 7% to 12.4bn and imports 5% to $11bn. => 7 e percent; 12.4e9 e USD|count|other; 5 e percent; 11e9 e USD
    fr L’effectif recule de 4 % à 12 300. => 4 e percent; 12300 e count|other
    fr Le dividende augmente de 5 % à 3,20 euros. => 5 e percent; 3.20 e EUR
    fr Les abonnés progressent de 6 %, à 21 millions. => 6 e percent; 21e6 e users|count
    zh 毛利率提升2个百分点至35%。 => 2 e percentage_points; 35 e percent
    zh 出货量增长8%至1.5亿部。 => 8 e percent; 1.5e8 e count
    zh 营业利润同比下降12%，至8.4亿。 => 12 e percent; 8.4e8 e CNY|count
    fr Le bénéfice atteint 1,8 milliard de yuans, soit 3,4 par action. => 1.8e9 e CNY; 3.4 e CNY|other
    en The group earned $3.1 billion, or 4.2 a share. => 3.1e9 e USD; 4.2 e USD|other
    en The fund has $3.1 billion and a rating of 4.2. => 3.1e9 e USD; 4.2 e other
    zh 公司市值1,200亿港元，市净率1.4。 => 1200e8 e HKD; 1.4 e other|multiple
    zh 成交额8.5亿元，换手率3.2%，收报12.6。 => 8.5e8 e CNY; 3.2 e percent; 12.6 e CNY|other
    fr Tokyo mobilise 10 000 milliards pour ses puces. => 10000e9 e JPY|count|other
    fr La start-up de Shenzhen a levé 300 millions. => 300e6 e CNY|USD|count|other
    fr Les banques londoniennes provisionnent des centaines de millions. => >1e8 v GBP|count|other
    fr Sa chaîne en rassemble 12 millions. => 12e6 e users|count|other
    fr Objectif : -2 % à +2 %. => -2..2 r percent
    fr Le taux évoluerait de +0,25 à +0,50 point. => 0.25..0.50 r percentage_points
    en Net flows of -$3bn to -$1bn are expected. => -3e9..-1e9 r USD
    en Expect minus 2% to plus 1%. => -2..1 r percent
    zh 预计增速在-1%到+2%之间。 => -1..2 r percent
    zh 全年业绩预计为+10%～+15%。 => 10..15 r percent
  `,
};

describe.each(Object.entries(classes))("%s", (_class, lines) => {
  test.each(cases(lines))("$language: $text", (sentence) => {
    expect(faults(sentence)).toEqual([]);
  });
});
