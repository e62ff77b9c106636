import { writeNotebook } from "../../loaders/publish/writeTable.js";

writeNotebook("en");
