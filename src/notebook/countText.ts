/** Counts for prose: no digit is typed on a page. With `words`, numbers up to twelve are spelt. */
export interface CountOptions {
  readonly words?: boolean;
}

const small = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A count in digits, or in words up to twelve (`no` for zero). */
export function countText(count: number, { words = false }: CountOptions = {}): string {
  return (words ? small[count] : undefined) ?? String(count);
}
