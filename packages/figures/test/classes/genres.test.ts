import { describe, expect, test } from "vitest";
import { extracted } from "./shown.js";

describe("English prose of several genres", () => {
  test.each([
    [
      "en",
      "Shares in Halden Robotics sank 7.4 per cent to 212p after it cut its dividend to 3.1p from 4.5p.",
      ["7.4 per cent: 7.4 percent", "212p: 2.12 GBP", "3.1p: 0.031 GBP", "4.5p: 0.045 GBP"],
    ],
    [
      "en",
      "The fund, which manages $41bn, took a 4.9 per cent stake worth about $380mn at Friday's close.",
      ["$41bn: 41000000000 USD", "4.9 per cent: 4.9 percent", "about $380mn: 380000000 about USD"],
    ],
    [
      "en",
      "Net debt stood at £1.2bn at year-end, 2.3 times ebitda, against a covenant of 3.5 times.",
      ["£1.2bn: 1200000000 GBP", "2.3 times: 2.3 multiple", "3.5 times: 3.5 multiple"],
    ],
    [
      "en",
      "Mr Okafor, 52, will receive a base salary of $950,000 and a bonus of up to 150 per cent of that.",
      ["52: 52 other", "$950,000: 950000 USD", "up to 150 per cent: ..150 up_to percent"],
    ],
    [
      "en",
      "Of the 1,840 jobs going, 610 are in Germany, 425 in Poland and the rest in Britain.",
      ["1,840 jobs: 1840 count", "610: 610 count", "425: 425 count"],
    ],
    [
      "en",
      "It plans to hire between 200 and 250 engineers over the next 18 months.",
      ["between 200 and 250 engineers: 200..250 range count", "18 months: 18 other"],
    ],
    [
      "en",
      "The plant, a 900-megawatt combined-cycle unit, burns 4.2 million cubic metres of gas a day.",
      ["900-megawatt: 900 MW", "4.2 million cubic metres: 4200000 other"],
    ],
    [
      "en",
      "Output fell to 1.12 million barrels a day from 1.31 million a year earlier.",
      ["1.12 million barrels: 1120000 other", "1.31 million: 1310000 other"],
    ],
    [
      "en",
      "The model has 236 billion parameters, of which 21 billion are active for each token.",
      ["236 billion parameters: 236000000000 count", "21 billion: 21000000000 count"],
    ],
    [
      "en",
      "Training took 55 days on 2,048 H800 GPUs, or 2.8 million GPU hours, at a cost of $5.6m.",
      [
        "55 days: 55 other",
        "2,048 H800 GPUs: 2048 chips",
        "2.8 million GPU hours: 2800000 other",
        "$5.6m: 5600000 USD",
      ],
    ],
    [
      "en",
      "Its API costs $0.14 per million input tokens and $0.28 per million output tokens.",
      ["$0.14: 0.14 USD", "$0.28: 0.28 USD"],
    ],
    [
      "en",
      "Analysts had expected earnings of $1.08 a share on revenue of $9.3 billion.",
      ["$1.08: 1.08 USD", "$9.3 billion: 9300000000 USD"],
    ],
    [
      "en",
      "The yield on the 10-year Treasury note rose 6 basis points to 4.31%.",
      ["6 basis points: 6 basis_points", "4.31%: 4.31 percent"],
    ],
    [
      "en",
      "The S&P 500 added 0.8%, the Dow gained 212 points, or 0.5%, and the Nasdaq Composite rose 1.1%.",
      ["0.8%: 0.8 percent", "212 points: 212 other", "0.5%: 0.5 percent", "1.1%: 1.1 percent"],
    ],
    [
      "en",
      "One in four respondents said they used the tool daily; three-quarters had tried it at least once.",
      ["One in four: 25 percent", "three-quarters: 75 percent"],
    ],
    [
      "en",
      "Nearly two-thirds of the company's 14,000 staff are members of the union.",
      ["Nearly two-thirds: 66.6666666666666667 about percent", "14,000 staff: 14000 count"],
    ],
    [
      "en",
      "The carrier flew 43.7 million passengers in the 12 months to March, up 6% on the year before.",
      ["43.7 million passengers: 43700000 count", "12 months: 12 other", "6%: 6 percent"],
    ],
    [
      "en",
      'He paid $44 billion for the platform in 2022, a price he has called "obviously" too high.',
      ["$44 billion: 44000000000 USD", "2022: 2022 year"],
    ],
    [
      "en",
      "Revenue of €612m was up 11% (9% organic), with operating margin at 18.4% (2024: 17.1%).",
      [
        "€612m: 612000000 EUR",
        "11%: 11 percent",
        "9%: 9 percent",
        "18.4%: 18.4 percent",
        "2024: 2024 year",
        "17.1%: 17.1 percent",
      ],
    ],
    [
      "en",
      "The satellite, roughly the size of a bus, weighs 3.2 tonnes and cost an estimated $400m.",
      ["3.2 tonnes: 3.2 other", "an estimated $400m: 400000000 about USD"],
    ],
    [
      "en",
      "The company said it had 8.1 million paying subscribers, up from 7.4 million three months earlier.",
      ["8.1 million paying subscribers: 8100000 users", "7.4 million: 7400000 users", "three months: 3 other"],
    ],
    [
      "en",
      "Only a handful of the 27 member states have signed; at least nine need to.",
      ["27 member states: 27 count", "at least nine: 9.. at_least count"],
    ],
    [
      "en",
      "The bank will shed as many as 3,500 positions, or 8% of its workforce, by the end of 2027.",
      ["as many as 3,500 positions: ..3500 up_to count", "8%: 8 percent", "2027: 2027 year"],
    ],
    [
      "en",
      "Prices start at $19.99 a month for two streams and rise to $31.99 for four.",
      ["$19.99: 19.99 USD", "two streams: 2 count", "$31.99: 31.99 USD"],
    ],
    [
      "en",
      "Data centres used 4.4% of US electricity in 2023, or 176 TWh, and could use 6.7% to 12% by 2028.",
      [
        "4.4%: 4.4 percent",
        "2023: 2023 year",
        "176 TWh: 176 TWh",
        "6.7% to 12%: 6.7..12 range percent",
        "2028: 2028 year",
      ],
    ],
    [
      "en",
      "A rack of 72 GPUs draws 120 kW to 140 kW, against 10kW-15kW for an ordinary one.",
      ["72 GPUs: 72 chips", "120 kW to 140 kW: 120..140 range other", "10kW-15kW: 10..15 range other"],
    ],
    [
      "en",
      "The state will offer $1.5bn in loans, $600m of it interest-free, over 20 years.",
      ["$1.5bn: 1500000000 USD", "$600m: 600000000 USD", "20 years: 20 other"],
    ],
    [
      "en",
      "Orders rose by a fifth to a record 14,300 units, worth some €2.1bn.",
      ["a fifth: 20 percent", "14,300 units: 14300 count", "some €2.1bn: 2100000000 about EUR"],
    ],
    [
      "en",
      "Vacancy fell below 2 per cent and rents climbed to $184 per kilowatt a month.",
      ["fell below 2 per cent: ..2 less_than percent", "$184: 184 USD"],
    ],
    [
      "en",
      "The first phase, due in the second half of 2026, will provide 250MW; three more of 250MW each will follow.",
      ["250MW: 250 MW", "250MW: 250 MW"],
    ],
    [
      "en",
      "It has sold more than half a million cars since 2019, about 40,000 of them in Norway.",
      ["more than half a million cars: 500000.. more_than count", "2019: 2019 year", "about 40,000: 40000 about count"],
    ],
    [
      "en",
      "The strike, now in its third week, has cost $75 million a day, said the group's chief economist.",
      ["$75 million: 75000000 USD"],
    ],
    [
      "en",
      "The 5nm process yields 60% to 70%, well short of the 90% of the older 7nm line.",
      ["5nm: 5 other", "60% to 70%: 60..70 range percent", "90%: 90 percent", "7nm: 7 other"],
    ],
    [
      "en",
      "Lending to small firms grew 3.2% year on year in May, the slowest pace since 2013.",
      ["3.2%: 3.2 percent", "2013: 2013 year"],
    ],
    [
      "en",
      "The deal values Orrery at 13.6 times forward earnings, a 27 per cent premium to Tuesday's close.",
      ["13.6 times: 13.6 multiple", "27 per cent: 27 percent"],
    ],
    [
      "en",
      "The US trade deficit narrowed to $71.5bn in June from $86.0bn in May.",
      ["$71.5bn: 71500000000 USD", "$86.0bn: 86000000000 USD"],
    ],
    [
      "en",
      "In Q2 the group shipped 412,000 vehicles, 9.7% fewer than a year ago and well below the 450,000 it had guided to.",
      ["412,000 vehicles: 412000 count", "9.7%: 9.7 percent", "450,000: 450000 count"],
    ],
    [
      "en",
      "Margins slipped 120bps to 22.6 percent; management blamed FX (-80bps) and freight (-40bps).",
      [
        "120bps: 120 basis_points",
        "22.6 percent: 22.6 percent",
        "-80bps: -80 basis_points",
        "-40bps: -40 basis_points",
      ],
    ],
    [
      "en",
      'The minister said Britain would need 86 terawatt-hours more by 2035 and "tens of billions of pounds" of grid.',
      ["86 terawatt-hours: 86 TWh", "2035: 2035 year", "tens of billions of pounds: 10000000000.. vague GBP"],
    ],
    [
      "en",
      "She owns 12.4m shares, of which 3m are pledged, and options over a further 1.1m.",
      ["12.4m shares: 12400000 count", "3m: 3000000 count", "1.1m: 1100000 count"],
    ],
    [
      "en",
      "The app was downloaded 2.3 million times in its first five days and hit No. 1 in 31 countries.",
      ["2.3 million times: 2300000 count", "five days: 5 other", "31 countries: 31 count"],
    ],
    [
      "en",
      "Unemployment edged up to 4.3% as 212,000 people joined the labour force.",
      ["4.3%: 4.3 percent", "212,000 people: 212000 count"],
    ],
    [
      "en",
      "Gold touched $2,950 an ounce; bitcoin traded near $101,400.",
      ["$2,950: 2950 USD", "near $101,400: 101400 about USD"],
    ],
    [
      "en",
      "Each customer, paying on average $62 a month, brings in a little over $700 a year.",
      ["$62: 62 USD", "a little over $700: 700.. more_than USD"],
    ],
    [
      "en",
      "The company has bought back $1.8bn-worth of shares out of a planned $3bn.",
      ["$1.8bn: 1800000000 USD", "$3bn: 3000000000 USD"],
    ],
    [
      "en",
      "The ship carried 18,400 TEU, nearly twice the capacity of those built in 2006.",
      ["18,400 TEU: 18400 other", "nearly twice: 2 about multiple", "2006: 2006 year"],
    ],
    [
      "en",
      "It takes 2,700 litres of water to make one cotton shirt and 10,000 to make a pair of jeans.",
      ["2,700 litres: 2700 other", "10,000: 10000 other"],
    ],
    [
      "en",
      "Between 2020 and 2024 emissions fell 14 per cent, to 61 million tonnes.",
      ["Between 2020 and 2024: 2020..2024 range year", "14 per cent: 14 percent", "61 million tonnes: 61000000 other"],
    ],
    [
      "en",
      "The average price of a home was $412,300, 3% more than in May 2024.",
      ["$412,300: 412300 USD", "3%: 3 percent"],
    ],
    [
      "en",
      "Wages grew at an annual rate of 5.2 per cent, compared with 5.6 in the three months to February.",
      ["5.2 per cent: 5.2 percent", "5.6: 5.6 percent", "three months: 3 other"],
    ],
    [
      "en",
      '"We have 31 plants in 14 countries and 9,000 suppliers," she said.',
      ["31 plants: 31 count", "14 countries: 14 count", "9,000 suppliers: 9000 count"],
    ],
    [
      "en",
      "More than 7 in 10 firms expect to raise prices within the next three months.",
      ["More than 7 in 10: 70.. more_than percent", "three months: 3 other"],
    ],
    [
      "en",
      "The foundry expects capex of $38bn to $42bn this year, up from $29.8bn.",
      ["$38bn to $42bn: 38000000000..42000000000 range USD", "$29.8bn: 29800000000 USD"],
    ],
    [
      "en",
      "Around 30 per cent of the 1.6mn homes lost power for up to six hours.",
      ["Around 30 per cent: 30 about percent", "1.6mn homes: 1600000 count", "up to six hours: ..6 up_to other"],
    ],
    [
      "en",
      "Turnover doubled to 60bn rupees ($710m), of which exports were 40 per cent.",
      ["doubled: 2 multiple", "60bn rupees: 60000000000 INR", "$710m: 710000000 USD", "40 per cent: 40 percent"],
    ],
    [
      "en",
      "The pact, signed in 1988, covers 11,000 workers at 36 ports from Maine to Texas.",
      ["1988: 1988 year", "11,000 workers: 11000 count", "36 ports: 36 count"],
    ],
    [
      "en",
      "Cash of $3.1 billion compares with debts of $900 million due in 2026 and $1.4 billion due in 2027.",
      [
        "$3.1 billion: 3100000000 USD",
        "$900 million: 900000000 USD",
        "2026: 2026 year",
        "$1.4 billion: 1400000000 USD",
        "2027: 2027 year",
      ],
    ],
    [
      "en",
      "The start-up raised $30 million in a Series B led by Fenmark at a $220 million valuation.",
      ["$30 million: 30000000 USD", "$220 million: 220000000 USD"],
    ],
    [
      "en",
      "Key points: • ARR of $212m, +38% y/y • NRR 118% (vs 121% in Q3) • FCF margin 22% • 1,140 customers paying more than $100k.",
      [
        "$212m: 212000000 USD",
        "38%: 38 percent",
        "118%: 118 percent",
        "121%: 121 percent",
        "22%: 22 percent",
        "1,140 customers: 1140 count",
        "more than $100k: 100000.. more_than USD",
      ],
    ],
    [
      "en",
      "We raise our TP to $84 from $71 (18x FY27E EPS) and keep our Overweight rating.",
      ["$84: 84 USD", "$71: 71 USD", "18x: 18 multiple"],
    ],
    [
      "en",
      "The 48-page report found 1 in 3 users had paid twice; 12% had never been refunded.",
      ["48-page: 48 count", "1 in 3: 33.3333333333333333 percent", "twice: 2 multiple", "12%: 12 percent"],
    ],
    [
      "en",
      "In a March 14 filing, the company said it would issue 2.5 million new shares at C$14.20 each.",
      ["2.5 million new shares: 2500000 count", "C$14.20: 14.2 CAD"],
    ],
    [
      "en",
      "Version 4.2 of the tool, due on 3 June, cuts latency from 850 milliseconds to 310.",
      ["850 milliseconds: 850 other", "310: 310 other"],
    ],
    [
      "en",
      "The A17 road was closed for three hours after a 40-tonne lorry overturned near junction 12.",
      ["three hours: 3 other", "40-tonne: 40 other"],
    ],
    [
      "en",
      "He beat a field of 23 candidates with 51.3% of the vote to 48.7% for Ms Ruiz.",
      ["23 candidates: 23 count", "51.3%: 51.3 percent", "48.7%: 48.7 percent"],
    ],
    [
      "en",
      "By the third quarter of 2027 the site will employ 900; today it has 65.",
      ["900: 900 count", "65: 65 count"],
    ],
    [
      "en",
      "Roughly 1,900 of the firm's 2,300 stores will stay open until 11pm.",
      ["Roughly 1,900: 1900 about count", "2,300 stores: 2300 count"],
    ],
    [
      "en",
      "Unit 3 came online in July 2023 and Unit 4 in April 2024, seven years late and $17bn over budget.",
      ["seven years: 7 other", "$17bn: 17000000000 USD"],
    ],
    [
      "en",
      "Sales of electric cars topped 17m in 2024, more than one in five of all cars sold.",
      ["topped 17m: 17000000.. more_than count", "2024: 2024 year", "more than one in five: 20.. more_than percent"],
    ],
    [
      "en",
      "The new chip packs 92 billion transistors into 814 square millimetres and has 141GB of memory.",
      ["92 billion transistors: 92000000000 count", "814 square millimetres: 814 other", "141GB: 141 other"],
    ],
    [
      "en",
      "A cluster of 100,000 GPUs needs about 150MW, enough for 80,000 homes.",
      ["100,000 GPUs: 100000 chips", "about 150MW: 150 about MW", "80,000 homes: 80000 count"],
    ],
    [
      "en",
      "It charges $2.50 per million input tokens, a quarter of what it did last year.",
      ["$2.50: 2.5 USD", "a quarter: 25 percent"],
    ],
    [
      "en",
      "Daily usage has reached 1.8 trillion tokens, up from 120 billion in January.",
      ["1.8 trillion tokens: 1800000000000 tokens_per_day", "120 billion: 120000000000 tokens_per_day"],
    ],
    [
      "en",
      "The two firms will each own 50 per cent; a third partner, Orix, may take up to 10.",
      ["two firms: 2 count", "50 per cent: 50 percent", "up to 10: ..10 up_to percent"],
    ],
    [
      "en",
      "Its workforce has shrunk by about a third since 2021, to 7,800.",
      ["about a third: 33.3333333333333333 about percent", "2021: 2021 year", "7,800: 7800 count"],
    ],
    [
      "en",
      "The state-owned utility, with 3.4 gigawatts of nuclear and 1.1 of hydro, supplies six million people.",
      ["3.4 gigawatts: 3.4 GW", "1.1: 1.1 GW", "six million people: 6000000 count"],
    ],
    [
      "en",
      "The company lost $1.2bn in the first half, twice as much as in all of 2024.",
      ["$1.2bn: 1200000000 USD", "twice: 2 multiple", "2024: 2024 year"],
    ],
    [
      "en",
      "Only 38 of 120 lawmakers backed the bill; 71 voted no and 11 abstained.",
      ["38: 38 count", "120 lawmakers: 120 count", "71: 71 count", "11: 11 count"],
    ],
    [
      "en",
      "Output per hour rose 2.4 per cent, the most since the second quarter of 2021.",
      ["2.4 per cent: 2.4 percent"],
    ],
    [
      "en",
      "The vessel left port at 04:30 with 52 crew and 3,100 containers aboard.",
      ["52 crew: 52 count", "3,100 containers: 3100 count"],
    ],
    [
      "en",
      "The regulator fined the bank £26.4m — the largest penalty since 2019 — for failings between 2016 and 2022.",
      ["£26.4m: 26400000 GBP", "2019: 2019 year", "between 2016 and 2022: 2016..2022 range year"],
    ],
    [
      "en",
      "Rents in the borough average £2,150 a month, or 41 per cent of median pay.",
      ["£2,150: 2150 GBP", "41 per cent: 41 percent"],
    ],
    ["en", "He has run the group for 11 years and turns 65 in May.", ["11 years: 11 other", "65: 65 other"]],
    [
      "en",
      "Shipments reached 302.6 million units, 4 percent more than in 2023; Samsung's share was 19 percent, Apple's 18.",
      [
        "302.6 million units: 302600000 count",
        "4 percent: 4 percent",
        "2023: 2023 year",
        "19 percent: 19 percent",
        "18: 18 percent",
      ],
    ],
    [
      "en",
      "The board approved a 3-for-1 stock split and a quarterly dividend of 22 cents, up from 20.",
      ["22 cents: 0.22 USD", "20: 0.2 USD"],
    ],
    [
      "en",
      "The tax credit is worth 30% of the cost, up to a maximum of $7,500.",
      ["30%: 30 percent", "a maximum of $7,500: ..7500 up_to USD"],
    ],
    [
      "en",
      "The firm expects between $150 million and $170 million in restructuring charges, most of it in cash.",
      ["between $150 million and $170 million: 150000000..170000000 range USD"],
    ],
    [
      "en",
      "It has a backlog of 8,600 aircraft, equal to about 11 years of production.",
      ["8,600 aircraft: 8600 count", "about 11 years: 11 about other"],
    ],
    [
      "en",
      "Wholesale prices averaged €71 per megawatt-hour, down from €97 in 2023 but double the level of 2019.",
      ["€71: 71 EUR", "€97: 97 EUR", "2023: 2023 year", "2019: 2019 year"],
    ],
    [
      "en",
      "The bond, which matures in 2034, pays 5.125 per cent.",
      ["2034: 2034 year", "5.125 per cent: 5.125 percent"],
    ],
    [
      "en",
      "The campaign drew $14,000 from 310 donors in its first 48 hours.",
      ["$14,000: 14000 USD", "310 donors: 310 count", "48 hours: 48 other"],
    ],
    [
      "en",
      "About 70% of the 2,000 respondents, aged 18 to 34, said they would pay £5 a month or more.",
      ["About 70%: 70 about percent", "2,000 respondents: 2000 count", "18 to 34: 18..34 range other", "£5: 5 GBP"],
    ],
    [
      "en",
      "Bankers say the IPO could raise $3 billion to $4 billion and value the company at north of $30 billion.",
      [
        "$3 billion to $4 billion: 3000000000..4000000000 range USD",
        "north of $30 billion: 30000000000.. more_than USD",
      ],
    ],
    [
      "en",
      "Its market value fell by $210bn in a day, the second-biggest one-day loss ever.",
      ["$210bn: 210000000000 USD"],
    ],
    [
      "en",
      "The agency cut its forecast for 2026 growth by 0.3 points to 2.8%.",
      ["2026: 2026 year", "0.3 points: 0.3 percentage_points", "2.8%: 2.8 percent"],
    ],
    [
      "en",
      "More than 40,000 people have been laid off by 190 tech firms so far this year.",
      ["More than 40,000 people: 40000.. more_than count", "190 tech firms: 190 count"],
    ],
    [
      "en",
      "The drug cut heart attacks by 20% over 3.3 years in a trial of 17,604 patients.",
      ["20%: 20 percent", "3.3 years: 3.3 other", "17,604 patients: 17604 count"],
    ],
    [
      "en",
      "Net interest income was A$4.9 billion, A$120 million above consensus.",
      ["A$4.9 billion: 4900000000 AUD", "A$120 million: 120000000 AUD"],
    ],
    [
      "en",
      "It owns 14 per cent of the 1,350-km pipeline and wants the remaining 86.",
      ["14 per cent: 14 percent", "1,350-km: 1350 other", "86: 86 percent"],
    ],
    [
      "en",
      "The mine holds 4.3 million ounces of gold at 1.9 grams per tonne.",
      ["4.3 million ounces: 4300000 other", "1.9 grams: 1.9 other"],
    ],
    [
      "en",
      "LONDON, June 9 (Reuters) - Caldera Energy said on Monday it would spend 4.2 billion pounds on grid upgrades by 2031.",
      ["4.2 billion pounds: 4200000000 GBP", "2031: 2031 year"],
    ],
    [
      "en",
      "Brent crude futures rose 88 cents, or 1.3%, to $67.35 a barrel by 1140 GMT, while WTI was up 79 cents at $63.92.",
      ["88 cents: 0.88 USD", "1.3%: 1.3 percent", "$67.35: 67.35 USD", "79 cents: 0.79 USD", "$63.92: 63.92 USD"],
    ],
    ["en", "The rupee closed at 85.61 to the dollar, its weakest since March 21.", ["85.61: 85.61 INR"]],
    [
      "en",
      "It posted EBITDA of 318 million Swiss francs, against 297 million a year earlier and a consensus of 305 million.",
      ["318 million Swiss francs: 318000000 CHF", "297 million: 297000000 CHF", "305 million: 305000000 CHF"],
    ],
    [
      "en",
      '"We expect to add 30 to 40 stores a year," Chief Executive Ana Ruiz, 47, told analysts.',
      ["30 to 40 stores: 30..40 range count", "47: 47 other"],
    ],
    [
      "en",
      "The 3.5-million-square-foot campus houses 9,500 employees, roughly a fifth of the total.",
      ["3.5-million-square-foot: 3500000 other", "9,500 employees: 9500 count", "roughly a fifth: 20 about percent"],
    ],
    [
      "en",
      "Its nearest rival has 1.1 billion monthly users; Lumo, founded in 2016, has 640 million.",
      ["1.1 billion monthly users: 1100000000 users", "2016: 2016 year", "640 million: 640000000 users"],
    ],
    [
      "en",
      "Each wafer yields about 60 chips at $30,000 apiece, or $500 a chip.",
      ["about 60 chips: 60 about chips", "$30,000: 30000 USD", "$500: 500 USD"],
    ],
    [
      "en",
      "Of every $100 spent on AI, $62 goes to chips, $21 to networking and the rest to power and cooling.",
      ["$100: 100 USD", "$62: 62 USD", "$21: 21 USD"],
    ],
    [
      "en",
      "The EU would cut tariffs on 1,600 products to zero and on 400 more to between 5 and 10 per cent.",
      ["1,600 products: 1600 count", "400: 400 count", "between 5 and 10 per cent: 5..10 range percent"],
    ],
    [
      "en",
      "The treaty needs ratification by 55 countries representing 55 per cent of emissions.",
      ["55 countries: 55 count", "55 per cent: 55 percent"],
    ],
    [
      "en",
      "Its order book covers 2.7 years of output at a rate of 75 jets a month.",
      ["2.7 years: 2.7 other", "75 jets: 75 count"],
    ],
    [
      "en",
      "Losses widened to $84m from $51m, although cash burn slowed to $9m a month.",
      ["$84m: 84000000 USD", "$51m: 51000000 USD", "$9m: 9000000 USD"],
    ],
    [
      "en",
      "There were 14 bids, the highest of which was 30 per cent above the reserve price of $250m.",
      ["14 bids: 14 count", "30 per cent: 30 percent", "$250m: 250000000 USD"],
    ],
    [
      "en",
      "Four of the seven judges agreed; two dissented and one recused herself.",
      ["Four: 4 count", "seven judges: 7 count", "two: 2 count"],
    ],
    [
      "en",
      "Payroll growth averaged 168,000 over the past three months, down from 209,000.",
      ["168,000: 168000 count", "three months: 3 other", "209,000: 209000 count"],
    ],
    [
      "en",
      "The battery stores 13.5 kilowatt-hours, weighs 114kg and costs $9,300 before a 30% tax credit.",
      ["13.5 kilowatt-hours: 13.5 other", "114kg: 114 other", "$9,300: 9300 USD", "30%: 30 percent"],
    ],
    [
      "en",
      "It had 2.4 million customers at the end of March, 300,000 more than a year earlier.",
      ["2.4 million customers: 2400000 count", "300,000: 300000 count"],
    ],
    [
      "en",
      "The company trimmed its full-year sales outlook to $6.1 billion-$6.3 billion from $6.4 billion-$6.6 billion.",
      [
        "$6.1 billion-$6.3 billion: 6100000000..6300000000 range USD",
        "$6.4 billion-$6.6 billion: 6400000000..6600000000 range USD",
      ],
    ],
    [
      "en",
      "Average revenue per user rose 9 per cent to $11.73, with 82 per cent coming from advertising.",
      ["9 per cent: 9 percent", "$11.73: 11.73 USD", "82 per cent: 82 percent"],
    ],
    [
      "en",
      "The project's internal rate of return is 12%-14%, with payback in under five years.",
      ["12%-14%: 12..14 range percent", "under five years: ..5 less_than other"],
    ],
    [
      "en",
      "One analyst put the odds of a deal at 60 per cent; another at 3 in 4.",
      ["60 per cent: 60 percent", "3 in 4: 75 percent"],
    ],
    [
      "en",
      "Some 200 protesters gathered; police said no more than 50 stayed past midnight.",
      ["Some 200 protesters: 200 about count", "no more than 50: ..50 up_to count"],
    ],
    [
      "en",
      "The flight, with 148 passengers and six crew, landed at 9:42 p.m. after circling for 40 minutes.",
      ["148 passengers: 148 count", "six crew: 6 count", "40 minutes: 40 other"],
    ],
    [
      "en",
      "The law caps interest at 36 per cent and fees at $15 per $100 borrowed.",
      ["36 per cent: 36 percent", "$15: 15 USD", "$100: 100 USD"],
    ],
    [
      "en",
      "Microdyne's MX-7 accelerator delivers 1.8 petaflops, 2.4 times its predecessor, for 15 per cent less power.",
      ["1.8 petaflops: 1.8 other", "2.4 times: 2.4 multiple", "15 per cent: 15 percent"],
    ],
    [
      "en",
      "Spending on software will grow by a tenth in 2026 and by 12 per cent in 2027.",
      ["a tenth: 10 percent", "2026: 2026 year", "12 per cent: 12 percent", "2027: 2027 year"],
    ],
    [
      "en",
      "The bank's CET1 ratio was 14.2 per cent, 320 basis points above the minimum.",
      ["14.2 per cent: 14.2 percent", "320 basis points: 320 basis_points"],
    ],
    [
      "en",
      "It will take a charge of about $1.1bn, three-quarters of it in the fourth quarter.",
      ["about $1.1bn: 1100000000 about USD", "three-quarters: 75 percent"],
    ],
    [
      "en",
      "Nine months into the job, he has closed 11 sites, sold two brands and cut headcount by 2,700 to 18,300.",
      ["Nine months: 9 other", "11 sites: 11 count", "two brands: 2 count", "2,700: 2700 count", "18,300: 18300 count"],
    ],
    [
      "en",
      "A pint now costs £6.10 on average, 40p more than two years ago.",
      ["£6.10: 6.1 GBP", "40p: 0.4 GBP", "two years: 2 other"],
    ],
    [
      "en",
      "Productivity rose 0.4 per cent in the quarter, for annual growth of 1.6 per cent.",
      ["0.4 per cent: 0.4 percent", "1.6 per cent: 1.6 percent"],
    ],
    [
      "en",
      "The rail link will cut the journey to 2 hours 20 minutes from 3½ hours.",
      ["2 hours: 2 other", "20 minutes: 20 other", "3½ hours: 3.5 other"],
    ],
    [
      "en",
      "She sold 1.2m shares at prices ranging from $48.10 to $52.75 for a total of $60.4m.",
      ["1.2m shares: 1200000 count", "$48.10 to $52.75: 48.1..52.75 range USD", "$60.4m: 60400000 USD"],
    ],
    [
      "en",
      "Demand for DRAM will exceed supply by 6 per cent next year, after a shortfall of 2 per cent this year.",
      ["6 per cent: 6 percent", "2 per cent: 2 percent"],
    ],
    [
      "en",
      "More than a million homes and 40,000 businesses were without power at 6am.",
      ["More than a million homes: 1000000.. more_than count", "40,000 businesses: 40000 count"],
    ],
    [
      "en",
      "Only one in ten of the 3,500 firms polled had trained even half of its staff.",
      ["one in ten: 10 percent", "3,500 firms: 3500 count", "half: 50 percent"],
    ],
    [
      "en",
      "The fund returned 7.9% net of fees, beating its benchmark by 130 basis points.",
      ["7.9%: 7.9 percent", "130 basis points: 130 basis_points"],
    ],
    [
      "en",
      "Its flagship phone sells for 5,999 yuan ($835), Rmb1,000 less than last year's.",
      ["5,999 yuan: 5999 CNY", "$835: 835 USD", "Rmb1,000: 1000 CNY"],
    ],
    [
      "en",
      "Let's do the maths. A 7B model at 4-bit needs 3.5GB; a 70B one, 35GB. My laptop has 16.",
      [
        "7B: 7000000000 count",
        "4-bit: 4 other",
        "3.5GB: 3.5 other",
        "70B: 70000000000 count",
        "35GB: 35 other",
        "16: 16 count",
      ],
    ],
    [
      "en",
      "I paid $1,499 for it in 2022, and it still gets 9 hours on a charge.",
      ["$1,499: 1499 USD", "2022: 2022 year", "9 hours: 9 other"],
    ],
    [
      "en",
      "The trick cut our bill from $41k a month to $6k, and p95 latency from 900ms to 240.",
      ["$41k: 41000 USD", "$6k: 6000 USD", "900ms: 900 other", "240: 240 other"],
    ],
    [
      "en",
      "Throughput: 2,400 tokens per second on 8 H100s, or 300 a card.",
      ["2,400 tokens: 2400 count", "8 H100s: 8 chips", "300: 300 chips"],
    ],
    [
      "en",
      "They have maybe 15 people, two products and no revenue.",
      ["maybe 15 people: 15 about count", "two products: 2 count"],
    ],
    [
      "en",
      "Global shipments of servers rose 6.1 percent to 3.4 million units, led by Dell (14.2 percent) and HPE (11).",
      ["6.1 percent: 6.1 percent", "3.4 million units: 3400000 count", "14.2 percent: 14.2 percent", "11: 11 percent"],
    ],
    [
      "en",
      "Lead times have stretched to 52 weeks from 20, and prices have trebled.",
      ["52 weeks: 52 other", "20: 20 other", "trebled: 3 multiple"],
    ],
    [
      "en",
      "The fab will start with 20,000 wafers a month, rising to 50,000 by 2028.",
      ["20,000 wafers: 20000 count", "50,000: 50000 count", "2028: 2028 year"],
    ],
    [
      "en",
      "Copper (+1.2% to $9,640 a tonne) and nickel (-0.8%) diverged.",
      ["1.2%: 1.2 percent", "$9,640: 9640 USD", "-0.8%: -0.8 percent"],
    ],
    [
      "en",
      "Stockholm's OMX fell 0.4%; Oslo gained 1.2%; Copenhagen, weighed down by a 6% slide in Novo, lost 2.1%.",
      ["0.4%: 0.4 percent", "1.2%: 1.2 percent", "6%: 6 percent", "2.1%: 2.1 percent"],
    ],
    [
      "en",
      "The survey of 1,204 adults has a margin of error of plus or minus 3 points.",
      ["1,204 adults: 1204 count", "plus or minus 3 points: 3 about other"],
    ],
    [
      "en",
      "Under the plan, households earning less than £25,000 would save £340 a year; those on £60,000 or more would pay £510 extra.",
      [
        "less than £25,000: ..25000 less_than GBP",
        "£340: 340 GBP",
        "£60,000 or more: 60000.. at_least GBP",
        "£510: 510 GBP",
      ],
    ],
    [
      "en",
      "Turbines up to 15MW each will stand 260 metres tall and 35 km offshore.",
      ["up to 15MW: ..15 up_to MW", "260 metres: 260 other", "35 km: 35 other"],
    ],
    [
      "en",
      "At 31, she is the youngest of the nine commissioners, and the only one with a PhD.",
      ["31: 31 other", "nine commissioners: 9 count"],
    ],
    [
      "en",
      "The court ordered him to repay $2.3m plus 9 per cent interest.",
      ["$2.3m: 2300000 USD", "9 per cent: 9 percent"],
    ],
    [
      "en",
      "There are now 4,700 chargers, of which one in six is out of order.",
      ["4,700 chargers: 4700 count", "one in six: 16.6666666666666667 percent"],
    ],
    [
      "en",
      "Management guided for 8-10% growth, a 25% tax rate and capex of $450-500m.",
      ["8-10%: 8..10 range percent", "25%: 25 percent", "$450-500m: 450000000..500000000 range USD"],
    ],
    [
      "en",
      "The company's 2,150 branches serve 11 million people, or nearly half the adult population.",
      ["2,150 branches: 2150 count", "11 million people: 11000000 count", "nearly half: 50 about percent"],
    ],
    [
      "en",
      "An hour-long outage on Tuesday hit 14 regions and some 3.7 million customers.",
      ["14 regions: 14 count", "some 3.7 million customers: 3700000 about count"],
    ],
    [
      "en",
      "Its cloud arm grew 29%, faster than Azure (26%) and Google Cloud (24%).",
      ["29%: 29 percent", "26%: 26 percent", "24%: 24 percent"],
    ],
    [
      "en",
      "The stock is down 62% from its peak of $88, giving it a market value of $5.4bn.",
      ["62%: 62 percent", "$88: 88 USD", "$5.4bn: 5400000000 USD"],
    ],
    [
      "en",
      "Imports of LNG hit 11.2 million tonnes, 40% of them from America.",
      ["11.2 million tonnes: 11200000 other", "40%: 40 percent"],
    ],
    [
      "en",
      "Half the 60 seats on the board are held by family members, a quarter by staff.",
      ["Half: 50 percent", "60 seats: 60 count", "a quarter: 25 percent"],
    ],
    [
      "en",
      "Germany aims for 80% renewables by 2030; today it is at 56.",
      ["80%: 80 percent", "2030: 2030 year", "56: 56 percent"],
    ],
    ["en", "The average age of the fleet is 12.6 years, up from 12.2.", ["12.6 years: 12.6 other", "12.2: 12.2 other"]],
    [
      "en",
      "The firm pays 3.5 million pensioners a total of €1.9bn a month.",
      ["3.5 million pensioners: 3500000 count", "€1.9bn: 1900000000 EUR"],
    ],
    [
      "en",
      "Cases doubled to 2,310, with 41 deaths.",
      ["doubled: 2 multiple", "2,310: 2310 count", "41 deaths: 41 count"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("French prose of several genres", () => {
  test.each([
    [
      "fr",
      "L'action a cédé 4,3 % à 21,80 euros vendredi, ramenant la capitalisation à 3,1 milliards.",
      ["4,3 %: 4.3 percent", "21,80 euros: 21.8 EUR", "3,1 milliards: 3100000000 EUR"],
    ],
    [
      "fr",
      "Le groupe, qui emploie 12 400 personnes dans 31 pays, vise une marge de 14 à 15 % en 2027.",
      ["12 400 personnes: 12400 count", "31 pays: 31 count", "14 à 15 %: 14..15 range percent", "2027: 2027 year"],
    ],
    [
      "fr",
      "Le carnet de commandes atteint 18,6 Md€, soit près de trois ans d'activité.",
      ["18,6 Md€: 18600000000 EUR", "près de trois ans: 3 about other"],
    ],
    [
      "fr",
      "Sur les 1 200 postes supprimés, 480 le seront en France, dont la moitié à Toulouse.",
      ["1 200 postes: 1200 count", "480: 480 count", "la moitié: 50 percent"],
    ],
    [
      "fr",
      "La dette nette a été ramenée de 5,4 à 4,9 milliards d'euros, soit 2,1 fois l'Ebitda.",
      ["5,4: 5400000000 EUR", "4,9 milliards d'euros: 4900000000 EUR", "2,1 fois: 2.1 multiple"],
    ],
    [
      "fr",
      "Le prix du mégawattheure est repassé sous les 60 euros, contre 95 un an plus tôt.",
      ["sous les 60 euros: ..60 less_than EUR", "95: 95 EUR"],
    ],
    [
      "fr",
      "Chaque salarié touchera une prime de 1 500 euros, versée en deux fois.",
      ["1 500 euros: 1500 EUR", "deux fois: 2 count"],
    ],
    [
      "fr",
      "L'inflation a ralenti à 1,9 % sur un an en mars, après 2,3 % en février.",
      ["1,9 %: 1.9 percent", "2,3 %: 2.3 percent"],
    ],
    [
      "fr",
      "Le parc éolien de 62 turbines, d'une puissance de 496 MW, alimentera 770 000 habitants.",
      ["62 turbines: 62 count", "496 MW: 496 MW", "770 000 habitants: 770000 count"],
    ],
    [
      "fr",
      "L'amende, de 251 millions d'euros, est la troisième en dix-huit mois.",
      ["251 millions d'euros: 251000000 EUR", "dix-huit mois: 18 other"],
    ],
    [
      "fr",
      "Entre 2019 et 2024, les émissions ont reculé de 17 %, à 373 millions de tonnes.",
      ["Entre 2019 et 2024: 2019..2024 range year", "17 %: 17 percent", "373 millions de tonnes: 373000000 other"],
    ],
    [
      "fr",
      "La fréquentation a bondi d'un quart, à 2,1 millions de visiteurs.",
      ["un quart: 25 percent", "2,1 millions de visiteurs: 2100000 count"],
    ],
    [
      "fr",
      "Quelque 40 000 foyers ont été privés de courant pendant plus de douze heures.",
      ["Quelque 40 000 foyers: 40000 about count", "plus de douze heures: 12.. more_than other"],
    ],
    ["fr", "Le taux du Livret A passera de 2,4 % à 1,7 % au 1er août.", ["2,4 %: 2.4 percent", "1,7 %: 1.7 percent"]],
    [
      "fr",
      "Le modèle compte 24 milliards de paramètres et tient sur une seule carte de 32 Go.",
      ["24 milliards de paramètres: 24000000000 count", "32 Go: 32 other"],
    ],
    ["fr", "L'entraînement a mobilisé 1 024 H100 pendant 45 jours.", ["1 024 H100: 1024 chips", "45 jours: 45 other"]],
    [
      "fr",
      "Le constructeur a livré 57 avions en mai, dont 46 A320, contre 53 l'an dernier.",
      ["57 avions: 57 count", "46: 46 count", "53: 53 count"],
    ],
    [
      "fr",
      "Neuf Français sur dix ont un smartphone et un tiers en changent tous les deux ans.",
      ["Neuf Français sur dix: 90 percent", "un tiers: 33.3333333333333333 percent", "deux ans: 2 other"],
    ],
    [
      "fr",
      "Le titre se traite à 11,2 fois les bénéfices attendus, en deçà de sa moyenne de 14.",
      ["11,2 fois: 11.2 multiple", "14: 14 multiple"],
    ],
    [
      "fr",
      "La France importe encore 98 % de son gaz et un peu plus de 40 % de son pétrole.",
      ["98 %: 98 percent", "un peu plus de 40 %: 40.. more_than percent"],
    ],
    ["fr", "Ils n'étaient plus que 3 sur 12 à voter contre.", ["3 sur 12: 25 percent"]],
    [
      "fr",
      "Le budget, voté par 289 voix contre 251, prévoit 43,8 milliards d'économies.",
      ["289 voix: 289 count", "251: 251 count", "43,8 milliards: 43800000000 EUR"],
    ],
    [
      "fr",
      "La start-up a levé 12 M€ en série A, portant à 17 M€ ses fonds levés depuis 2021.",
      ["12 M€: 12000000 EUR", "17 M€: 17000000 EUR", "2021: 2021 year"],
    ],
    [
      "fr",
      "Le loyer moyen s'établit à 14,8 euros le mètre carré, jusqu'à 33 à Paris.",
      ["14,8 euros: 14.8 EUR", "jusqu'à 33: ..33 up_to EUR"],
    ],
    [
      "fr",
      "La SNCF a transporté 130 millions de voyageurs en TGV, en hausse de 5,6 %.",
      ["130 millions de voyageurs: 130000000 count", "5,6 %: 5.6 percent"],
    ],
    [
      "fr",
      "Les ventes ont dépassé pour la première fois les 10 milliards d'euros.",
      ["ont dépassé pour la première fois les 10 milliards d'euros: 10000000000.. more_than EUR"],
    ],
    [
      "fr",
      "Le cours du blé a perdu 2,75 euros à 208,50 euros la tonne.",
      ["2,75 euros: 2.75 EUR", "208,50 euros: 208.5 EUR"],
    ],
    [
      "fr",
      "Le chômage touche 7,3 % des actifs, soit 2,3 millions de personnes, 29 000 de plus qu'au trimestre précédent.",
      ["7,3 %: 7.3 percent", "2,3 millions de personnes: 2300000 count", "29 000: 29000 count"],
    ],
    ["fr", "Un forfait à 9,99 €/mois, 100 Go, sans engagement.", ["9,99 €: 9.99 EUR", "100 Go: 100 other"]],
    [
      "fr",
      "L'Etat détient 83,1 % du capital et 89,4 % des droits de vote.",
      ["83,1 %: 83.1 percent", "89,4 %: 89.4 percent"],
    ],
    [
      "fr",
      "Le déficit a atteint 5,8 % du PIB en 2024, bien au-delà des 4,4 % prévus.",
      ["5,8 %: 5.8 percent", "2024: 2024 year", "au-delà des 4,4 %: 4.4.. more_than percent"],
    ],
    [
      "fr",
      "Plusieurs centaines de manifestants, 300 selon la police, 1 000 selon la CGT.",
      ["Plusieurs centaines de manifestants: 100.. vague count", "300: 300 count", "1 000: 1000 count"],
    ],
    [
      "fr",
      "La centrale a produit 320,4 TWh, à peine moins qu'en 2023 (323 TWh).",
      ["320,4 TWh: 320.4 TWh", "2023: 2023 year", "323 TWh: 323 TWh"],
    ],
    [
      "fr",
      "Le dividende, fixé à 1,25 € (+ 8,7 %), sera détaché le 12 juin.",
      ["1,25 €: 1.25 EUR", "8,7 %: 8.7 percent"],
    ],
    [
      "fr",
      "Il manque entre 5 et 7 GW de capacités, l'équivalent de quatre à cinq EPR.",
      ["entre 5 et 7 GW: 5..7 range GW", "quatre à cinq: 4..5 range count"],
    ],
    [
      "fr",
      "Deux des trois usines fermeront ; la troisième gardera une soixantaine de salariés.",
      ["Deux: 2 count", "trois usines: 3 count", "une soixantaine de salariés: 60 about count"],
    ],
    [
      "fr",
      "Les pertes se sont creusées à 89 millions d'euros, contre 61 millions en 2023.",
      ["89 millions d'euros: 89000000 EUR", "61 millions: 61000000 EUR", "2023: 2023 year"],
    ],
    [
      "fr",
      "L'entreprise prévoit d'investir 400 millions sur cinq ans et de créer 350 emplois.",
      ["400 millions: 400000000 EUR", "cinq ans: 5 other", "350 emplois: 350 count"],
    ],
    [
      "fr",
      "Près d'une entreprise sur cinq (19 %) utilise l'IA, contre 10 % il y a un an.",
      ["Près d'une entreprise sur cinq: 20 about percent", "19 %: 19 percent", "10 %: 10 percent"],
    ],
    [
      "fr",
      "La puce compte 208 milliards de transistors et consomme jusqu'à 1 200 watts.",
      ["208 milliards de transistors: 208000000000 count", "jusqu'à 1 200 watts: ..1200 up_to other"],
    ],
    [
      "fr",
      "Le CAC 40 a gagné 0,76 % à 7 812,45 points, le Dow Jones 0,3 %.",
      ["0,76 %: 0.76 percent", "7 812,45 points: 7812.45 other", "0,3 %: 0.3 percent"],
    ],
    [
      "fr",
      "Le rendement de l'OAT à dix ans s'est tendu de 4 points de base, à 3,42 %.",
      ["4 points de base: 4 basis_points", "3,42 %: 3.42 percent"],
    ],
    [
      "fr",
      "La facture, estimée à 8 milliards, sera supportée à parts égales par 27 Etats.",
      ["estimée à 8 milliards: 8000000000 about EUR"],
    ],
    [
      "fr",
      "Elle emploie 85 salariés et en recrutera 40 d'ici à la fin de l'année.",
      ["85 salariés: 85 count", "40: 40 count"],
    ],
    [
      "fr",
      "Le réseau 5G couvre 99 % de la population, avec un débit moyen de 245 Mbit/s.",
      ["99 %: 99 percent", "245 Mbit/s: 245 other"],
    ],
    [
      "fr",
      "Huit candidats sur dix ont répondu, en moyenne en 14 minutes.",
      ["Huit candidats sur dix: 80 percent", "14 minutes: 14 other"],
    ],
    [
      "fr",
      "Son patrimoine est évalué par Forbes à 178 milliards de dollars.",
      ["178 milliards de dollars: 178000000000 about USD"],
    ],
    [
      "fr",
      "L'appareil, vendu 1 299 euros, pèse 218 grammes et affiche 3 000 nits.",
      ["1 299 euros: 1299 EUR", "218 grammes: 218 other", "3 000 nits: 3000 other"],
    ],
    [
      "fr",
      "Le nombre d'abonnés a franchi la barre des 4 millions en mars et frôle 4,2 millions.",
      ["a franchi la barre des 4 millions: 4000000.. more_than users", "frôle 4,2 millions: 4200000 about users"],
    ],
    [
      "fr",
      "La hausse sera comprise entre 3 et 4 %, soit 25 à 30 euros par an et par foyer.",
      ["entre 3 et 4 %: 3..4 range percent", "25 à 30 euros: 25..30 range EUR"],
    ],
    [
      "fr",
      "Trois millions et demi de clients, une dizaine de pays, zéro bénéfice.",
      ["Trois millions et demi de clients: 3500000 count", "une dizaine de pays: 10 about count"],
    ],
    ["fr", "Les délais sont passés de six semaines à quatre mois.", ["six semaines: 6 other", "quatre mois: 4 other"]],
    [
      "fr",
      "Le baril de Brent s'échangeait à 71,20 dollars (-1,3 %) vers 16 h 30.",
      ["71,20 dollars: 71.2 USD", "-1,3 %: -1.3 percent"],
    ],
    [
      "fr",
      "À 34 ans, elle dirige une équipe de 220 personnes et gère 1,8 milliard d'actifs.",
      ["34 ans: 34 other", "220 personnes: 220 count", "1,8 milliard: 1800000000 EUR"],
    ],
    [
      "fr",
      "Moins d'un milliard d'euros, c'est dix fois moins que son rival.",
      ["Moins d'un milliard d'euros: ..1000000000 less_than EUR", "dix fois: 10 multiple"],
    ],
    [
      "fr",
      "La rame mesure 200 mètres et offre 740 places, 20 % de plus que la précédente.",
      ["200 mètres: 200 other", "740 places: 740 count", "20 %: 20 percent"],
    ],
    [
      "fr",
      "PARIS, 3 mars (Reuters) - Verdane a annoncé mardi un bénéfice d'exploitation courant de 412 millions d'euros, soit 9,8% du chiffre d'affaires.",
      ["412 millions d'euros: 412000000 EUR", "9,8%: 9.8 percent"],
    ],
    [
      "fr",
      "Le consensus tablait sur 398 millions. À 10h15, le titre gagnait 3,2% à 48,70 euros, après un plus haut à 49,15.",
      ["398 millions: 398000000 EUR", "3,2%: 3.2 percent", "48,70 euros: 48.7 EUR", "49,15: 49.15 EUR"],
    ],
    [
      "fr",
      "Points clés : CA 2,34 Md€ (+6,1 % à pcc) ; Ebitda 388 M€ ; levier 1,8x ; dividende 0,90 € (vs 0,82 €).",
      [
        "2,34 Md€: 2340000000 EUR",
        "6,1 %: 6.1 percent",
        "388 M€: 388000000 EUR",
        "1,8x: 1.8 multiple",
        "0,90 €: 0.9 EUR",
        "0,82 €: 0.82 EUR",
      ],
    ],
    [
      "fr",
      "Nous relevons notre objectif de cours de 52 à 58 € et abaissons notre BPA 2026e de 3 %.",
      ["52: 52 EUR", "58 €: 58 EUR", "2026e: 2026 year", "3 %: 3 percent"],
    ],
    [
      "fr",
      "Le fonds possède désormais 11,4 % du capital et près de 17 % des voix.",
      ["11,4 %: 11.4 percent", "près de 17 %: 17 about percent"],
    ],
    [
      "fr",
      "Sur un parc de 5 800 bornes, 1 200 délivrent plus de 150 kW.",
      ["5 800 bornes: 5800 count", "1 200: 1200 count", "plus de 150 kW: 150.. more_than other"],
    ],
    [
      "fr",
      "Avec 2,7 millions de véhicules vendus, dont 31 % d'électriques, le groupe reste troisième.",
      ["2,7 millions de véhicules: 2700000 count", "31 %: 31 percent"],
    ],
    [
      "fr",
      "Le tribunal a infligé 75 000 euros d'amende, dont 25 000 avec sursis.",
      ["75 000 euros: 75000 EUR", "25 000: 25000 EUR"],
    ],
    [
      "fr",
      "Les 27 ont adopté le texte par 21 voix ; quatre pays se sont abstenus et deux ont voté contre.",
      ["27: 27 count", "21 voix: 21 count", "quatre pays: 4 count", "deux: 2 count"],
    ],
    [
      "fr",
      "La ligne, longue de 68 km, comptera 16 gares ; les travaux, lancés en 2019, ont déjà trois ans de retard.",
      ["68 km: 68 other", "16 gares: 16 count", "2019: 2019 year", "trois ans: 3 other"],
    ],
    [
      "fr",
      "Sa fortune ? Quelque 9 milliards, selon « Challenges », contre 6,5 l'an dernier.",
      ["Quelque 9 milliards: 9000000000 about EUR", "6,5: 6500000000 EUR"],
    ],
    [
      "fr",
      "Un salarié sur trois touche moins de 1 900 euros net par mois.",
      ["Un salarié sur trois: 33.3333333333333333 percent", "moins de 1 900 euros: ..1900 less_than EUR"],
    ],
    [
      "fr",
      "Il faut compter 45 minutes pour passer de 10 à 80 % de charge.",
      ["45 minutes: 45 other", "10: 10 percent", "80 %: 80 percent"],
    ],
    [
      "fr",
      "Chaque kilowattheure coûte 25,16 centimes depuis février, contre 20,16 auparavant.",
      ["25,16 centimes: 0.2516 EUR", "20,16: 0.2016 EUR"],
    ],
    [
      "fr",
      "L'usine tourne à 60 % de ses capacités et perd 4 millions par mois.",
      ["60 %: 60 percent", "4 millions: 4000000 EUR"],
    ],
    [
      "fr",
      "Au premier semestre, 31 265 entreprises ont fait défaut, un record depuis 2009.",
      ["31 265 entreprises: 31265 count", "2009: 2009 year"],
    ],
    [
      "fr",
      "Le smartphone embarque 12 Go de RAM, un capteur de 200 mégapixels et une batterie de 5 000 mAh.",
      ["12 Go: 12 other", "200 mégapixels: 200 other", "5 000 mAh: 5000 other"],
    ],
    [
      "fr",
      "La plateforme revendique 1,2 million d'abonnés payants, pour un objectif de 2 millions fin 2026.",
      ["1,2 million d'abonnés: 1200000 users", "2 millions: 2000000 users", "2026: 2026 year"],
    ],
    [
      "fr",
      "Entre 8 000 et 10 000 personnes ont défilé, dont 3 000 à Lyon.",
      ["Entre 8 000 et 10 000 personnes: 8000..10000 range count", "3 000: 3000 count"],
    ],
    [
      "fr",
      "L'État apportera 1,5 milliard, les régions 600 millions et Bruxelles le reste.",
      ["1,5 milliard: 1500000000 EUR", "600 millions: 600000000 EUR"],
    ],
    [
      "fr",
      "Le chantier coûtera 2,8 milliards, soit 40 % de plus que prévu.",
      ["2,8 milliards: 2800000000 EUR", "40 %: 40 percent"],
    ],
    [
      "fr",
      "Trois quarts des patrons interrogés (74 %) anticipent une baisse, contre 58 % en 2023.",
      ["Trois quarts: 75 percent", "74 %: 74 percent", "58 %: 58 percent", "2023: 2023 year"],
    ],
    [
      "fr",
      "La capacité sera portée à 1,4 GW en 2028, puis à 2 GW deux ans plus tard.",
      ["1,4 GW: 1.4 GW", "2028: 2028 year", "2 GW: 2 GW", "deux ans: 2 other"],
    ],
    [
      "fr",
      "Le groupe va fermer 12 de ses 85 agences, et n'en gardera que 73.",
      ["12: 12 count", "85 agences: 85 count", "73: 73 count"],
    ],
    [
      "fr",
      "L'opération valorise la cible 640 millions, dette comprise, soit 14 fois son Ebitda.",
      ["640 millions: 640000000 EUR", "14 fois: 14 multiple"],
    ],
    [
      "fr",
      "Les prix ont été multipliés par trois en dix ans, à 5 200 euros le mètre carré.",
      ["trois: 3 multiple", "dix ans: 10 other", "5 200 euros: 5200 EUR"],
    ],
    [
      "fr",
      "Quatorze mois après son lancement, l'offre séduit 85 000 foyers.",
      ["Quatorze mois: 14 other", "85 000 foyers: 85000 count"],
    ],
    ["fr", "La centrale de 1 650 MW fournit 7 % de l'électricité du pays.", ["1 650 MW: 1650 MW", "7 %: 7 percent"]],
    [
      "fr",
      "Le dollar s'échangeait à 0,92 euro et l'once d'or à 2 410 dollars.",
      ["0,92 euro: 0.92 EUR", "2 410 dollars: 2410 USD"],
    ],
    [
      "fr",
      "Un joueur de 19 ans pour 60 millions : le transfert le plus cher de l'hiver.",
      ["19 ans: 19 other", "60 millions: 60000000 EUR"],
    ],
    [
      "fr",
      "Le vaccin, efficace à 94 %, se conserve à -20 °C pendant six mois.",
      ["94 %: 94 percent", "-20 °C: -20 other", "six mois: 6 other"],
    ],
    [
      "fr",
      "L'assureur a indemnisé 14 600 sinistres, pour un coût moyen de 6 300 €.",
      ["14 600 sinistres: 14600 count", "6 300 €: 6300 EUR"],
    ],
    [
      "fr",
      "Elle a racheté 2 % de ses actions pour 350 millions et en annulera la moitié.",
      ["2 %: 2 percent", "350 millions: 350000000 EUR", "la moitié: 50 percent"],
    ],
    [
      "fr",
      "La moitié des 3 millions de tonnes exportées part vers l'Asie, un quart vers l'Afrique.",
      ["La moitié: 50 percent", "3 millions de tonnes: 3000000 other", "un quart: 25 percent"],
    ],
    [
      "fr",
      "Le trafic a chuté de plus de 30 % en un an ; celui du fret, de 4 %.",
      ["plus de 30 %: 30.. more_than percent", "4 %: 4 percent"],
    ],
    [
      "fr",
      "La taxe, de 3 %, rapporte 700 à 800 millions par an.",
      ["3 %: 3 percent", "700 à 800 millions: 700000000..800000000 range EUR"],
    ],
    ["fr", "À peine 5 % des 400 sites sont aux normes.", ["À peine 5 %: 5 about percent", "400 sites: 400 count"]],
    [
      "fr",
      "Le PDG touche 210 fois le salaire moyen, 45 fois le salaire minimum.",
      ["210 fois: 210 multiple", "45 fois: 45 multiple"],
    ],
    ["fr", "Il a été élu avec 12 voix d'avance, au troisième tour.", ["12 voix: 12 count"]],
    [
      "fr",
      "Le câble transportera 400 térabits par seconde sur 6 600 km.",
      ["400 térabits: 400 other", "6 600 km: 6600 other"],
    ],
    [
      "fr",
      "La marge brute a perdu 1,2 point, à 38,6 %, mais le groupe vise 40 % à moyen terme.",
      ["1,2 point: 1.2 percentage_points", "38,6 %: 38.6 percent", "40 %: 40 percent"],
    ],
    [
      "fr",
      "Près de 9 000 milliards de paramètres ? Non : 900 milliards, corrige l'éditeur.",
      ["Près de 9 000 milliards de paramètres: 9000000000000 about count", "900 milliards: 900000000000 count"],
    ],
    [
      "fr",
      "Levée de fonds : Helios boucle un tour de 45 M$ mené par Accel, à une valorisation de 300 M$.",
      ["45 M$: 45000000 USD", "300 M$: 300000000 USD"],
    ],
    [
      "fr",
      "L'entreprise de 120 salariés, fondée en 2018 à Nantes, réalise 60 % de ses ventes à l'export.",
      ["120 salariés: 120 count", "2018: 2018 year", "60 %: 60 percent"],
    ],
    [
      "fr",
      "Le Sénat a voté, par 187 voix contre 132, un plan de 3,2 milliards d'euros sur quatre ans.",
      ["187 voix: 187 count", "132: 132 count", "3,2 milliards d'euros: 3200000000 EUR", "quatre ans: 4 other"],
    ],
    [
      "fr",
      "« Nous passerons de trois à cinq lignes, et de 400 à 650 tonnes par jour », précise-t-elle.",
      ["trois: 3 count", "cinq lignes: 5 count", "400: 400 other", "650 tonnes: 650 other"],
    ],
    [
      "fr",
      "Plus d'un million de clients ont souscrit, dont 200 000 en une semaine.",
      ["Plus d'un million de clients: 1000000.. more_than count", "200 000: 200000 count"],
    ],
    [
      "fr",
      "Le ratio d'endettement revient à 38 %, contre 44 % fin 2024, et devrait passer sous 35 % en 2026.",
      [
        "38 %: 38 percent",
        "44 %: 44 percent",
        "2024: 2024 year",
        "sous 35 %: ..35 less_than percent",
        "2026: 2026 year",
      ],
    ],
    [
      "fr",
      "Au total, 18 des 24 tranches nucléaires ont été arrêtées au moins 30 jours.",
      ["18: 18 count", "24 tranches: 24 count", "au moins 30 jours: 30.. at_least other"],
    ],
    ["fr", "L'acier a perdu 12 dollars la tonne, à 487 dollars.", ["12 dollars: 12 USD", "487 dollars: 487 USD"]],
    [
      "fr",
      "Le salaire médian atteint 2 183 euros net, soit 1 % de plus en un an une fois l'inflation déduite.",
      ["2 183 euros: 2183 EUR", "1 %: 1 percent"],
    ],
    [
      "fr",
      "La banque provisionne 1,1 milliard, double ses effectifs à Varsovie et ferme un guichet sur six.",
      ["1,1 milliard: 1100000000 EUR", "double: 2 multiple", "un guichet sur six: 16.6666666666666667 percent"],
    ],
    [
      "fr",
      "Avec 4,7 milliards de passagers en 2024 (+ 10,4 %), le trafic a dépassé son niveau de 2019.",
      ["4,7 milliards de passagers: 4700000000 count", "2024: 2024 year", "10,4 %: 10.4 percent", "2019: 2019 year"],
    ],
    [
      "fr",
      "Le géant des puces pèse 3 500 milliards de dollars en Bourse, plus que le PIB de la France.",
      ["3 500 milliards de dollars: 3500000000000 USD"],
    ],
    [
      "fr",
      "Un million de barils par jour, 1,4 en pointe : voilà l'objectif.",
      ["Un million de barils: 1000000 other", "1,4: 1400000 other"],
    ],
    [
      "fr",
      "Le fabricant a écoulé 1,9 million d'unités en Europe et 800 000 aux États-Unis.",
      ["1,9 million d'unités: 1900000 count", "800 000: 800000 count"],
    ],
    [
      "fr",
      "Sur dix ans, le rendement annualisé ressort à 6,4 %, frais déduits.",
      ["dix ans: 10 other", "6,4 %: 6.4 percent"],
    ],
    [
      "fr",
      "L'accord prévoit 5 000 visas, dont 1 500 pour des ingénieurs, et 300 places en master.",
      ["5 000 visas: 5000 count", "1 500: 1500 count", "300 places: 300 count"],
    ],
    [
      "fr",
      "Il reste 17 % à trouver, soit 2,3 milliards d'euros, avant la fin du trimestre.",
      ["17 %: 17 percent", "2,3 milliards d'euros: 2300000000 EUR"],
    ],
    [
      "fr",
      "Les 350 licenciements annoncés s'ajoutent aux 1 100 de l'an dernier.",
      ["350 licenciements: 350 count", "1 100: 1100 count"],
    ],
    [
      "fr",
      "Le forfait passe à 24,99 euros (+ 2 €) et inclut 250 Go en France et 35 Go en Europe.",
      ["24,99 euros: 24.99 EUR", "2 €: 2 EUR", "250 Go: 250 other", "35 Go: 35 other"],
    ],
    [
      "fr",
      "Sa flotte compte 214 appareils, d'un âge moyen de 9,3 ans.",
      ["214 appareils: 214 count", "9,3 ans: 9.3 other"],
    ],
    [
      "fr",
      "Entre un quart et un tiers des ménages y renoncent.",
      ["Entre un quart et un tiers: 25..33.3333333333333333 range percent"],
    ],
    [
      "fr",
      "Six entreprises sur dix disent manquer de bras, et plus d'un tiers refusent des contrats.",
      ["Six entreprises sur dix: 60 percent", "plus d'un tiers: 33.3333333333333333.. more_than percent"],
    ],
    [
      "fr",
      "L'usine produira 2 millions de batteries par an, de quoi équiper 40 000 voitures.",
      ["2 millions de batteries: 2000000 count", "40 000 voitures: 40000 count"],
    ],
    ["fr", "La tonne de CO2 vaut 72 euros, 5 de moins qu'en janvier.", ["72 euros: 72 EUR", "5: 5 EUR"]],
    ["fr", "La consommation moyenne tombe à 4,8 litres aux 100 km.", ["4,8 litres: 4.8 other", "100 km: 100 other"]],
    [
      "fr",
      "Le groupe a investi 230 millions de livres (270 millions d'euros) dans son site gallois, qui compte 900 employés.",
      ["230 millions de livres: 230000000 GBP", "270 millions d'euros: 270000000 EUR", "900 employés: 900 count"],
    ],
    [
      "fr",
      "L'amende représente 4 % du chiffre d'affaires mondial, le maximum étant de 10 %.",
      ["4 %: 4 percent", "10 %: 10 percent"],
    ],
    [
      "fr",
      "Le processeur grave en 3 nm, avec 16 cœurs cadencés à 5,1 GHz, pour 65 W.",
      ["3 nm: 3 other", "16 cœurs: 16 count", "5,1 GHz: 5.1 other", "65 W: 65 other"],
    ],
    [
      "fr",
      "Le tirage est limité à 500 exemplaires, vendus 89 € pièce.",
      ["limité à 500 exemplaires: ..500 up_to count", "89 €: 89 EUR"],
    ],
    [
      "fr",
      "Depuis janvier, 41 000 étudiants ont reçu en moyenne 740 euros chacun.",
      ["41 000 étudiants: 41000 count", "740 euros: 740 EUR"],
    ],
    [
      "fr",
      "La durée de vie des batteries passe de 8 à 12 ans et leur coût de 140 à 90 dollars par kWh.",
      ["8: 8 other", "12 ans: 12 other", "140: 140 USD", "90 dollars: 90 USD"],
    ],
    [
      "fr",
      "Il s'agit du troisième plan en cinq ans ; les deux premiers avaient coûté 900 postes.",
      ["cinq ans: 5 other", "deux: 2 count", "900 postes: 900 count"],
    ],
    [
      "fr",
      "Le tarif réduit (5,5 %) coûte 1,3 milliard à l'État, contre 800 millions prévus.",
      ["5,5 %: 5.5 percent", "1,3 milliard: 1300000000 EUR", "800 millions: 800000000 EUR"],
    ],
    [
      "fr",
      "Treize pays, deux monnaies, 400 millions d'habitants : un marché complexe.",
      ["Treize pays: 13 count", "deux monnaies: 2 count", "400 millions d'habitants: 400000000 count"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});

describe("Chinese prose of several genres", () => {
  test.each([
    [
      "zh",
      "公司上半年实现营收128.4亿元，同比增长17.3%，归母净利润9.86亿元，同比下降4.2%。",
      ["128.4亿元: 12840000000 CNY", "17.3%: 17.3 percent", "9.86亿元: 986000000 CNY", "4.2%: 4.2 percent"],
    ],
    [
      "zh",
      "截至6月末，平台月活跃用户达3.12亿，较上年同期增加4200万。",
      ["3.12亿: 312000000 users", "4200万: 42000000 users"],
    ],
    [
      "zh",
      "该基金规模为50亿元，首期到账20亿元，其余分三年缴清。",
      ["50亿元: 5000000000 CNY", "20亿元: 2000000000 CNY", "三年: 3 other"],
    ],
    [
      "zh",
      "股价收跌3.7%，报21.35元，总市值缩水至412亿元。",
      ["3.7%: 3.7 percent", "21.35元: 21.35 CNY", "412亿元: 41200000000 CNY"],
    ],
    [
      "zh",
      "新工厂占地260亩，年产能12万吨，可提供1500个就业岗位。",
      ["260亩: 260 other", "12万吨: 120000 other", "1500个: 1500 count"],
    ],
    [
      "zh",
      "模型参数达6710亿，激活参数370亿，训练成本不到600万美元。",
      ["6710亿: 671000000000 count", "370亿: 37000000000 count", "不到600万美元: ..6000000 less_than USD"],
    ],
    [
      "zh",
      "训练动用2048块H800显卡，耗时不足两个月。",
      ["2048块H800显卡: 2048 chips", "不足两个月: ..2 less_than other"],
    ],
    ["zh", "API定价为每百万输入tokens 1元，输出tokens 16元。", ["1元: 1 CNY", "16元: 16 CNY"]],
    [
      "zh",
      "日均调用量突破16.4万亿tokens，是去年同期的137倍。",
      ["突破16.4万亿tokens: 16400000000000.. more_than tokens_per_day", "137倍: 137 multiple"],
    ],
    [
      "zh",
      "央行今日开展2385亿元7天期逆回购操作，利率持平于1.4%。",
      ["2385亿元: 238500000000 CNY", "1.4%: 1.4 percent"],
    ],
    ["zh", "前三季度GDP同比增长5.2%，其中第三季度增长4.8%。", ["5.2%: 5.2 percent", "4.8%: 4.8 percent"]],
    [
      "zh",
      "工信部数据显示，全国5G基站总数达455万个，占移动基站总数的35.7%。",
      ["455万个: 4550000 count", "35.7%: 35.7 percent"],
    ],
    [
      "zh",
      "该车型起售价19.98万元，续航里程700公里，48小时订单突破3万辆。",
      ["19.98万元: 199800 CNY", "700公里: 700 other", "48小时: 48 other", "突破3万辆: 30000.. more_than count"],
    ],
    [
      "zh",
      "全年发电量9.4万亿千瓦时，其中风光占比首次超过两成。",
      ["9.4万亿千瓦时: 9400000000000 other", "超过两成: 20.. more_than percent"],
    ],
    [
      "zh",
      "公司拟以每股不超过35元的价格回购1亿至2亿元股份。",
      ["不超过35元: ..35 up_to CNY", "1亿至2亿元: 100000000..200000000 range CNY"],
    ],
    [
      "zh",
      "研发人员占比近六成，研发投入占营收的比重由8.1%升至11.4%。",
      ["近六成: 60 about percent", "8.1%: 8.1 percent", "11.4%: 11.4 percent"],
    ],
    ["zh", "裁员比例在10%到15%之间，涉及约800人。", ["10%到15%之间: 10..15 range percent", "约800人: 800 about count"]],
    [
      "zh",
      "港股IPO募资额达1071亿港元，同比增长2.2倍，时隔四年重返全球第一。",
      ["1071亿港元: 107100000000 HKD", "2.2倍: 2.2 multiple", "四年: 4 other"],
    ],
    [
      "zh",
      "人民币兑美元中间价报7.1089，较前一交易日调升21个基点。",
      ["7.1089: 7.1089 other", "21个基点: 21 basis_points"],
    ],
    ["zh", "双方签订为期10年的供电协议，容量为1.2吉瓦。", ["10年: 10 other", "1.2吉瓦: 1.2 GW"]],
    [
      "zh",
      "该园区已入驻企业320余家，去年总产值逾800亿元。",
      ["320余家: 320.. more_than count", "逾800亿元: 80000000000.. more_than CNY"],
    ],
    ["zh", "据测算，每1000万度电可支撑一个万卡集群运行两天。", ["1000万度电: 10000000 other", "两天: 2 other"]],
    [
      "zh",
      "全球出货量3.2亿部，华为以18%的份额居首，苹果和小米分别为17%和15%。",
      ["3.2亿部: 320000000 count", "18%: 18 percent", "17%: 17 percent", "15%: 15 percent"],
    ],
    ["zh", "票价最低99元，最高1280元。", ["最低99元: 99.. at_least CNY", "最高1280元: ..1280 up_to CNY"]],
    ["zh", "三家公司合计占据七成以上市场。", ["三家公司: 3 count", "七成以上: 70.. at_least percent"]],
    ["zh", "员工平均年龄29岁，人均年薪超过50万元。", ["29岁: 29 other", "超过50万元: 500000.. more_than CNY"]],
    [
      "zh",
      "该行不良贷款率1.31%，较年初下降0.04个百分点，拨备覆盖率245.6%。",
      ["1.31%: 1.31 percent", "0.04个百分点: 0.04 percentage_points", "245.6%: 245.6 percent"],
    ],
    ["zh", "他持有公司5.2%的股份，价值约14亿美元。", ["5.2%: 5.2 percent", "约14亿美元: 1400000000 about USD"]],
    [
      "zh",
      "从2021年的3.6亿美元增至去年的12亿美元，三年翻了三倍多。",
      [
        "2021年: 2021 year",
        "3.6亿美元: 360000000 USD",
        "12亿美元: 1200000000 USD",
        "三年: 3 other",
        "三倍多: 3.. more_than multiple",
      ],
    ],
    [
      "zh",
      "日产量已由年初的2万片提高到3.5万片，良率稳定在92%左右。",
      ["2万片: 20000 count", "3.5万片: 35000 count", "92%左右: 92 about percent"],
    ],
    [
      "zh",
      "融资总额超10亿美元，投后估值高达75亿美元，投资方包括两家主权基金。",
      ["超10亿美元: 1000000000.. more_than USD", "高达75亿美元: ..7500000000 up_to USD", "两家: 2 count"],
    ],
    [
      "zh",
      "预计到2030年，我国智能算力规模将达到2000EFLOPS以上。",
      ["2030年: 2030 year", "2000EFLOPS以上: 2000.. at_least other"],
    ],
    [
      "zh",
      "芯片面积为826平方毫米，集成1040亿个晶体管，功耗不超过600瓦。",
      ["826平方毫米: 826 other", "1040亿个: 104000000000 count", "不超过600瓦: ..600 up_to other"],
    ],
    [
      "zh",
      "国债收益率下行2.5个基点至1.76%，30年期下行3个基点。",
      ["2.5个基点: 2.5 basis_points", "1.76%: 1.76 percent", "3个基点: 3 basis_points"],
    ],
    [
      "zh",
      "上证指数收报3,842.17点，跌0.53%；两市成交额2.1万亿元，较上日缩量1200亿元。",
      [
        "3,842.17点: 3842.17 other",
        "0.53%: 0.53 percent",
        "2.1万亿元: 2100000000000 CNY",
        "1200亿元: 120000000000 CNY",
      ],
    ],
    [
      "zh",
      "罚款金额为7.5亿元，相当于其上年净利润的三分之一。",
      ["7.5亿元: 750000000 CNY", "三分之一: 33.3333333333333333 percent"],
    ],
    [
      "zh",
      "超过八成受访者表示，每周至少使用三次。",
      ["超过八成: 80.. more_than percent", "至少使用三次: 3.. at_least count"],
    ],
    ["zh", "每吨价格上涨150元，至4280元。", ["150元: 150 CNY", "4280元: 4280 CNY"]],
    ["zh", "员工数从1.2万人减少到9000人左右。", ["1.2万人: 12000 count", "9000人左右: 9000 about count"]],
    [
      "zh",
      "门店总数达2.1万家，其中海外门店1100家，今年计划新开800至1000家。",
      ["2.1万家: 21000 count", "1100家: 1100 count", "800至1000家: 800..1000 range count"],
    ],
    [
      "zh",
      "快递业务量累计完成1450亿件，日均近4亿件。",
      ["1450亿件: 145000000000 count", "近4亿件: 400000000 about count"],
    ],
    [
      "zh",
      "全年新增就业1200万人以上，城镇调查失业率5.5%左右。",
      ["1200万人以上: 12000000.. at_least count", "5.5%左右: 5.5 about percent"],
    ],
    ["zh", "据悉，交易对价为现金28亿港元及1.6亿股新股。", ["28亿港元: 2800000000 HKD", "1.6亿股: 160000000 count"]],
    [
      "zh",
      "有超过200个国家和地区的1.1万名选手参加。",
      ["超过200个国家: 200.. more_than count", "1.1万名: 11000 count"],
    ],
    ["zh", "公司账上现金仅够支撑九个月。", ["九个月: 9 other"]],
    ["zh", "广告收入占比从62%下滑到不足五成。", ["62%: 62 percent", "不足五成: ..50 less_than percent"]],
    [
      "zh",
      "今年以来，股价累计涨幅超过120%，市盈率高达85倍。",
      ["超过120%: 120.. more_than percent", "高达85倍: ..85 up_to multiple"],
    ],
    ["zh", "客单价约68元，同比降低3元。", ["约68元: 68 about CNY", "3元: 3 CNY"]],
    ["zh", "工程师团队由最初的12人扩大到近400人。", ["12人: 12 count", "近400人: 400 about count"]],
    ["zh", "全年净亏损收窄至3.4亿元，上年同期亏损7.9亿元。", ["3.4亿元: 340000000 CNY", "7.9亿元: 790000000 CNY"]],
    [
      "zh",
      "首批交付500台，单价8.8万元，明年将增至5000台。",
      ["500台: 500 count", "8.8万元: 88000 CNY", "5000台: 5000 count"],
    ],
    ["zh", "该公司在全球拥有7座晶圆厂、4.6万名员工。", ["7座: 7 count", "4.6万名员工: 46000 count"]],
    [
      "zh",
      "7月15日，国家统计局公布数据：上半年国内生产总值660536亿元，按不变价格计算，同比增长5.3%。",
      ["660536亿元: 66053600000000 CNY", "5.3%: 5.3 percent"],
    ],
    [
      "zh",
      "分产业看，第一产业增加值31172亿元，同比增长3.7%；第二产业增加值239050亿元，增长5.3%。",
      ["31172亿元: 3117200000000 CNY", "3.7%: 3.7 percent", "239050亿元: 23905000000000 CNY", "5.3%: 5.3 percent"],
    ],
    [
      "zh",
      "该公司2025年Q3营收21.7亿美元，环比增9%，毛利率46.2%，较去年同期高出3.1个百分点。",
      [
        "2025年: 2025 year",
        "21.7亿美元: 2170000000 USD",
        "9%: 9 percent",
        "46.2%: 46.2 percent",
        "3.1个百分点: 3.1 percentage_points",
      ],
    ],
    [
      "zh",
      "消息一出，其股价盘中一度大涨逾8%，截至收盘报156.2港元/股，总市值约1.5万亿港元。",
      ["逾8%: 8.. more_than percent", "156.2港元: 156.2 HKD", "约1.5万亿港元: 1500000000000 about HKD"],
    ],
    ["zh", "目前团队共有37人，其中博士11人，七成来自海外。", ["37人: 37 count", "11人: 11 count", "七成: 70 percent"]],
    [
      "zh",
      "B轮融资由红桥资本领投，金额为4500万美元，投后估值3.2亿美元。",
      ["4500万美元: 45000000 USD", "3.2亿美元: 320000000 USD"],
    ],
    [
      "zh",
      "一台服务器搭载8张H20，整机价格从120万元降到了95万元上下。",
      ["8张H20: 8 chips", "120万元: 1200000 CNY", "95万元上下: 950000 about CNY"],
    ],
    [
      "zh",
      "每卖出一辆车亏损约1.2万元，但单车成本已比去年同期下降两成。",
      ["约1.2万元: 12000 about CNY", "两成: 20 percent"],
    ],
    ["zh", "公司今年拟招聘应届生3000人，比去年多出一倍。", ["3000人: 3000 count", "一倍: 1 multiple"]],
    [
      "zh",
      "该平台2.3亿注册用户中，付费率不足3%。",
      ["2.3亿注册用户: 230000000 users", "不足3%: ..3 less_than percent"],
    ],
    [
      "zh",
      "预计项目投产后年均可节约标煤42万吨，减排二氧化碳110万吨。",
      ["42万吨: 420000 other", "110万吨: 1100000 other"],
    ],
    [
      "zh",
      "储能系统规模为200MW/800MWh，总投资12亿元，回本周期约7年。",
      ["200MW: 200 MW", "800MWh: 800 other", "12亿元: 1200000000 CNY", "约7年: 7 about other"],
    ],
    ["zh", "截至上周五，10年期国债收益率报1.68%，一年期LPR维持3.0%不变。", ["1.68%: 1.68 percent", "3.0%: 3 percent"]],
    [
      "zh",
      "他从2019年开始做直播，粉丝从0涨到620万，只用了14个月。",
      ["2019年: 2019 year", "0: 0 count", "620万: 6200000 count", "14个月: 14 other"],
    ],
    [
      "zh",
      "日活1.4亿，人均使用时长98分钟，次日留存率超过六成。",
      ["1.4亿: 140000000 users", "98分钟: 98 other", "超过六成: 60.. more_than percent"],
    ],
    [
      "zh",
      "北京时间凌晨3点，美联储宣布降息25个基点，联邦基金利率目标区间降至4.00%-4.25%。",
      ["25个基点: 25 basis_points", "4.00%-4.25%: 4..4.25 range percent"],
    ],
    [
      "zh",
      "该案涉及金额高达12.6亿元，受害者逾4万人。",
      ["高达12.6亿元: ..1260000000 up_to CNY", "逾4万人: 40000.. more_than count"],
    ],
    [
      "zh",
      "这款售价2999元的眼镜重49克，续航8小时，首销当天卖出1.1万副。",
      ["2999元: 2999 CNY", "49克: 49 other", "8小时: 8 other", "1.1万副: 11000 count"],
    ],
    [
      "zh",
      "大模型把推理成本压低到原来的十分之一，上下文窗口扩展至100万token。",
      ["十分之一: 10 percent", "100万token: 1000000 count"],
    ],
    [
      "zh",
      "双方各持股50%，注册资本10亿元，其中首期出资3亿元。",
      ["50%: 50 percent", "10亿元: 1000000000 CNY", "3亿元: 300000000 CNY"],
    ],
    [
      "zh",
      "其海外收入占比已从三年前的12%升至近四成，覆盖60多个国家和地区。",
      ["三年: 3 other", "12%: 12 percent", "近四成: 40 about percent", "60多个国家: 60.. more_than count"],
    ],
    [
      "zh",
      "过去12个月，公司股价累计下跌43%，蒸发市值约600亿元。",
      ["12个月: 12 other", "43%: 43 percent", "约600亿元: 60000000000 about CNY"],
    ],
    [
      "zh",
      "工厂每天耗电120万度，电费一项就占成本的两成以上。",
      ["120万度: 1200000 other", "两成以上: 20.. at_least percent"],
    ],
    [
      "zh",
      "今年前8个月，外贸进出口29.57万亿元，其中出口17.61万亿元，增长6.9%。",
      ["8个月: 8 other", "29.57万亿元: 29570000000000 CNY", "17.61万亿元: 17610000000000 CNY", "6.9%: 6.9 percent"],
    ],
    [
      "zh",
      "超九成受访企业计划在未来两年内加大AI投入，平均预算为820万元。",
      ["超九成: 90.. more_than percent", "两年: 2 other", "820万元: 8200000 CNY"],
    ],
    ["zh", "一审判决其赔偿原告经济损失及合理开支共计350万元。", ["350万元: 3500000 CNY"]],
    ["zh", "算力集群规模从千卡跃升至十万卡，PUE低于1.1。", ["十万卡: 100000 count", "低于1.1: ..1.1 less_than other"]],
    [
      "zh",
      "广州地铁日均客流859万人次，最高单日突破1150万。",
      ["859万人次: 8590000 count", "突破1150万: 11500000.. more_than count"],
    ],
    ["zh", "产品单价由每百万tokens 8元下调至2元，降幅达75%。", ["8元: 8 CNY", "2元: 2 CNY", "75%: 75 percent"]],
    ["zh", "公司员工总数1.9万，其中研发人员占47%。", ["1.9万: 19000 count", "47%: 47 percent"]],
    [
      "zh",
      "该行拟发行不超过300亿元二级资本债，票面利率2.15%。",
      ["不超过300亿元: ..30000000000 up_to CNY", "2.15%: 2.15 percent"],
    ],
    [
      "zh",
      "机构预测2026年市场规模有望达到1800亿元，2030年突破5000亿元，年复合增长率约29%。",
      [
        "2026年: 2026 year",
        "1800亿元: 180000000000 CNY",
        "2030年: 2030 year",
        "突破5000亿元: 500000000000.. more_than CNY",
        "约29%: 29 about percent",
      ],
    ],
    ["zh", "手机厚度仅5.6毫米，电池容量却有6000毫安时。", ["5.6毫米: 5.6 other", "6000毫安时: 6000 other"]],
    [
      "zh",
      "快递均价跌至7.6元，同比再降8%左右，部分企业单票利润只有几分钱。",
      ["7.6元: 7.6 CNY", "8%左右: 8 about percent"],
    ],
    [
      "zh",
      "风电机组单机容量达26兆瓦，叶轮直径310米，年发电量可达1亿千瓦时。",
      ["26兆瓦: 26 MW", "310米: 310 other", "可达1亿千瓦时: ..100000000 up_to other"],
    ],
    [
      "zh",
      "截至目前，回购股份1234.5万股，占总股本0.85%，成交均价12.36元/股。",
      ["1234.5万股: 12345000 count", "0.85%: 0.85 percent", "12.36元: 12.36 CNY"],
    ],
    ["zh", "比赛以3比1结束，现场观众达4.2万人。", ["4.2万人: 42000 count"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(extracted(text, language)).toEqual(expected);
  });
});
