/** Two currencies of which one is told for one of the other: `CNY/USD` is CNY (`over`) for one USD (`under`). */
export interface CurrencyPair {
  readonly over: string;
  readonly under: string;
}

/** Whether a unit, or one factor of it, is the code of a currency. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** The two currencies of a unit that is an exchange rate; null for any other unit. */
export function currencyPair(unit: string): CurrencyPair | null {
  const [, over, under] = /^([A-Z]{3})\/(?!\1)([A-Z]{3})$/.exec(unit) ?? [];
  return over === undefined || under === undefined ? null : { over, under };
}
