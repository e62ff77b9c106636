import { writeTable } from "../../loaders/publish/writeTable.js";

writeTable("implied_rates");
