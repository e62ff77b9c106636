/**
 * `number` digits as printed, with their separators; `word` letters; `han` one Chinese character; `name` letters and digits
 * in one piece (H200, Wan2.6-R2V, an address); `mark` any other visible character.
 */
export type TokenKind = "number" | "word" | "han" | "name" | "mark";

/** A piece of text. */
export interface Token {
  readonly kind: TokenKind;
  /** As printed; a traditional character in its simplified form. */
  readonly text: string;
  /** Lower case, straight apostrophes, half-width. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** No space between the token before and this one. */
  readonly glued: boolean;
}

/** The text of a token; empty where there is none. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** The normal form of a token; empty where there is none. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";
