import { writeTable } from "../../loaders/writeTable.js";

writeTable("scenarios");
