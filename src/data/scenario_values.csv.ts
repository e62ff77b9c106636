import { writeTable } from "../../loaders/publish/writeTable.js";

writeTable("scenario_values");
