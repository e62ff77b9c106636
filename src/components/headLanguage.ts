import { wantedLanguage } from "./pageLanguage.js";

// Stands in the head of each page as a script of its own, so that the language is named before anything is painted.
document.documentElement.lang = wantedLanguage(window);
