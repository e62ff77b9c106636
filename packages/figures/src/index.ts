/** A language tool that reads quantities out of French, English and Chinese news prose. */
export { extractFigures, streamFigures, tableDoubts } from "./extract.js";
export { type Print, printedInterval, readFigure, readPrint } from "./read.js";
export type { ExtractedFigure, Interval, Language, Qualifier, Reading } from "./reading.js";
