export { type Entry, Workbook } from "./workbookState.js";
export { createWorkbook } from "./createWorkbook.js";
export { type EditResult, type Edits, editWorkbook } from "./editWorkbook.js";
export { addLines } from "./addLines.js";
export { type Problem, checkWorkbook } from "./checkWorkbook.js";
