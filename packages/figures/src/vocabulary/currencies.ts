import { type Meant, byMeaning, listOf, meant, setOf } from "./words.js";

/** Codes that may touch the digits they belong to: RMB160bn. */
export const currencyCodes = setOf(
  "USD EUR GBP CNY RMB JPY CHF HKD TWD KRW INR CAD AUD NZD SGD SEK NOK DKK BRL MXN ZAR RUB TRY AED SAR ILS THB VND IDR PLN CNH NTD Rs Rmb SFr SwFr Sfr SKr Skr NKr Nkr DKr Dkr Dh Dhs FCFA W Won Rp RM Bt Php PHP MYR HUF CZK EGP NGN KES CLP ARS COP QAR KWD MAD TND DZD XOF PKR BDT LKR UAH RON ISK KZT MOP",
);

/** Letters between a dollar sign and its number: $US3bn, $A40m. */
export const dollarSuffixes = setOf("US A AU C CA CAN NZ HK S NT");

/** A magnitude and a code in one word: 1,5 MdEUR, 350 MEUR. */
export const gluedCode = /^(k|K|M|MM|Md|Mds|Mrd|Mio|bn|mn|m)(EUR|USD|GBP|CHF|CNY|RMB|JPY|HKD|CAD)$/;

/** Codes that stand for their currency when they are printed so. */
const ownCodes = listOf(
  "NZD AUD CAD SGD TWD BRL MXN SEK NOK DKK AED KRW INR RUB TRY ILS VND PHP NGN THB IDR PLN ZAR SAR MYR HUF CZK EGP KES CLP ARS COP QAR KWD MAD TND DZD XOF PKR BDT LKR UAH RON ISK KZT MOP",
);

/** Signs and codes that stand before a number, or after it. */
export const currencySigns: readonly (readonly [sign: string, unit: string])[] = [
  ...ownCodes.map((code) => [`=${code}`, code] as const),
  ...byMeaning({
    $: "$",
    USD: "US$, $US, $ US, U.S.$, USD, =USD$, 美元, 美金",
    NZD: "=$NZ, =NZD$, =$ NZ, NZ$",
    AUD: "=$AU, A$, AU$, $A, =AUD$, $ AUD, =$ AU, 澳元",
    CAD: "C$, Cdn$, =CAD$, $ CAD, CA$, Can$, $CA, $ CA, $CAN, $ CAN, 加元",
    HKD: "=HKD$, $ HKD, HK$, $HK, $ HK, HKD, 港元, 港币",
    SGD: "=SGD$, $ SGD, S$, SG$, 新加坡元",
    TWD: "=TWD$, NT$, TW$, T$, =NTD, 新台币, 台币",
    BRL: "R$",
    MXN: "MX$, Mex$",
    CNY: "CN¥, CN￥, RMB, RMB¥, CNY, CNH, 元人民币, 人民币",
    JPY: "JP¥, JPY, =Y, 日元",
    "¥": "¥",
    EUR: "€, EUR, 欧元",
    GBP: "£, GBP, 英镑",
    CHF: "CHF, SFr, SwFr, 瑞士法郎",
    SEK: "SKr",
    NOK: "NKr",
    DKK: "DKr",
    AED: "=Dh, =Dhs",
    KRW: "₩, =W, =Won, 韩元",
    INR: "₹, =Rs, =Rs.",
    RUB: "₽, 卢布",
    TRY: "₺",
    ILS: "₪",
    VND: "₫",
    PHP: "₱, =Php",
    NGN: "₦",
    THB: "฿, =Bt",
    IDR: "=Rp",
    PLN: "=zł",
    MYR: "=RM",
    HUF: "=Ft",
    CZK: "=Kč",
    EGP: "E£",
    UAH: "₴",
    KZT: "₸",
    AZN: "₼",
  }),
];

/** Letters that are a sign before a number and another unit after it: W415,000 and 1,600 W. */
const onlyBefore: ReadonlySet<string> = new Set(["=W", "=Y", "=RM", "=Bt", "=Dh", "=Won", "=Rp", "=Ft"]);

/** French adjectives and places of dollars: dollars canadiens, M$ canadiens, dollars de Hong Kong. */
const frenchDollars: readonly (readonly [name: string, unit: string])[] = byMeaning({
  USD: "américain, américains, US, des États-Unis",
  CAD: "canadien, canadiens",
  AUD: "australien, australiens",
  NZD: "néo-zélandais",
  HKD: "hongkongais, de Hong Kong, de Hong-Kong, de Hongkong, HK",
  TWD: "taïwanais, taiwanais, de Taïwan",
  SGD: "singapourien, singapouriens, de Singapour",
});

/** What makes `$5bn` another country's after it: $5bn Canadian. */
export const dollarAdjectives: readonly (readonly [name: string, unit: string])[] = byMeaning({
  CAD: "Canadian, Cdn",
  AUD: "Australian, Aussie",
  NZD: "New Zealand",
  HKD: "Hong Kong",
  SGD: "Singapore",
  USD: "American, U.S., =US",
});

/** Money that several countries have, by its names in French and in English: each country's, with the adjective of either. */
const coins: Readonly<Record<string, string>> = {
  "dollars dollars":
    "JMD jamaïcains Jamaican, BSD bahaméens Bahamian, BBD barbadiens Barbadian, BMD bermudiens Bermudian, TTD trinidadiens Trinidadian, FJD fidjiens Fijian, NAD namibiens Namibian, LRD libériens Liberian, ZWL zimbabwéens Zimbabwean, BZD béliziens Belize, GYD guyaniens Guyanese",
  "pesos pesos":
    "CLP chiliens Chilean, COP colombiens Colombian, PHP philippins Philippine, MXN mexicains Mexican, ARS argentins Argentine",
  "dinars dinars":
    "DZD algériens Algerian, TND tunisiens Tunisian, KWD koweïtiens Kuwaiti, RSD serbes Serbian, IQD irakiens Iraqi, JOD jordaniens Jordanian",
  "roupies rupees": "INR indiennes Indian, PKR pakistanaises Pakistani, IDR indonésiennes Indonesian",
  "couronnes crowns":
    "SEK suédoises Swedish, NOK norvégiennes Norwegian, DKK danoises Danish, CZK tchèques Czech, ISK islandaises Icelandic",
  "livres pounds": "EGP égyptiennes Egyptian, LBP libanaises Lebanese, SYP syriennes Syrian",
  "francs francs":
    "CHF suisses Swiss, XOF CFA CFA, FRF français French, BEF belges Belgian, CDF congolais Congolese, GNF guinéens Guinean, RWF rwandais Rwandan",
  "dirhams dirhams": "AED émiratis UAE, MAD marocains Moroccan",
  "riyals riyals": "SAR saoudiens Saudi, QAR qatariens Qatari",
  "rials rials": "IRR iraniens Iranian, QAR qataris Qatari",
  "shillings shillings": "KES kényans Kenyan",
};

/** Names of currencies, which stand after the number. `¥` stands for yen or yuan, as the sentence tells. */
export const currencyNames: readonly Meant<string>[] = [
  ...currencySigns.filter(([sign]) => !onlyBefore.has(sign)).map(([sign, unit]) => ["*", sign, unit] as const),
  ...frenchDollars.flatMap(([name, unit]) =>
    ["dollar", "dollars", "$"].map((head) => ["fr", `${head} ${name}`, unit] as const),
  ),
  ...byMeaning(coins).flatMap(([country, coin]) => {
    const [unit = "", after = "", before = ""] = country.split(" ");
    const [french = "", english = ""] = coin.split(" ");
    return [
      ["fr", `${french} ${after}`, unit],
      ["en", `${before} ${english}`, unit],
    ] as const;
  }),
  ...meant("*", { CAD: "$C", XOF: "FCFA" }),
  ...meant("fr", {
    BND: "dollars de Brunei",
    USD: "billets verts",
    $: "dollar, dollars",
    TWD: "nouveaux dollars taïwanais",
    MYR: "ringgits",
    NGN: "nairas",
    HUF: "forints",
    TRY: "lires turques, livres turques",
    UAH: "hryvnias",
    EUR: "euro, euros",
    GBP: "livre, livres, livre sterling, livres sterling, pound, pounds",
    JPY: "yen, yens, yens japonais",
    CNY: "yuan, yuans, renminbi, renminbis, yuans chinois",
    KRW: "won, wons, won sud-coréens, wons sud-coréens",
    rupee: "roupie, roupies, rupee, rupees",
    CHF: "franc suisse, francs, franc",
    XOF: "franc CFA",
    RUB: "rouble, roubles",
    BRL: "réal, reais, réaux, réals, real, reals",
    PLN: "zlotys, zloty",
    ZAR: "rands, rand",
    dirham: "dirhams",
    riyal: "riyals",
    ILS: "shekels",
    THB: "bahts",
    VND: "dongs",
    XPF: "francs Pacifique",
    LKR: "roupies sri-lankaises",
    BDT: "takas",
    ETB: "birrs",
    GHS: "cedis",
    couronne: "couronnes, couronne",
    RON: "lei roumains, leus",
    BGN: "levs",
    KZT: "tenges",
    PEN: "soles",
    PYG: "guaranis",
    peso: "pesos, peso",
    dinar: "dinars",
    shilling: "shillings",
  }),
  ...meant("en", {
    MYR: "ringgit, Malaysian ringgit, ringgits",
    NGN: "naira, Nigerian naira",
    HUF: "forints, Hungarian forints, forint",
    UAH: "hryvnia",
    BND: "Brunei dollars",
    $: "dollar, dollars",
    USD: "US dollar, US dollars, U.S. dollars, U.S. dollar, American dollars",
    CAD: "Canadian dollars",
    AUD: "Australian dollars",
    NZD: "New Zealand dollars",
    HKD: "Hong Kong dollars, Hong Kong dollar",
    TWD: "Taiwan dollars, Taiwanese dollars, New Taiwan dollars, NT dollars",
    SGD: "Singapore dollars, Singaporean dollars",
    EUR: "euro, euros",
    GBP: "pound, pounds, British pounds, pounds sterling, sterling",
    JPY: "yen, Japanese yen",
    CNY: "yuan, yuans, Chinese yuan, renminbi, Chinese renminbi",
    KRW: "won, Korean won, South Korean won",
    rupee: "rupee, rupees",
    IDR: "Indonesian rupiah, rupiah",
    CHF: "Swiss franc, francs",
    RUB: "roubles, rubles, Russian roubles",
    SEK: "Swedish kronor, Swedish krona, kronor, krona",
    NOK: "Norwegian kroner",
    DKK: "Danish kroner",
    BRL: "reais, Brazilian reais",
    PLN: "zlotys, zloty, Polish zlotys",
    ZAR: "rand, South African rand",
    dirham: "dirhams",
    riyal: "riyals, rials",
    ILS: "shekels, Israeli shekels",
    TRY: "Turkish lira, lira, Turkish liras",
    THB: "baht, Thai baht",
    VND: "dong, Vietnamese dong",
    BDT: "Bangladeshi taka, taka",
    ETB: "birr",
    GHS: "cedis",
    ISK: "Icelandic kronur, kronur",
    krone: "kroner, krone, crowns",
    CZK: "Czech koruna, koruna",
    RON: "Romanian lei",
    KZT: "tenge",
    PEN: "Peruvian soles",
    peso: "pesos, peso",
    dinar: "dinars",
    shilling: "shillings",
    VES: "bolivars",
  }),
  ...meant("zh", {
    MYR: "令吉, 林吉特, 马币",
    VND: "越南盾",
    IDR: "印尼盾, 印尼卢比, 印度尼西亚盾",
    PHP: "菲律宾比索",
    MXN: "墨西哥比索",
    MOP: "澳门元, 澳门币",
    TRY: "土耳其里拉, 里拉",
    ZAR: "兰特, 南非兰特",
    USD: "美元, 美金, 美刀",
    元: "元",
    CNY: "块钱, 元人民币, 人民币, 人民币元",
    EUR: "欧元",
    GBP: "英镑",
    JPY: "日元, 日圆, 日币",
    HKD: "港元, 港币, 港纸, 元港币",
    KRW: "韩元, 韩圆, 韩币",
    TWD: "新台币, 元新台币, 台币, 元台币",
    CAD: "加元, 加拿大元, 加币",
    AUD: "澳元, 澳大利亚元, 澳币",
    SGD: "新加坡元, 新元, 新币, 元新加坡币",
    NZD: "新西兰元",
    CHF: "瑞士法郎, 瑞郎, 法郎",
    RUB: "卢布",
    INR: "印度卢比",
    rupee: "卢比",
    SEK: "瑞典克朗",
    BRL: "雷亚尔, 巴西雷亚尔",
    THB: "泰铢",
    SAR: "里亚尔, 沙特里亚尔",
    AED: "迪拉姆",
    krone: "克朗",
    NOK: "挪威克朗",
    DKK: "丹麦克朗",
    ISK: "冰岛克朗",
    CZK: "捷克克朗",
    PLN: "波兰兹罗提, 兹罗提",
    HUF: "匈牙利福林",
    peso: "比索",
    ARS: "阿根廷比索",
    CLP: "智利比索",
    ILS: "谢克尔, 新谢克尔",
    EGP: "埃及镑",
    NGN: "奈拉",
    KZT: "坚戈",
  }),
];

const unitsNamed = (name: RegExp): ReadonlySet<string> =>
  new Set(currencyNames.filter(([, text]) => name.test(text)).map(([, , unit]) => unit));

/** The currencies that share a sign: a code after the number tells which. */
export const namesakes: Readonly<Record<string, ReadonlySet<string>>> = {
  $: unitsNamed(/dollar|\$/i),
  "¥": unitsNamed(/^(yen|yuan|RMB|CNY|JPY)$/i),
};
