import { writeFont } from "../../../loaders/font.js";

writeFont("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2");
