import { writeTable } from "../../loaders/writeTable.js";

writeTable("dismissed");
