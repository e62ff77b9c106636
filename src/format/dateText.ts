import { catalogue } from "../language/catalogue.js";

const words = catalogue({
  en: {
    months: "January February March April May June July August September October November December",
    day: (date: string, month: string, year: string) => `${date} ${month} ${year}`,
  },
  fr: {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    day: (date, month, year) => `${date === "1" ? "1er" : date} ${month} ${year}`,
  },
});

/** A day as a person writes it: `2026-11-28` is `28 November 2026`; what is no day stays as it is. */
export function dateText(day: string): string {
  const [, year = "", month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = words().months.split(" ")[Number(month) - 1];
  return name === undefined ? day : words().day(String(Number(date)), name, year);
}
