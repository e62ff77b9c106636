/**
 * A sentence whose quantities no line breaks: `RMB 100 bn` and `22 %` stay whole (as do `23 Md$` and `400 $`), by no-break spaces. Words of a unit, as in
 * `20,000 chips`, may stand on the next line.
 */
export function unbroken(sentence: string): string {
  return sentence
    .replace(/\b([A-Z]{3}) (?=[-\u2212]?\d)/g, "$1\u00a0")
    .replace(/(\d) (?=(?:k|m|bn|tn|M|Md)(?![\p{L}\d])|[%$€])/gu, "$1\u00a0");
}
