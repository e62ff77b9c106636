import { type Meant, listOf, meant, setOf } from "./words.js";

/** Currencies whose hundredths have a name here; `$` and 元 are those of the text, `centime` that of France or Switzerland. */
const inHundredths = listOf("$ USD EUR GBP HKD SGD CAD AUD NZD ZAR INR RUB PLN CHF MYR ILS UAH peso krone centime 元");

/** Parts of a currency, with the power of ten that they are. */
export const cents: Readonly<Record<string, readonly [unit: string, power: number]>> = {
  ...Object.fromEntries(inHundredths.map((unit) => [`${unit}/100`, [unit, -2]] as const)),
  "元/10": ["元", -1],
  "$/100": ["cent", -2],
};

/** Units of measure, shares, multiples and hundredths of currencies, which stand after the number. */
export const measures: readonly Meant<string>[] = [
  ...meant("*", {
    MW: ["=MWc, =MWp, =MWe, =MWac, =MWdc, =MWth", "=MW, =Mw, megawatt, megawatts, mégawatt, mégawatts, 兆瓦"],
    GW: "=GWc, =GWp, =GWe, =GWac, =GWdc, =GW, =Gw, gigawatt, gigawatts, 吉瓦",
    other: [
      "m3, =km3, =Nm3, =mm2, =cm2, =cm3, =kVA, =MVAr, =Ah, =mAh, =mA, =A, =mW, =µW, =GWh/an, =kWp, =kWc, =MWh/an, =W/m², =Wh/kg, =V, =mV, =kN, =N, =Pa, =kPa, =MPa, =bar, =hPa, =K, =lm, =cd, =rpm, =fps, =dpi, =ppi, =ppm, =ppb, =dBm, =nits, =kbps, =Kbps, =Pbps, =Gb/s, =Mb/s, =Tb/s, =Pb/s, =kb/s, =GT/s, =MT/s, =MiB, =GiB, =TiB, =EB, =ZB, =Eo, =Zo, =Gb, =Tb, =Mb, =kB, =ko, =octets, =km/s, =m/s, =kg/m³, =g/km, =gCO2/kWh, =tCO2, =tep, =Mtep, =boe, =b/d, =mb/d, =bpd, =cl, =dl, =hl, =L, =l, =µm, =pm, =lb, =lbs, =oz, =gal, =hp, =ch, =ft, =yd, =mi, =nmi, =kcal, =kJ, =MJ, =GJ, =TJ, =PJ, =MMBtu, =mmBtu, =BTU, =Btu, =MHz, =THz, =kHz, =TOPS, =GFLOPS, =Eflops, =EFlops, =PFlops, =TFlops, =MIPS, =TOPS/W, =EH/s, =TH/s",
      "teu, feu, dwt, =GRT, =CEU, ℃, ℉",
      "=kW, =kWh, =MWh, =GWh, =Wh, =W, =TW, =MVA, =kV, kilowatt, kilowatts, kilowattheures, kilowatt-hours, kilowatt-hour, megawatt-hours, megawatt-hour, gigawatt-hours, gigawatt-hour, mégawattheures, gigawattheures, watts, watt, térawatts, terawatts",
      "km, kms, km/h, km², km2, m², m2, m³, cm, mm, nm, kg, =g, mg, =ml, ha, =GB, =TB, =PB, =MB, =KB, =Go, =To, =Po, =Mo, =Ko, =GHz, =MHz, =Hz, =Gbps, =Mbps, =Tbps, °C, °F, °, tonnes, tonne, =kt, =Mt, =Gt, mpg, mph, ‰, FLOPS, TFLOPS, PFLOPS, EFLOPS, exaflops, petaflops, teraflops, =Gbit/s, =Tbit/s, =Mbit/s, =TB/s, =GB/s, =dB",
    ],
    percent: "%, ％, pct",
    percentage_points: "pp, ppt, ppts, pts, p.p.",
    basis_points: "bps, bp, pbs, pb",
    multiple: "x, ×",
    TWh: "=TWh, terawatt-hour, terawatt-hours, terawatt hours, terawatthours, térawattheure, térawattheures, térawatt-heure, térawatts-heure, térawatt-heures, térawatts-heures, térawatts heure, 太瓦时",
  }),
  ...meant("fr", {
    other: [
      "=t, =tpl, =evp, =EVP, pt, =h, =mn, =min, =m, an, ans, année, années, mois, jour, jours, semaine, semaines, heure, heures, minute, minutes, seconde, secondes, trimestre, trimestres, semestres, décennies, décennie, siècles, kilomètres, kilomètre, mètres, mètre, mètres carrés, centimètres, millimètres, nanomètres, nanomètre, kilos, kilogrammes, grammes, hectares, litres, barils, degrés, degré, points, point, téraoctets, gigaoctets, pétaoctets, mégaoctets, pétaflops, exaflops, téraflops, milles, miles, acres, pouces, pages, milliampères, volts, hertz, gigahertz, mégahertz, mètres cubes",
      "hectare, are, octet, octets, kilo-octets, mégaoctet, gigaoctet, téraoctet, pétaoctet, exaoctets, exaoctet, zettaoctets, bit, bits, kilobits, mégabits, mégabit, gigabits, gigabit, térabits, volt, kilovolts, ampère, ampères, joules, mégajoules, calories, décibels, décibel, mégapixels, millimètre, centimètre, micromètre, micromètres, microns, micron, mètre carré, mètre cube, kilomètre carré, kilomètres carrés, kilo, kilogramme, gramme, litre, baril, quintaux, quintal, carats, onces, once, nœuds, années-lumière, milles nautiques, degrés Celsius, degré Celsius, degrés Fahrenheit, siècle, millénaires, nuits, nuit, week-ends, week-end, semestre, quinquennats, millisecondes, milliseconde, microsecondes, nanosecondes, pieds, pouce, mégatonnes, kilotonnes, gigatonnes, tonnes-équivalent, chevaux-vapeur, jours ouvrés, jours ouvrables, séances, demi-journées, demi-heures, kilomètres-heure, km à l'heure, térabit, =TWc, exaflop, pétaflop, téraflop",
    ],
    "$/100": "cents, cent, cents de dollar, cent de dollar, ¢",
    "USD/100": "cents américains, cents US, cent américain",
    "HKD/100": "cents de Hong Kong, cents de Hongkong, cents hongkongais, cents HK",
    "SGD/100": "cents de Singapour, cents singapouriens",
    "CAD/100": "cents canadiens, cent canadien",
    "AUD/100": "cents australiens, cent australien",
    "EUR/100": "centimes d'euro, centime d'euro, centimes d'euros, cents d'euro, eurocentimes",
    "CHF/100": "centimes suisses, rappen",
    "GBP/100": "pence, penny",
    "INR/100": "paise",
    "RUB/100": "kopecks, kopeck",
    "PLN/100": "groszy",
    "peso/100": "centavos",
    "centime/100": "centimes, centime",
    percent: "=pc, pour cent, p. 100, p.c., pourcent, pour-cent",
    percentage_points: [
      "points de pourcentage, point de pourcentage, points de %, point de %, pts de %, points de pour cent",
      "point de pourcentages",
    ],
    basis_points: "points de base, point de base, pdb",
    multiple: "fois",
  }),
  ...meant("en", {
    other: [
      "=t, pt, year, years, month, months, day, days, week, weeks, hour, hours, minute, minutes, second, seconds, quarters, decades, decade, centuries, kilometers, kilometres, kilometer, meters, metres, meter, miles, mile, feet, foot, inches, inch, yards, square feet, square metres, square meters, square miles, square kilometers, square kilometres, nanometers, nanometres, nanometer, nanometre, kilograms, kilos, grams, tons, ton, metric tons, ounces, ounce, acres, hectares, gallons, liters, litres, barrels, barrel, degrees, degree, points, point, terabytes, terabyte, gigabytes, petabytes, exabytes, megabytes, gigabits, terabits, gigahertz, megahertz, volts, hrs, hr, mins, secs, yrs, yr, sq ft, cubic meters, cubic feet, milliseconds, millisecond, =ms, =ns, =µs, microseconds, nanoseconds, sq m, sqm, sq km, sq mi, sq metres, sq meters, sq miles, sq feet, microns, micron, nights, weekends",
      "square-foot, square-metre, square-meter, square-mile, square-kilometre, square-kilometer, cubic-metre, cubic-meter, cubic-foot, hectare, acre, litre, liter, gallon, kilogram, kilogramme, kilogrammes, gram, gramme, grammes, milligrams, ounce, bushel, bushels, carats, carat, metric ton, square foot, square metre, square meter, square mile, square kilometre, cubic metre, cubic metres, cubic meter, cubic foot, inch, yard, nautical miles, nautical mile, light-years, knots, byte, bytes, kilobyte, kilobytes, megabyte, gigabyte, petabyte, exabyte, zettabytes, zettabyte, bit, bits, kilobits, megabits, megabit, gigabit, terabit, petabits, volt, amps, amp, ampere, amperes, kelvin, degrees Celsius, degrees Fahrenheit, degree Celsius, Celsius, Fahrenheit, horsepower, joules, megajoules, calories, decibels, decibel, megapixel, megapixels, millimeters, millimetres, millimeter, millimetre, centimeters, centimetres, centimeter, centimetre, micrometers, picoseconds, nanosecond, microsecond, century, fortnight, fortnights, semesters, half-hour, half-hours, milliwatts, kilowatt, kilovolts, kilovolt, kilohertz, hertz, terahertz, teraflop, petaflop, exaflop, barrels of oil equivalent, millennia, man-hours, person-years, workdays, trading days, sessions",
    ],
    "$/100": "cents, cent, ¢",
    "USD/100": "US cents, U.S. cents, US cent, American cents",
    "HKD/100": "HK cents, HK cent, Hong Kong cents, Hong Kong cent",
    "SGD/100": "Singapore cents, Singapore cent, Singaporean cents",
    "CAD/100": "Canadian cents, Canadian cent",
    "AUD/100": "Australian cents, Australian cent, Aussie cents",
    "NZD/100": "New Zealand cents, NZ cents",
    "ZAR/100": "South African cents, SA cents",
    "EUR/100": "euro cents, eurocents, euro cent, eurocent",
    "GBP/100": "pence, penny, =p, pence sterling",
    "INR/100": "paise, paisa",
    "RUB/100": "kopecks, kopeck, kopeks, kopek",
    "PLN/100": "groszy, grosz",
    "CHF/100": "rappen, Swiss centimes",
    "MYR/100": "Malaysian sen",
    "ILS/100": "agorot",
    "peso/100": "centavos",
    "krone/100": "øre, ore",
    "centime/100": "centimes",
    percent: "=pc, percent, per cent, per-cent",
    percentage_points: [
      "=pc points, =pc point, percentage points, percentage point, percentage-point, percent points, % points, %-points, % pts, %pts, ppts",
    ],
    basis_points: "basis points, basis point, basis-point",
    multiple: "times, -fold, fold, -times",
  }),
  ...meant("zh", {
    "USD/100": "美分",
    "EUR/100": "欧分",
    "HKD/100": "港仙",
    "SGD/100": "新加坡分, 新分",
    "AUD/100": "澳分",
    "GBP/100": "便士",
    "INR/100": "派萨",
    "RUB/100": "戈比",
    "元/100": "分钱",
    "元/10": "毛钱, 角钱, 毛",
    other: [
      "=P, 兆瓦时, 吉瓦时, 摄氏度, 华氏度, 吋, 呎, 尺, 寸, 平方呎, 平方英尺, 平方英里, 坪, 瓩, 公里/小时, 千伏, 千伏安, 伏, 安时, 毫安, 毫安时, 赫兹, 兆赫, 吉赫, 比特, 字兆字节, 吉字节, 太字节, 兆比特, 吉比特, 兆瓦小时, 微米, 微秒, 纳秒, 皮秒, 公尺, 公分, 英亩, 加仑, 马力, 焦耳, 千焦, 兆焦, 卡路里, 大卡, 千卡, 分贝, 像素, 帧, 刻钟, 昼夜, 学期, 光年, 世纪, 晚, 帕, 千帕, 兆帕, 立方, 平米, 吨公里, 毫升, 毫克, 微克, 磅, 斤, 克拉, 转, 工作日, 个工作日, 自然日, 个自然日, 个小时, 半小时, 个周末, 周岁, 余岁, 代人, 标准煤, 吨标准煤, 吨标煤, 桶油当量, 立方英尺, 英热单位, 海浬, 平方千米, 个星期, 个工作周, 月龄, 钟头, 个钟头, 课时, 人天, 人月",
      "年, 个月, 天, 个小时, 小时, 分钟, 秒, 秒钟, 周, 个星期, 星期, 个季度, 个交易日, 公里, 千米, 米, 厘米, 毫米, 纳米, 吨, 公斤, 千克, 克, 平方毫米, 平方厘米, 平方米, 平方公里, 公顷, 亩, 桶, 升, 度, 点, 千瓦, 千瓦时, 瓦, 度电, 岁, 英寸, 英里, 英尺, 毫秒, 立方米, 盎司, 海里, 周年, 年间, 余年, 倍速, 分",
    ],
    percentage_points: "pct, pcts, 个百分点, 百分点",
    basis_points: "个基点, 基点, 个bp, 个bps",
    multiple: "倍",
  }),
];

/** Nouns that name what is counted, by the unit they give; those of `users` and `chips` may have adjectives and names before them. */
export const nouns: readonly Meant<string>[] = [
  ...meant("fr", {
    users:
      "utilisateur, utilisateurs, utilisatrice, utilisatrices, abonné, abonnés, abonnée, abonnées, usager, usagers, internautes, inscrits, inscrit, utilisateurs·trices",
    chips:
      "puce, puces, processeur, processeurs, microprocesseur, microprocesseurs, accélérateur, accélérateurs, semi-conducteur, semi-conducteurs, cartes graphiques, carte graphique, cartes accélératrices",
    units: "unités, unité, exemplaires, cartes, pièces",
    tokens: "jeton, jetons",
  }),
  ...meant("en", {
    users:
      "paying users, active users, user base, user, users, subscriber, subscribers, subs, monthly actives, daily actives",
    chips:
      "chip, chips, microchips, processor, processors, microprocessors, accelerator, accelerators, graphics card, graphics cards, semiconductors, semiconductor, AI cards, accelerator cards",
    units: "units, unit, cards, card, pieces, dies",
    count:
      "head of cattle, head of sheep, head of livestock, head, smart meters, smart meter, electricity meters, power meters, gas meters, water meters, parking meters, heat meters",
  }),
  ...meant("*", {
    users: "MAU, MAUs, DAU, DAUs",
    chips: "Ascend, Blackwell, Blackwells, Hopper, Trainium, GPU, GPUs, CPU, CPUs, TPU, TPUs, NPU, NPUs, ASIC, ASICs",
    tokens: "token, tokens",
  }),
  ...meant("zh", {
    users:
      "活跃买家, 年度活跃买家, 月度活跃用户, 日均活跃用户, 家庭用户, 位月活, 用户, 名用户, 个用户, 位用户, 户用户, 订阅用户, 付费用户, 活跃用户, 月活用户, 日活用户, 月活跃用户, 日活跃用户, 月活, 日活, 订阅者, 名订阅者, 位订阅者, 个订阅者, 订户, 个订户, 注册用户, 会员, 付费会员, 名会员, 个会员, 位会员, 名付费会员, 注册用户, 名注册用户, 个注册用户, 网民, 名网民",
    chips:
      "昇腾, 晶片, 颗晶片, 昇腾芯片, 昇腾处理器, 芯片, 颗芯片, 枚芯片, 块芯片, 片芯片, 张芯片, 个芯片, 处理器, 颗处理器, 块处理器, 枚处理器, 加速器, 加速卡, 张加速卡, 块加速卡, 显卡, 张显卡, 块显卡, 图形处理器, 半导体, 算力卡, 张算力卡, 片卡, 卡集群, 卡规模, 卡级集群",
    units: "颗, 枚, 块, 张, 片, 卡, 个单位, 件",
    tokens: "词元, 个词元, 个token, 个tokens, 令牌",
    count:
      "家, 个, 款, 幅, 段, 尾, 名, 位, 人, 台, 座, 项, 大, 种, 次, 部, 套, 辆, 架, 艘, 笔, 股, 只, 条, 份, 户, 所, 起, 批, 支, 场, 届, 篇, 间, 处, 根, 门, 人次, 口, 棵, 头, 匹, 本, 册, 封, 宗, 例, 株, 尊, 幢, 栋, 盏, 扇, 杯, 瓶, 袋, 包, 盒, 罐, 节, 班, 趟, 辑, 期, 席, 列, 架次, 车次, 班次, 场次, 家次, 台次, 件次, 人份, 票, 字, 页, 步, 层, 档, 则, 桩, 批次, 标箱, 标准箱, 城, 字符, 帖, 槽, 席位, 机柜, 座位, 把, 副, 堂, 台服务器, 家企业, 家公司, 名员工, 个数据中心, 个岗位, 人民, 股股份, 个参数, 参数, 单, 箱, 粒, 首, 集, 轮, 类, 组, 次下载, 次请求, 国, 省",
  }),
];

/** What a Chinese measure word counts; the noun belongs to the phrase: 三家客户. */
export const hanHeads =
  listOf(`客户 工厂 企业 公司 数据中心 员工 工程师 服务器 机构 银行 城市 国家 项目 模型 应用 门店 供应商 岗位 股东 厂商 开发者 学校 大学 医院 商家
  机器人 汽车 手机 航班 电站 基站 机组 车型 产品 订单 专利 合同 案件 部门 团队 成员 人员 职位 研究员 科学家 投资者 卖家 地区 省份 市场 园区 机柜
  人次 人数 次数 家数 笔数 户次 销量 出货量 下载量 订单量 播放量 交付量 点击量 浏览量 阅读量 访问量 装机量 保有量 门店数 员工数 职工人数 员工人数
  从业人员 粉丝 参数量 参数规模 参数 岗位数 旅客 旅客量 客流量 乘客 产销量 销售量 产量 上险量 保单 账户 账号 车辆 件数 专利申请 申请量 授权量 快递量 业务量 观众 股东户数
  学员 毕业生 求职者 失业者 受害者 患者 病例 居民 村民 游客 司机 骑手 主播 作者 创作者 商品 SKU 集装箱 包裹 快件 词条 条目 字数 行数 代码 服务商 车站 站点 充电桩 充电站
  换电站 桩 卫星 火箭 飞机 船舶 机柜数 服务器数 节点 车型数 车企 券商 基金 平台 网站 用例 场景 任务 子公司 分公司 研发人员 学生 教师 商户 经销商 合作伙伴 初创公司 初创企业 上市公司 数据库 标准机架 机架`);

/** Words that end a search for the noun that is counted, in the three languages: what is after them belongs to something else. */
export const stops: Readonly<Record<"fr" | "en" | "zh", ReadonlySet<string>>> = {
  fr: setOf(`à au aux avec avant après au-delà chez contre dans de depuis dès des du d' en entre et hors jusqu' jusque l' la le les lors mais
    malgré ne n' ni non ou où par parmi pas pendant plus plutôt pour près puis qu' que quand qui sans sauf se s' selon si soit sont sous
    sur vers via voire a ai ait as avait avaient ont aura auront aurait auraient est était étaient sera seront serait seraient fut furent
    peut peuvent pourrait pourraient doit doivent devrait devraient va vont fait font ce cet cette ces c' ça celui celle ceux il elle ils
    elles on nous vous je j' tu leur leurs lui son sa ses mon ma mes ton ta tes notre nos votre vos y dont donc car comme alors ainsi aussi
    déjà encore désormais aujourd' hui hier demain tout tous toute toutes chaque très trop moins mieux bien environ seulement presque
    toujours jamais ici là cependant toutefois notamment respectivement puisque puisqu' lorsque lorsqu' tandis afin face grâce vis même
    mêmes ensemble seul seuls seules ailleurs maximum minimum plus-value reste restent compris comprises dernier passé passée dépasse
    dépassent atteint atteignent représente représentent chacun chacune pourtant quant parce`),
  en: setOf(`a about above across after against ago all along also although am among amid an and another any are around as at away back be because
    been before being below between but by can cannot could did do does down during each either even ever every for from had has have he
    her here hers him his how however i if in inside into is isn't it its just last later least less like likely made make makes many may
    me might more most much must my near nearly neither next no nor not now of off on once one only onto or other our out outside over
    overall own per plus previously quite rather respectively said says she should since so some still such than that the their them then
    there these they this those though through throughout thus till to today together tomorrow tonight too towards toward under unless
    until up upon us versus vs via was we were what when where whereas which while who whom whose why will with within without would yes
    yesterday yet you your annually apiece alone already worth compared combined total 's`),
  zh: new Set([..."的在是和与而但将为较比同环增降下上左以或被由对从到至用投采购扶补助兴之"]),
};
