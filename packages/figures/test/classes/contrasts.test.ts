import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

describe("a rule and its other side in one sentence", () => {
  test.each<[string, string, string[]]>([
    [
      "en",
      "Costs rose from between $2bn and $3bn to as much as $5bn.",
      ["between $2bn and $3bn: 2000000000..3000000000 range USD", "as much as $5bn: ..5000000000 up_to USD"],
    ],
    [
      "en",
      "A ticket costs from £20 to £50 and repairs take from 4 to 6 hours.",
      ["£20 to £50: 20..50 range GBP", "4 to 6 hours: 4..6 range other"],
    ],
    ["en", "The lender raised its stake by 3 points to 12%.", ["3 points: 3 percentage_points", "12%: 12 percent"]],
    ["en", "Employment fell by 1,200 to 18,400.", ["1,200: 1200 count", "18,400: 18400 count"]],
    [
      "en",
      "The rate was lifted by a quarter point to 4.5%.",
      ["a quarter point: 0.25 percentage_points", "4.5%: 4.5 percent"],
    ],
    ["en", "The pump delivers 3-1/8 inches of travel.", ["3-1/8 inches: 3.125 other"]],
    ["en", "She waited half an hour and paid half a pound.", ["half a pound: 0.5 GBP"]],
    ["en", "The score was 3-2 after two games.", ["two games: 2 count"]],
    ["en", "It weighs 900 pounds and costs 900 pounds.", ["900 pounds: 900 other", "900 pounds: 900 GBP"]],
    ["en", "The 300-pound fine was paid; a 5-pound note was found.", ["300-pound: 300 GBP", "5-pound: 5 GBP"]],
    ["en", "The Fed said pounds of pressure rose; the pump held 40 pounds per square inch.", ["40 pounds: 40 other"]],
    [
      "en",
      "The risk of exceeding $2bn is real; sales exceeded $3bn.",
      ["$2bn: 2000000000 USD", "exceeded $3bn: 3000000000.. more_than USD"],
    ],
    [
      "en",
      "Senate passes $1.2tn spending bill; Apple passes $3tn.",
      ["$1.2tn: 1200000000000 USD", "passes $3tn: 3000000000000.. more_than USD"],
    ],
    [
      "en",
      "Iceland's bank lent 3 billion kronur and Stockholm's 5 billion kronor.",
      ["3 billion kronur: 3000000000 ISK", "5 billion kronor: 5000000000 SEK"],
    ],
    ["en", "The Indian firm paid 300 crore rupees.", ["300 crore rupees: 3000000000 INR"]],
    ["en", "The bond pays 500 rupees, said the Karachi broker.", ["500 rupees: 500 PKR"]],
    [
      "en",
      "The club is two points clear at the top of the league after nine games.",
      ["two points: 2 count", "nine games: 9 count"],
    ],
    [
      "en",
      "The economy grew 3%, half a point more than forecast and 2 points above last year.",
      ["3%: 3 percent", "half a point: 0.5 percentage_points", "2 points: 2 percentage_points"],
    ],
    ["en", "The index lost 80 points.", ["80 points: 80 other"]],
    ["en", "The iPhone 16 Pro costs $999 and the Galaxy S25 Ultra $1,299.", ["$999: 999 USD", "$1,299: 1299 USD"]],
    ["en", "The 2024/25 season and the 2024/25 budget.", ["2024/25: 2024..2025 range year"]],
    [
      "en",
      "It flies 20 Boeing 737 MAX jets and 14 Embraer aircraft.",
      ["20 Boeing 737 MAX jets: 20 count", "14 Embraer aircraft: 14 count"],
    ],
    ["en", "Amendments to 47 CFR 15.247 apply.", []],
    ["en", "It lasted 12 minutes, not 10, and cost $4.", ["12 minutes: 12 other", "10: 10 other", "$4: 4 USD"]],
    ["en", "Four people died; two are missing.", ["Four people: 4 count", "two: 2 count"]],
    ["en", "The couple, both 41, have three children.", ["41: 41 other", "three children: 3 count"]],
    ["en", "From one to another, it makes no difference.", []],
    [
      "en",
      "The IT department has 40 IT staff, two US consultants and six AI models.",
      ["40 IT staff: 40 count", "two US: 2 count", "six AI models: 6 count"],
    ],
    ["en", "It has a payload of 120 kg.", ["120 kg: 120 other"]],
    ["fr", "Il ouvre à 9 heures et travaille 35 heures par semaine.", ["35 heures: 35 other"]],
    ["fr", "La réunion de lundi à 14 heures a duré 3 heures.", ["3 heures: 3 other"]],
    ["fr", "Réduit à 6 heures, le trajet en prenait dix.", ["6 heures: 6 other", "dix: 10 other"]],
    ["fr", "Le 12, il a vendu le 4 % ; le 8 mai aussi.", ["4 %: 4 percent"]],
    ["fr", "La norme limite les émissions à 95 grammes par kilomètre.", ["95 grammes: ..95 up_to other"]],
    ["fr", "Le plafond est de 130 euros ; le plafonnement à 130 euros.", ["130 euros: 130 EUR", "130 euros: 130 EUR"]],
    ["fr", "Il en a vendu 40 en 2024.", ["40: 40 count", "2024: 2024 year"]],
    ["en", "En moyenne, 34 clients viennent.", ["34 clients: 34 count"]],
    [
      "fr",
      "Le seuil de 3 % est dépassé, la barre des 2 millions de clients franchie.",
      ["3 % est dépassé: 3.. more_than percent", "2 millions de clients franchie: 2000000.. more_than count"],
    ],
    [
      "fr",
      "Deux anciens ministres et quatre anciens de la maison.",
      ["Deux anciens ministres: 2 count", "quatre anciens: 4 count"],
    ],
    [
      "en",
      "La flotte de 48 avions et une population de 3,2 millions d'habitants.",
      ["48 avions: 48 count", "3,2 millions d'habitants: 3200000 count"],
    ],
    ["fr", "Le prêt à 20 ans est à 3,1 %.", ["3,1 %: 3.1 percent"]],
    ["fr", "Le train met de 2 à 3 heures, l'avion vers 18 heures.", ["2 à 3 heures: 2..3 range other"]],
    ["en", "L'export vers 17 pays et un taux vers 3 %.", ["17 pays: 17 count", "vers 3 %: 3 about percent"]],
    [
      "fr",
      "Une chance sur dix ; un salarié sur cinq mille.",
      ["Une chance sur dix: 10 percent", "un salarié sur cinq mille: 0.02 percent"],
    ],
    ["fr", "La banque tchèque prête 3 milliards de couronnes.", ["3 milliards de couronnes: 3000000000 CZK"]],
    ["fr", "Le salaire en Tunisie est de 900 dinars.", ["900 dinars: 900 TND"]],
    [
      "zh",
      "公司将在30天内完成，去年30天内售出500套。",
      ["30天内: ..30 up_to other", "30天: 30 other", "500套: 500 count"],
    ],
    ["zh", "历时近三年，近三年来投入5亿元。", ["近三年: 3 about other", "三年: 3 other", "5亿元: 500000000 CNY"]],
    ["zh", "价格低于10元，低于去年的12元。", ["低于10元: ..10 less_than CNY", "12元: 12 CNY"]],
    [
      "zh",
      "接近去年的两倍，最高可达500万元。",
      ["接近去年的两倍: 2 about multiple", "最高可达500万元: ..5000000 up_to CNY"],
    ],
    [
      "zh",
      "一共三百五十人，另有一百零八人，还有两千三百元。",
      ["三百五十人: 350 count", "一百零八人: 108 count", "两千三百元: 2300 CNY"],
    ],
    ["zh", "月薪八千五，比去年多一千二。", ["八千五: 8500 CNY", "一千二: 1200 CNY"]],
    ["zh", "估值10亿元，估10亿元。", ["10亿元: 1000000000 CNY", "估10亿元: 1000000000 about CNY"]],
    ["zh", "麒麟9000芯片性能提升30%，采购麒麟芯片9000颗。", ["30%: 30 percent", "9000颗: 9000 chips"]],
    ["zh", "这3只股票上涨，模型3只用了5天。", ["3只股: 3 count", "5天: 5 other"]],
    ["zh", "二套房首付20%，两套设备。", ["20%: 20 percent", "两套: 2 count"]],
  ])("%s: %s", (_language, text, expected) => {
    expect(extracted(text)).toEqual(expected);
  });
});
