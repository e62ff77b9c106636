/** What tells that a text speaks of a country whose dollar is not the American one. */
export const dollarPlaces: readonly (readonly [currency: string, names: string])[] = [
  [
    "CAD",
    `Canada|Canadian|canadien|canadienne|canadiens|canadiennes|Québec|Quebec|québécois|québécoise|Hydro-Québec|Montréal|
    Montreal|Toronto|Ottawa|Ontario|Alberta|Calgary|Vancouver|Manitoba|Saskatchewan|TSX|Bécancour`,
  ],
  [
    "AUD",
    "Australia|Australian|Sydney|Melbourne|Canberra|Brisbane|Queensland|Perth|Adelaide|ASX|Reserve Bank of Australia",
  ],
  ["NZD", "New Zealand|Auckland|Wellington|NZX|Christchurch"],
];

/** What tells that a dollar of a text is the American one, or that each dollar is named. */
export const namedDollars = "US\\$|\\$ ?US|U\\.S\\. dollars?|US dollars?|dollars américains|dollars US";

/** What tells that the dollar of a text is the American one. */
export const americanPlaces =
  "États-Unis|américaine?s?|American|U\\.S\\.|Washington|New York|Nasdaq|Wall Street|California|Texas";

/** What tells, in a text of traditional characters, whose 元 it counts in. */
export const yuanPlaces: readonly (readonly [currency: string, names: string])[] = [
  [
    "TWD",
    `台幣|臺幣|台灣|臺灣|台北|臺北|新竹|竹科|南科|中科|高雄|台中|臺中|台南|臺南|桃園|台股|臺股|台積|法人|法說會|立法院|行政院|金管會|
    證交所|央行總裁|瓩|新北|工研院|鴻海|聯發科`,
  ],
  [
    "HKD",
    "港元|港幣|香港|港股|港交所|恒生|恆生|恒指|恆指|九龍|新界|將軍澳|港島|立法會|金管局|特首|數碼港|科學園|港鐵|呎",
  ],
];

/** Characters that only traditional script has. */
export const traditionalScript =
  "[億萬營業電資訊個這對發務與產廠場機會為學價辦該後無來時說經見開關門長車東馬風國總額計設備]";
