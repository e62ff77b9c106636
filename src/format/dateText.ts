import { type Language, language } from "../language/language.js";

/** The months, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

/** The parts of a day, `2026-11-28`, months counted from 1; null for a text that is no day. */
export function dayParts(day: string): [year: number, month: number, date: number] | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const isDay = year !== undefined && monthNames.en[Number(month) - 1] !== undefined;
  return isDay ? [Number(year), Number(month), Number(date)] : null;
}

/** A day as a person writes it: `2026-11-28` is `28 November 2026`; what is no day stays as it is. */
export function dateText(day: string, spoken: Language = language()): string {
  const parts = dayParts(day);
  if (parts === null) return day;
  const [year, month, date] = parts;
  const first = spoken === "fr" && date === 1 ? "1er" : String(date);
  return `${first} ${monthNames[spoken][month - 1] ?? ""} ${year}`;
}
