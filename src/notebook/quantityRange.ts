import { formatQuantity } from "../format/number.js";

/**
 * A range as prose prints it, with sign, scale and unit said once: `RMB 80–100 bn`, `22.5–23.5 %`, `20,000–80,000 chips`.
 * One value where both ends print alike; an open side is told (`$300 bn or more`, `up to 20,000 chips`).
 */
export function formatRange(low: string, high: string, unit: string, format: string): string {
  if (low === "" && high === "") return "not bounded";
  if (low === "") return `up to ${formatQuantity(high, unit, format)}`;
  if (high === "") return `${formatQuantity(low, unit, format)} or more`;
  return joinRange(formatQuantity(low, unit, format), formatQuantity(high, unit, format));
}

/** Joins two printed quantities, leaving out what the second repeats. */
export function joinRange(low: string, high: string): string {
  if (low === high) return low;
  const first = parts.exec(low);
  const second = parts.exec(high);
  const same = first && second && first[1] === second[1] && first[3] === second[3];
  return same ? `${first[1]}${first[2]}–${second[2]}${first[3]}` : `${low} to ${high}`;
}

// <sign before> <first digit … last digit> <scale and unit>
const parts = /^([^\d−]*)(\d[\d,.]*)(\D*)$/;
