export { type Entry, Workbook } from "./workbookState.js";
export { createWorkbook } from "./createWorkbook.js";
export { type EditOptions, type EditResult, type Edits, editWorkbook } from "./editWorkbook.js";
export { type OwnLine, addLines, removeLines } from "./ownLines.js";
export { type Problem, checkWorkbook } from "./checkWorkbook.js";
