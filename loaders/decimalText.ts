/** Whether `text` is a plain decimal as data/ writes it: at most 100 characters, one point, no exponent, no grouping. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && text.length <= 100;
}
