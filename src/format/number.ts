/** Exact text formatting of values, all of it on decimal text: the public face of this folder for everything but entry. */
export { type Change, formatChange, pointsText } from "./change.js";
export { formatFull, formatNumber } from "./formatNumber.js";
export { formatProblem } from "./numberFormat.js";
export { formatQuantity } from "./quantity.js";
export { formatSignificant, type RoundingSide, type SignificantText } from "./significant.js";
export { formatUnitLabel } from "./unitLabel.js";
export { showingFormat } from "./showingFormat.js";
