const year = "(?:19|20)\\d\\d";
const short = `(?:${year}|['’]?\\d\\d)`;
const months =
  "jan(?:uary|vier|v)?|feb(?:ruary)?|févr?(?:ier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|août|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|déc(?:embre)?";
const note =
  "(?:\\s?[*†‡¹²³⁴]|\\s?\\(\\d\\)|\\s?[ae]|\\s?(?:actual|estimate|restated|retraité|publié|reported|unaudited|pro forma|audited))?";

const periods = new RegExp(
  `^(?:${[
    `(?:fy|cy|exercice|exercice clos(?: le)?|au|as of|as at|fiscal(?: year)?|année|year|year ended|full year)\\s?${short}`,
    `(?:q[1-4]|t[1-4]|h[12]|s[12]|[1-4]q|[12]h|[1-4]t|[12]s|9m|6m|3m|9 mois|6 mois|12m)[\\s-]?(?:fy|cy)?\\s?(?:${short})?`,
    `(?:fy|cy)?\\s?${year}[\\s/-]?(?:q[1-4]|t[1-4]|h[12]|s[12]|[eap])`,
    `${year}[/–-]\\d\\d(?:\\d\\d)?`,
    `${year}年?(?:度|\\s?第?[一二三四1-4]季度|上半年|下半年|\\s?前三季度|\\s?\\d{1,2}月(?:\\d{1,2}日)?|\\s?\\d{1,2}-\\d{1,2}月|末|全年)?`,
    `(?:第?[一二三四]季度?|上半年|下半年|前三季度|本期|上期|上年同期|本报告期|期末|期初|本季|去年同期)`,
    `(?:\\d{1,2}\\s)?(?:${months})\\.?\\s(?:\\d{1,2},?\\s)?${short}`,
    `\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d){1,2}`,
    `${year}[./-]\\d{1,2}(?:[./-]\\d{1,2})?`,
    `(?:first|second|third|fourth|1st|2nd|3rd|4th)[\\s-](?:quarter|half)(?:\\s${short})?`,
    `(?:premier|deuxième|second|troisième|quatrième|1er|2e|3e|4e)\\s(?:trimestre|semestre)(?:\\s${short})?`,
    `(?:three|six|nine|twelve|3|6|9|12)[\\s-]months?(?:\\s(?:ended)?.{0,24})?`,
  ].join("|")})${note}$`,
  "iu",
);

const bareYear = new RegExp(`^${year}$`);

/** Whether a text names a period and nothing else: `S1 2026`, `Q3 FY26`, `Dec. 31, 2026`, `2026年度`; a bare year too. */
export const isPeriod = (text: string): boolean => bareYear.test(text) || (text.length <= 40 && periods.test(text));

/** Whether a text is four digits that look like a year. */
export const isBareYear = (text: string): boolean => bareYear.test(text);
