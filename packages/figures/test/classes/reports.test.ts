import { describe, expect, test } from "vitest";
import { cases, faults } from "../expected.js";

/** By class, sentences as news has them, each with every quantity in it. */
const classes: Readonly<Record<string, string>> = {
  "Chinese hundredths": String.raw`
    zh 瑞峰集團全年溢利下跌3.1%至2.7億港元，每股盈利21.5仙，末期息派8仙。 => 3.1 e percent; 2.7e8 e HKD; 0.215 e HKD; 0.08 e HKD
    zh 每度电价上调至0.62元，即涨8分，居民每月多付12元5角。 => 0.62 e CNY; 0.08 e CNY; 12.5 e CNY
    zh 銀河置業宣布末期息每股9仙，特別息3仙，全年派息增兩成。 => 0.09 e HKD; 0.03 e HKD; 20 e percent
    zh 康瑞集團中期息派5.5仙，去年同期派4仙。 => 0.055 e HKD; 0.04 e HKD
    zh 公司擬派第二次中期股息14仙，總派息28仙。 => 0.14 e HKD; 0.28 e HKD
    zh 每股虧損由3.2仙收窄至1.1仙。 => 0.032 e HKD; 0.011 e HKD
    zh 該股升8仙，報2.36元。 => 0.08 e HKD; 2.36 e HKD|CNY|TWD
    zh 股价收报0.62港元，跌3仙。 => 0.62 e HKD; 0.03 e HKD
    zh 電費每度加2.1仙，至每度145仙。 => 0.021 e HKD; 1.45 e HKD
    zh 董事會建議派發末期股息每股15.5分，全年派息达28分。 => 0.155 e CNY|HKD; 0.28 e CNY|HKD
  `,
  "an amount in a list, with the preposition of the first": String.raw`
    en Corvane spent A$3.2 billion on wages (38% of costs) and 1.4 on power (16%), its annual report shows. => 3.2e9 e AUD; 38 e percent; 1.4e9 e AUD; 16 e percent
    en Of its €4.8 billion in sales, Donauwerk made 2.9 in Austria (60%) and 1.1 in Germany (23%). => 4.8e9 e EUR; 2.9e9 e EUR; 60 e percent; 1.1e9 e EUR; 23 e percent
    en It earned €3.4bn in Europe (52% of sales) and 1.9 in Asia (29%). => 3.4e9 e EUR; 52 e percent; 1.9e9 e EUR; 29 e percent
    en The group took £1.2 billion from retail, 0.8 from wholesale and 0.3 from licences. => 1.2e9 e GBP; 0.8e9 e GBP; 0.3e9 e GBP
    en Capex was $4.1bn on grids and 2.2 on storage. => 4.1e9 e USD; 2.2e9 e USD
    fr Le groupe a dépensé 2,6 milliards d’euros pour le minerai (41 % des coûts) et 1,1 pour le fret (17 %). => 2.6e9 e EUR; 41 e percent; 1.1e9 e EUR; 17 e percent
    zh 公司在矿石上花费26亿元（占41%），在运费上花费11亿（占17%）。 => 26e8 e CNY; 41 e percent; 11e8 e CNY; 17 e percent
    en They sold 3.2 million cars in China (44%) and 1.6 in India (22%). => 3.2e6 e count; 44 e percent; 1.6e6 e count|other; 22 e percent
    en Profit rose to $3.1bn and 12 on the team left. => 3.1e9 e USD; 12 e count
    en It spent $2.6 billion on ore and hired 12 on Monday. => 2.6e9 e USD; 12 e count
  `,
  "Chinese money that is not said": String.raw`
    zh 智利政府拟向南部水电站追加投入90亿，当地电力公司则自筹12亿比索。 => 90e8 e CLP|count; 12e8 e CLP|MXN
    zh 岭南重工今年投入150亿扩建船坞，员工达3万人。 => 150e8 e CNY; 30000 e count
    fr À Oslo, le fonds pétrolier a versé 90 milliards au budget de l’État, soit 3 % de ses avoirs. => 90e9 e NOK|count; 3 e percent
    zh 印度政府今年对铁路拨款2.5万亿，用于新建高铁。 => 2.5e12 e INR|count|other
    zh 日本内阁批准追加预算3.2万亿，其中防灾占6,000亿。 => 3.2e12 e JPY|count|other; 6000e8 e JPY|count|other
    zh 韩国政府投入33万亿扶持半导体。 => 33e12 e KRW|count|other
    zh 越南計劃投資500億興建港口。 => 500e8 e VND|count|other
    zh 公司在巴西投资15亿元建厂，今年研发投入30亿。 => 15e8 e CNY; 30e8 e CNY
    zh 土耳其财政部拨款4800亿用于灾区重建。 => 4800e8 e TRY|count|other
    zh 财政部下达资金120亿，支持中小企业。 => 120e8 e CNY
    zh 德国联邦政府将拿出200亿补贴电价。 => 200e8 e EUR|count|other
    zh 法国今年的国防开支将增至640亿。 => 640e8 e EUR|count|other
  `,
  "a Chinese currency before number words": String.raw`
    zh 交通部公布，去年規費收入達新台幣四千三百二十億元，較前年減少三十六億元。 => 4320e8 e TWD; 36e8 e TWD
    zh 該行去年壞帳撥備港幣十二億八千萬元，按年增加兩成半。 => 12.8e8 e HKD; 25 e percent
    zh 宏晉電子上半年營收為台幣三百五十億元，年增兩成。 => 350e8 e TWD; 20 e percent
    zh 該公司發行公司債新臺幣二十五億元，票面利率百分之二點一。 => 25e8 e TWD; 2.1 e percent
    zh 本案總經費約新台幣八億四千萬元，地方自籌一億元。 => 8.4e8 a TWD; 1e8 e TWD
    zh 港幣三億五千萬元的貸款將於明年到期，另有兩億元已償還。 => 350e6 e HKD; 2e8 e HKD
    zh 人民币三十二亿元的授信已获批，其中十亿元为新增。 => 32e8 e CNY; 10e8 e CNY
    zh 贷款总额为美元五亿元。 => 5e8 e USD
    zh 收購價為新台幣九十八元一股。 => 98 e TWD; 1 e other ?
    zh 歐元三千萬的訂單已取消。 => 3000e4 e EUR
  `,
  "过 that ends a verb": String.raw`
    zh 內閣會議通過五兆四千億日圓的追加預算。 => 5.4e12 e JPY
    zh 投票通過半數席位即告生效，過半股東出席。 => 50 e percent ?; >50 m percent
    zh 国会通过1,200亿美元援助法案。 => 1200e8 e USD
    zh 立法院三讀通過二千億元特別預算。 => 2000e8 e TWD|CNY
    zh 营收超过1,200亿元。 => >1200e8 m CNY
    zh 产量已过300万辆。 => >300e4 m count
    zh 产值过百亿元的企业有12家。 => >100e8 m CNY; 12 e count
    zh 经过3年建设，电站投产。 => 3 e other
    zh 不过3家公司仍未披露。 => 3 e count
    zh 不过，3家公司仍未披露。 => 3 e count
    zh 审议通过15项议案。 => 15 e count
    zh 市值突破并站稳过千亿美元。 => >1000e8 m USD
    zh 他去过3家工厂。 => 3 e count
    zh 通过6家银行贷款40亿元。 => 6 e count; 40e8 e CNY
    zh 董事会以9票通过12亿元回购方案。 => 9 e count; 12e8 e CNY
    zh 經過5年，累計投資達300億元。 => 5 e other; 300e8 e CNY|TWD|HKD
    zh 透過3家子公司持股12%。 => 3 e count; 12 e percent
    zh 穿过2,000米隧道。 => 2000 e other
  `,
  "about, around a verb of multiplying": String.raw`
    fr Donauwerk a divisé par deux ses délais, tandis que le coût de son crédit triplait presque, à 6,1 %. => 2 e multiple; 3 a multiple; 6.1 e percent
    fr le coût moyen de sa dette doublait presque, à 5,6 %. => 2 a multiple; 5.6 e percent
    fr Les ventes ont presque doublé en deux ans. => 2 a multiple; 2 e other
    fr Le bénéfice a quasiment triplé. => 3 a multiple
    fr Le chiffre d’affaires double quasiment, à 4 millions d’euros. => 2 a multiple; 4e6 e EUR
    fr Les livraisons triplent pratiquement cette année. => 3 a multiple
    fr Les prix avaient à peu près doublé. => 2 a multiple
    fr Les stocks doublaient à peu près tous les ans. => 2 a multiple
    en Rents nearly doubled last year. => 2 a multiple
    en Its debt more or less halved. => 50/0.5/2 a percent|multiple
    en Its debt halved, more or less, in a year. => 50/0.5/2 a percent|multiple; 1 e other ?
    en Orders roughly tripled in May. => 3 a multiple
    en Orders tripled, roughly. => 3 a multiple
    en Exports doubled or nearly so. => 2 a multiple
    zh 利润几乎翻倍。 => 2 a multiple
    zh 成本差不多减半。 => 50/0.5/2 a percent|multiple
    zh 出口接近翻番。 => 2 a multiple
    fr Les prix ont doublé, ou presque. => 2 a multiple
    fr Leur part a été presque divisée par deux. => 2/50/0.5 a multiple|percent
    fr Les coûts ont été quasiment divisés par trois. => 3/33.3333333333333333/0.3333333333333333 a multiple|percent
    fr Les ventes doublent plus ou moins chaque année. => 2 a multiple
    en Sales have all but tripled since May. => 3 a multiple
    en Volumes just about doubled. => 2 a multiple
  `,
  "Chinese measure words": String.raw`
    zh 港府上月推出兩幅住宅地，估值合共約84億港元。 => 2 e count; 84e8 a HKD
    zh 公司竞得两块住宅用地，总价36亿元。 => 2 e count; 36e8 e CNY
    zh 市政府推出四宗地，起拍價合計九億元。 => 4 e count; 9e8 e CNY|TWD|HKD
    zh 该行关闭六处网点，裁员120人。 => 6 e count; 120 e count
    zh 本周成交5幅地块。 => 5 e count
    zh 法院查封其三处房产和两辆汽车。 => 3 e count; 2 e count
    zh 集团出售七层写字楼及廿个车位。 => 7 e count; 20 e count
    zh 拍出两幅油画，得款3,200万港元。 => 2 e count; 3200e4 e HKD
    zh 交付九艘货轮、三架飞机。 => 9 e count; 3 e count
  `,
  "a range after a noun of change": String.raw`
    fr Donauwerk a maintenu sa prévision d’une progression des livraisons de 2 à 4 % en 2028. => 2..4 r percent; 2028 e year
    fr Le groupe vise une croissance organique de 4 à 6 %. => 4..6 r percent
    fr La direction attend une baisse du chiffre d’affaires de 2 à 3 % cette année. => 2..3 r percent
    fr Une progression du bénéfice de 10 à 12 % est prévue. => 10..12 r percent
    fr Il prévoit un recul des volumes de 1 à 2 %. => 1..2 r percent
    fr Le taux passe de 3 à 5 %. => 3 e percent; 5 e percent
    fr La part de marché est passée de 3 à 5 %. => 3 e percent; 5 e percent
    fr La hausse du taux de 3 à 5 % a surpris. => 3 e percent; 5 e percent
    fr Une augmentation de capital de 200 à 300 millions d’euros est étudiée. => 200e6..300e6 r EUR
    fr Le relèvement de la TVA de 19 à 21 % entre en vigueur. => 19 e percent; 21 e percent
    en It confirmed an increase in sales of 3% to 5%. => 3..5 r percent
    en It guided to growth of 3 to 5 per cent. => 3..5 r percent
  `,
  "taken out of what was counted": String.raw`
    fr L’armateur dispose de 26 vraquiers, dont neuf affrétés, et d’un équipage de 610 marins. => 26 e count; 9 e count; 610 e count
    fr Le groupe compte 120 usines, dont douze à l’étranger. => 120 e count; 12 e count
    fr Elle exploite 30 sites, dont trois en Espagne. => 30 e count; 3 e count
    fr La flotte compte 60 avions, parmi lesquels huit loués. => 60 e count; 8 e count
    en It runs 48 ships, nine of them under construction. => 48 e count; 9 e count
    en It runs 48 ships, of which nine are under construction. => 48 e count; 9 e count
    en It has 60 jets, including eight on lease. => 60 e count; 8 e count
    zh 该公司拥有48艘船，其中九艘在建。 => 48 e count; 9 e count
    fr Le groupe emploie 3 000 personnes, dont neuf cents en France. => 3000 e count; 900 e count
  `,
  "lists, wide digits, parts and claims": String.raw`
    zh 两家子公司分别借款1.4、2.6及3.1亿欧元。 => 2 e count; 1.4e8 e EUR; 2.6e8 e EUR; 3.1e8 e EUR
    zh 两座工厂各投资3.5、4.2亿元。 => 2 e count; 3.5e8 e CNY; 4.2e8 e CNY
    zh 四个项目分别获批0.8、1.1、1.6和2.4亿欧元。 => 4 e count; 0.8e8 e EUR; 1.1e8 e EUR; 1.6e8 e EUR; 2.4e8 e EUR
    fr Il faudra 2 000 ou 2 500 milliards de dollars. => 2000e9 e|r USD; 2500e9 e|r USD
    fr Il faudra 2 000 ou 2 500 milliards d’ici dix ans. => 2000e9 e EUR|count|other; 2500e9 e EUR|count|other; 10 e other
    en It may need 200 or 250 billion yen. => 200e9 e JPY; 250e9 e JPY
    fr Prix : ０，００２€ le kilo. => 0.002 e EUR
    zh 单价为１２．５元，销量达３，２００台。 => 12.5 e CNY; 3200 e count
    zh 每公斤售价5元3角。 => 5.3 e CNY
    zh 油价上调至8元2角5分。 => 8.25 e CNY
    zh 每股派3角5分。 => 0.35 e CNY
    zh 票价12元5角。 => 12.5 e CNY
    fr Un cinquième part à l’export. => 20 e percent
    fr Un tiers va aux actionnaires, un quart reste en caisse. => 33.3333333333333333 e percent; 25 e percent
    en Estimates ranging from 72亿 to 85亿 were cut. => 72e8..85e8 r CNY|count|other
    en Estimates ranging from 72亿元 to 85亿元 were cut. => 72e8..85e8 r CNY
    en Offers range from $3bn to $4bn. => 3e9..4e9 r USD
    en It rose from 72亿元 to 85亿元. => 72e8 e CNY; 85e8 e CNY
    en 1950 to 2,300 million => 1950e6..2300e6 r count|other
    en Costs of 1950 to 2,300 million euros are likely. => 1950e6..2300e6 r EUR
  `,
  "reports of firms and of states": String.raw`
    fr Le chimiste autrichien Donauwerk prévoit de consacrer entre 1 150 et 1 400 millions d’euros à ses vapocraqueurs, soit 18 % de plus qu’en 2024. => 1150e6..1400e6 r EUR; 18 e percent; 2024 e year
    en Kestrel Rail expects the signalling programme to absorb 1,800 to 2,050 million Swedish kronor, against a budget of 1.6 billion approved in March. => 1800e6..2050e6 r SEK; 1.6e9 e SEK|count|other
    zh 岭南重工披露，今年船坞改造支出预计为2,150至2,380万元，完工后可停泊6艘货轮。 => 2150e4..2380e4 r CNY; 6 e count
    zh 瑞峰集團估計，下半年整修費用將介乎1,020萬至1,150萬港元，約佔營收的2%。 => 1020e4..1150e4 r HKD; 2 a percent
    en Three lenders will share the loan, taking $1,050, $1,120 and $1,300 million respectively at a margin of 2.4%. => 3 e count; 1050e6 e USD; 1120e6 e USD; 1300e6 e USD; 2.4 e percent
    fr Les chantiers de Gdynia, Split et Vigo recevront respectivement 32, 45 et 51 millions d’euros d’avances, a précisé l’armateur. => 32e6 e EUR; 45e6 e EUR; 51e6 e EUR
    zh 该基金向四家初创企业分别投资0.9、1.4、2.2及3.0亿元，持股比例均低于一成。 => 4 e count; 0.9e8 e CNY; 1.4e8 e CNY; 2.2e8 e CNY; 3.0e8 e CNY; <10 s percent
    en Output at the three smelters was 410, 385 and 290 thousand tonnes, down 6% in all. => 3 e count; 410e3 e other; 385e3 e other; 290e3 e other; 6 e percent
    fr Selon la Cour des comptes, le désamiantage coûtera de deux à trois cents millions d’euros, hors taxes. => 200e6..300e6 r EUR
    en The union says three to four thousand jobs are at risk at the Ostrava plants. => 3000..4000 r count
    zh 业内人士估计，改建一条产线需要四到五百万元，工期约三个月。 => 400e4..500e4 r CNY; 3 a other
    en The Ningbo unit of Kestrel booked a provision of 2.4亿元 and idled 3万台 machines through the autumn. => 2.4e8 e CNY; 30000 e count
    fr Donauwerk a cédé son usine de Wuxi pour 1,2亿元 (约1500万欧元), d’après l’avis boursier. => 1.2e8 e CNY; 1500e4 a EUR
    en Ruifeng's notice gives the rent as 480萬港元 a year, rising 5% in 2028. => 480e4 e HKD; 5 e percent; 2028 e year
    fr « The yard will deliver eleven vessels, worth about $1.9 billion, before 2028 », assure le directeur de Kestrel. => 11 e count; 1.9e9 a USD; <2028 s year
    en The minister told reporters « il manque encore 140 millions d’euros », roughly 8% of the total. => 140e6 e EUR; 8 a percent
    zh 该公司在声明中称“we will cut around 650 jobs by 2027”，占员工总数的9%。 => 650 a count; 2027 e year ?; <2027 u year ?; 9 e percent
    en Kestrel's order intake advanced 15% to 6.4bn kronor while freight volumes slipped 3% to 11.2 million tonnes. => 15 e percent; 6.4e9 e SEK; 3 e percent; 11.2e6 e other
    fr Le trafic de l’aéroport de Split progresse de 7 % à 3,9 millions de passagers, et ses recettes de 11 % à 84 millions d’euros. => 7 e percent; 3.9e6 e count|users; 11 e percent; 84e6 e EUR
    zh 岭南重工上半年新接订单下滑14%至38.6亿元，在手订单则增长3%至215亿元。 => 14 e percent; 38.6e8 e CNY; 3 e percent; 215e8 e CNY
    fr L’assureur a encaissé 5,4 milliards d’euros de primes en vie et 3,2 en dommages, pour un ratio combiné de 94,7 %. => 5.4e9 e EUR; 3.2e9 e EUR; 94.7 e percent
    zh 瑞峰集團每股基本盈利21.6仙，去年同期為18.9仙，董事會不派中期息。 => 0.216 e HKD; 0.189 e HKD
    en Kestrel shipped 240 locomotives to Norway and 85 to Denmark, 12 fewer than planned. => 240 e count; 85 e count; 12 e count
    zh 越南工贸部计划向北部水电站投入80万亿，其中近三成来自外资。 => 80e12 e VND|count|other; 30 a percent
    fr À Oslo, le fonds pétrolier a versé 90 milliards au budget de l’État, soit 3 % de ses avoirs. => 90e9 e NOK|count|other; 3 e percent
    en Warsaw will spend 64 billion on its railways by 2032, the transport ministry said. => 64e9 e PLN|count|other; 2032 e year ?; <2032 u year ?
    zh 英国政府为海上风电追加补贴15亿，预计带动就业2.3万人。 => 15e8 e GBP|count|other; 23000 e count
    en Kestrel's organic growth came in at (0.6)% and its cash flow at (38.2) million kronor. => -0.6 e percent; -38.2e6 e SEK
    fr Le flux libre de Donauwerk tombe à (41,5) M€ et sa croissance à (2,2) %. => -41.5e6 e EUR; -2.2 e percent
    zh 瑞峰集團錄得除稅前溢利（1.08）億港元，毛利率變動為（1.3）個百分點。 => -1.08e8 e HKD; -1.3 e percentage_points
    zh 立法院審查後，交通部預算刪減新台幣三十七億五千萬元，僅剩九成。 => 37.5e8 e TWD; 90 e percent
    zh 岭南重工拟以不低于三亿二千万元的价格转让七成股权。 => >3.2e8 l CNY; 70 e percent
    zh 內閣會議通過五兆四千億日圓的追加預算，公債發行額增至三十兆日圓。 => 5.4e12 e JPY; 30e12 e JPY
    zh 全省已建成充电桩一百零六万个，其中近六成为民营。 => 106e4 e count; 60 a percent
    zh 二〇二九年起，岭南重工每年將減排百分之卅，並裁員卅二人。 => 2029 e year ?; 30 e percent; 32 e count
    zh 民國一一五年度，該市稅收增加百分之廿八，達九十六億元。 => 115 e year ?; 2026 e year ?; 28 e percent; 96e8 e TWD|CNY
    en Kestrel's net debt2 stood at 14.2bn kronor, or 1.9 times EBITDA1,3. => 14.2e9 e SEK; 1.9 e multiple
    fr Le résultat courant1 de Donauwerk atteint 312 millions d’euros, en hausse de 4,5 % à changes constants2. => 312e6 e EUR; 4.5 e percent
    en In its third quarter Kestrel opened a fourth depot at a cost of 210m kronor, a fifth of its annual capex. => 210e6 e SEK; 20 e percent
    fr Le deuxième trimestre a coûté 19 millions d’euros à Donauwerk, un tiers de plus que le premier. => 19e6 e EUR; 33.3333333333333333 e|m percent
    zh 岭南重工第三季度毛利率为12.4%，第四条船坞将于年底启用。 => 12.4 e percent
    fr Le prix du lithium a presque triplé en dix-huit mois, tandis que celui du nickel doublait quasiment. => 3 a multiple; 18 e other; 2 a multiple
    en Container rates have all but doubled since May, and spot volumes roughly halved. => 2 a multiple; 50 a percent
    zh 岭南重工的订单量几乎翻番，应收账款则增加了三倍。 => 2 a multiple; 3/4 e multiple
    en Freight costs more than tripled and then fell by half within 18 months. => >3 m multiple; 50 e percent; 18 e other
    fr La part du charbon a été divisée par près de quatre depuis 2010. => 4/25 a multiple|percent; 2010 e year
    en The Split terminal cannot open until 2031 at the earliest, Kestrel warned. => >2031 l year
    fr L’usine de Linz fermera au plus tard en 2033. => <2033 u|s year
    zh 新码头不会早于2032年启用，总造价约27亿元。 => >2032 l year; 27e8 a CNY
    en Kestrel guides for an operating margin change of -0.5% to +0.8% this year. => -0.5..0.8 r percent
    fr Donauwerk table sur une évolution de ses ventes de -2 % à +1 % en 2027. => -2..1 r percent; 2027 e year
    zh 公司预计净利润同比变动-12%至-8%。 => -12..-8 r percent
    fr La banque anticipe une progression de son produit net bancaire de 4 à 6 % et une marge d’au moins 21 %. => 4..6 r percent; >21 l percent
    en Kestrel will receive SEK ~450m and pay EUR <12m in fees to advisers. => 450e6 a SEK; <12e6 s EUR
    en The pot holds c.£85m, and 2.75pc of savers opted out. => 85e6 a GBP; 2.75 e percent
    en Ruifeng lifted its payout to 31 HK cents from 26.5 HK cents. => 0.31/31 e HKD|other; 0.265/26.5 e HKD|other
    fr Le coupon de 1.125 milliard de couronnes vient à échéance; le titre cote 98'500 CHF. => 1.125e9 e SEK|NOK|CZK|DKK|other|count; 98500 e CHF
    en The Pune contractor bid ₹1,25,00,000 for the depot and ₹4.8 crore for the yard. => 12500000 e INR; 4.8e7 e INR
    zh 每度电价上调至0.62元，即涨8分，居民每月多付12元5角。 => 0.62 e CNY; 0.08 e CNY|other ?; 12.5 e CNY
    zh 瑞峰集團（02817.HK）表示，詳情見通函第34頁及附錄二。 => 
    en Kestrel's flight KR208 left Gate 7 at 14:35 on 3 June, per Notice 12. => 
    fr L’article L. 442-6 et l’annexe 4 du rapport (page 118) visent Donauwerk (ISIN AT0000A18XM4). => 
    zh 港府上月推出兩幅住宅地及一幅商業地，估值合共約84億港元。 => 2 e count; 1 e count ?; 84e8 a HKD
    zh 参议院以54票通过340亿欧元预算，经过11个月谈判，仍有12项修正案未决。 => 54 e count; 340e8 e EUR; 11 e other; 12 e count
  `,
};

describe.each(Object.entries(classes))("%s", (_name, lines) => {
  test.each(cases(lines).map((line) => [line.text, line] as const))("%s", (_text, line) => {
    expect(faults(line)).toEqual([]);
  });
});
