import { writeDataPackage } from "../../loaders/publish/writeTable.js";

writeDataPackage();
