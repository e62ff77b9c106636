import { publishedModel } from "../../../loaders/publish/publishedModel.js";
import { loadProject } from "../../../loaders/read/project.js";
import { type Workbook } from "../../../src/model/workbook.js";
import { createWorkbook } from "./engine.js";

/** The model of data/ as it is published. */
export const published: Workbook = createWorkbook(publishedModel(loadProject()).lines);
