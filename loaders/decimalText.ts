/** Whether `text` is a plain decimal as data/ writes it: digits, at most one point, no exponent, no grouping. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && text.length <= 400;
}
