import { setOf } from "./words.js";

/** Words after which a number word counts something although its noun is left out. */
export const determiners =
  setOf(`les tous toutes eux elles ces ses nos vos leurs the all these those its their our other autres premiers
    premières first last derniers dernières remaining restants restantes nous vous aux des both those toutes`);

/** Verbs whose subject a number word may be: quatre se sont abstenus et deux ont voté contre. */
export const subjectVerbs =
  setOf(`ont sont seront étaient avaient auront restent resteront doivent peuvent n'ont ne se s' viennent fermeront suivront ouvriront
  are were have had will remain remained would could can did do voted abstained closed opened died came failed`);
