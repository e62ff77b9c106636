import { setOf } from "./words.js";

/** Words before a number that compares with one before it, whose noun it leaves out. */
export const comparers = setOf("versus vs than against from including contre");

/** Words right between two numbers of one noun. */
export const nextTo = setOf("to à and et or ou then puis");

/** Words that join a number to the one that names the noun of both. */
export const coordinators = setOf("and or et ou");

/** Verbs whose object a number at the end of a clause is. */
export const havers =
  setOf(`takes take took taking needs need needed has have had gets got wants want wanted makes made wins won lost loses sold bought
    hired employs employed runs ran owns owned operates opened closed built kept keeps lasted lasts by
    prend prendra prenait prendrait fallait faudra demande demandait exige obtient vendait possède détient recrute embauche scored score faut compte comptait comptent comptera avait avaient veut voulait perd gagne emploie exploite vend achète
    reste restent restait affiche affichent`);

/** Words after a number that leaves its noun out. */
export const afterElision =
  setOf(`in on at for by a an per last this earlier before during since under when while and or but after among as if because
    en au aux sur pour dans par chez il l' un mais avant après depuis cette et ou fin début à lors`);

/** Words between `en` and a noun or a time, after which `en` is no pronoun: en moyenne 34. */
export const notPronoun = setOf(
  "moyenne hausse baisse tout effet revanche outre cours fait plus moins vigueur place tête deux trois quatre ligne service partie raison cas fin début particulier",
);
