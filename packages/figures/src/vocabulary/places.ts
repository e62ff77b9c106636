/** What tells that a text speaks of a country whose dollar is not the American one. */
export const dollarPlaces: Readonly<Record<string, string>> = {
  CAD: `Canada|Canadian|canadien|canadienne|canadiens|canadiennes|Québec|Quebec|québécois|québécoise|Hydro-Québec|Montréal|
    Montreal|Toronto|Ottawa|Ontario|Alberta|Calgary|Vancouver|Manitoba|Saskatchewan|TSX|Bécancour`,
  AUD: "Australia|Australian|Sydney|Melbourne|Canberra|Brisbane|Queensland|Perth|Adelaide|ASX|Reserve Bank of Australia",
  NZD: "New Zealand|Auckland|Wellington|NZX|Christchurch",
};

/** What tells that a dollar of a text is the American one, or that each dollar is named. */
export const namedDollars = "US\\$|\\$ ?US|U\\.S\\. dollars?|US dollars?|dollars américains|dollars US";

/** What tells that the dollar of a text is the American one. */
export const americanPlaces =
  "États-Unis|américaine?s?|American|U\\.S\\.|Washington|New York|Nasdaq|Wall Street|California|Texas";

/** What tells, in a text of traditional characters, whose 元 it counts in. */
export const yuanPlaces: Readonly<Record<string, string>> = {
  TWD: `台幣|臺幣|台灣|臺灣|台北|臺北|新竹|竹科|南科|中科|高雄|台中|臺中|台南|臺南|桃園|台股|臺股|台積|法人|法說會|立法院|行政院|金管會|
    證交所|央行總裁|瓩|新北|工研院|鴻海|聯發科`,
  HKD: "港元|港幣|香港|港股|港交所|恒生|恆生|恒指|恆指|九龍|新界|將軍澳|港島|立法會|金管局|特首|數碼港|科學園|港鐵|呎",
};

/** Characters that only traditional script has. */
export const traditionalScript =
  "[億萬營業電資訊個這對發務與產廠場機會為學價辦該後無來時說經見開關門長車東馬風國總額計設備財稅達幣較證預費貸債單據選舉際線組織顯網銀樓層]";

/** What tells, in French, that the money of a text which names none is not the euro. A city where something is (`à Pékin`) tells nothing. */
export const placesAbroad =
  "(?<![\\p{L}])(?:(?<!(?<!\\p{L})à )(?:" +
  "Pékin|Shanghai|Shenzhen|Hangzhou|Washington|New York|Wall Street|Tokyo|Séoul|Taipei|Hsinchu|New Delhi|Delhi|Bombay|Bangalore|" +
  "Londres|Ottawa|Toronto|Montréal|Canberra|Sydney|Brasilia|São Paulo|Mexico|Moscou|Ankara|Istanbul|Berne|Zurich|Stockholm|Oslo|Copenhague|" +
  "Varsovie|Prague|Budapest|Riyad|Dubaï|Abou Dhabi|Doha|Tel-Aviv|Jérusalem|Singapour|Jakarta|Hanoï|Bangkok|Manille|Abuja|Lagos|" +
  "Le Caire|Rabat|Casablanca|Alger|Tunis|Dakar|Abidjan|Pretoria|Johannesburg|Buenos Aires|Santiago|Bogota|Lima|Silicon Valley)(?!\\p{L})|" +
  "(?:Chine|[ÉE]tats-Unis|Amérique|Californie|Texas|Japon|Corée|Taïwan|Taiwan|Inde|Royaume-Uni|Grande-Bretagne|Angleterre|Canada|Australie|" +
  "Brésil|Mexique|Russie|Turquie|Suisse|Suède|Norvège|Danemark|Pologne|Hongrie|Arabie|[ÉE]mirats|Qatar|Israël|Indonésie|Vietnam|Thaïlande|" +
  "Malaisie|Philippines|Nigeria|[ÉE]gypte|Maroc|Algérie|Tunisie|Afrique du Sud|Argentine|Chili|Colombie|Pérou|Hong ?Kong)(?!\\p{L})|" +
  "(?:[Cc]hinoise?s?|[Aa]méricaine?s?|[Cc]alifornien(?:ne)?s?|[Tt]exane?s?|[Nn]ew-yorkaise?s?|[Jj]aponaise?s?|[Nn]ippone?s?|[Nn]ipponnes?|" +
  "(?:[Ss]ud-)?[Cc]oréen(?:ne)?s?|[Tt]aïwanaise?s?|[Ii]ndien(?:ne)?s?|[Bb]ritanniques?|[Ll]ondonien(?:ne)?s?|[Aa]nglaise?s?|" +
  "[Cc]anadien(?:ne)?s?|[Aa]ustralien(?:ne)?s?|[Bb]résilien(?:ne)?s?|[Mm]exicaine?s?|[Rr]usses?|[Tt]urcs?|[Tt]urques?|[Hh]elvétiques?|" +
  "[Ss]uédoise?s?|[Nn]orvégien(?:ne)?s?|[Dd]anoise?s?|[Pp]olonaise?s?|[Hh]ongroise?s?|[Ss]aoudien(?:ne)?s?|[ÉEée]miratie?s?|[Qq]atarie?s?|" +
  "[Ii]sraélien(?:ne)?s?|[Ss]ingapourien(?:ne)?s?|[Ii]ndonésien(?:ne)?s?|[Vv]ietnamien(?:ne)?s?|[Nn]igériane?s?|[ÉEée]gyptien(?:ne)?s?|" +
  "[Mm]arocaine?s?|[Aa]lgérien(?:ne)?s?|[Tt]unisien(?:ne)?s?|[Ss]ud-africaine?s?|[Aa]rgentins?|[Cc]hilien(?:ne)?s?|[Cc]olombien(?:ne)?s?)(?!\\p{L}))";

/** What tells, in Chinese, that the money of a text which names none is not the yuan. */
export const hanPlacesAbroad = `巴西|阿根廷|智利|秘鲁|哥伦比亚|墨西哥|印度|印尼|巴基斯坦|孟加拉|斯里兰卡|日本|东京|東京|韩国|韓國|首尔|首爾|越南|泰国|泰國|马来西亚|馬來西亞|
  菲律宾|菲律賓|新加坡|印度尼西亚|柬埔寨|缅甸|美国|美國|华盛顿|華盛頓|加拿大|澳大利亚|澳洲|新西兰|紐西蘭|英国|英國|伦敦|倫敦|法国|法國|德国|德國|意大利|義大利|西班牙|葡萄牙|荷兰|荷蘭|
  比利时|比利時|瑞士|瑞典|挪威|丹麦|丹麥|芬兰|芬蘭|波兰|波蘭|捷克|匈牙利|罗马尼亚|羅馬尼亞|希腊|希臘|土耳其|俄罗斯|俄羅斯|乌克兰|烏克蘭|哈萨克|沙特|阿联酋|阿聯酋|卡塔尔|科威特|以色列|伊朗|伊拉克|
  埃及|摩洛哥|阿尔及利亚|突尼斯|尼日利亚|肯尼亚|埃塞俄比亚|南非|加纳|欧盟|歐盟`;

/** What tells that a Chinese text which speaks of a place abroad counts in 元 even so. */
export const hanPlacesAtHome = `(?<![美欧歐日韩韓加纽紐新泰])[元圆圓](?![件素旦])|人民币|人民幣|CNY|RMB|[台臺港]币|[台臺港]幣|中国|中國|国内|國內|我国|我國|大陆|大陸|内地|內地|央企|
  北京|上海|深圳|广州|廣州|杭州|成都|武汉|南京|重庆|天津|苏州|国务院|国资委|发改委|工信部|A股|沪深|台湾|台灣|臺灣|香港`;
