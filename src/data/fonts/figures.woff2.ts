import { writeFont } from "../../../loaders/publish/font.js";

writeFont("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2");
