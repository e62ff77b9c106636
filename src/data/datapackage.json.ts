import { writeDataPackage } from "../../loaders/writeTable.js";

writeDataPackage();
