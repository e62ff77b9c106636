import { writeNotebook } from "../../loaders/writeTable.js";

writeNotebook();
