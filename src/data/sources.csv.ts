import { writeTable } from "../../loaders/publish/writeTable.js";

writeTable("sources");
