/** Whether `text` is a plain decimal as data/ writes it: at most 100 characters, one point, no exponent, no grouping, no zero in front. */
export function isDecimal(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.length <= 100;
}
