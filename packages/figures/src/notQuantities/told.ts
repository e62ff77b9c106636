import { when } from "../pattern/combinators.js";
import { type Pattern } from "../pattern/pattern.js";
import { type Quantity } from "../quantity/quantity.js";

/** All of the quantity at hand, and its number alone; both from its start. */
export const quantity: Pattern<Quantity> = (_sentence, _place, _direction, { end }) => end;
export const printed: Pattern<Quantity> = (_sentence, _place, _direction, { number }) => number.end;

/** The quantity is in one of some units; is in none. */
export const unitOf = (units: RegExp): Pattern<Quantity> => when(({ unit }) => units.test(unit));
export const unitless: Pattern<Quantity> = unitOf(/^$/);

/** It is a year. */
export const isYear: Pattern<Quantity> = unitOf(/^year$/);

/** Its digits are less than a number. */
export const below = (limit: bigint): Pattern<Quantity> => when(({ value }) => value.digits < limit);
