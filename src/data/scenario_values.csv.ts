import { writeTable } from "../../loaders/writeTable.js";

writeTable("scenario_values");
