import { writeTables } from "../../loaders/publish/writeTable.js";

writeTables();
