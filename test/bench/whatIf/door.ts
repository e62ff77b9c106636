export { compileColumns } from "../../../src/model/columns.js";
export { toDouble } from "../../../src/model/fraction.js";
export { runWhole, sampled, simulated, summaryOf } from "../../../src/model/simulation/simulation.js";
export { twoWayField } from "../../../src/model/twoWay.js";
export { createWorkbook, editWorkbook } from "../../../src/model/workbook.js";
