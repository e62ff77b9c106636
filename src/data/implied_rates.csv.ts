import { writeTable } from "../../loaders/writeTable.js";

writeTable("implied_rates");
