import { publishedModel } from "../../../loaders/publish/publishedModel.js";
import { loadProject } from "../../../loaders/read/project.js";
import { type Workbook } from "../../../src/model/workbook.js";

/** The model of data/ as it is published. */
export const published: Workbook = publishedModel(loadProject());
