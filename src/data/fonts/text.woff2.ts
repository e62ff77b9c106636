import { writeFont } from "../../../loaders/font.js";

writeFont("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2");
