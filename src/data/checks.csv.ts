import { writeTable } from "../../loaders/writeTable.js";

writeTable("checks");
