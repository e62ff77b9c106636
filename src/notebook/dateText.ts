const months = "January February March April May June July August September October November December".split(" ");

/** A day as a person writes it: `2026-11-28` is `28 November 2026`; what is no day stays as it is. */
export function dateText(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}
