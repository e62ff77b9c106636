import { setOf } from "./words.js";

/** Words that give a language away. A word of both is in neither list. */
export const clues: Readonly<Record<"fr" | "en", ReadonlySet<string>>> = {
  fr: setOf(`le la les l' un une des du de d' et à au aux en dans par pour sur avec plus moins près environ entre est sont était selon soit qui que
    qu' dont ou où ce cette ces son sa ses leur leurs il elle ils elles ne pas milliard milliards millier milliers millions-de puces puce
    utilisateurs utilisateur dollars-de euros yuans wons yens livres contre jusqu' jusque moitié tiers quart quarts trois quatre cinq sept
    huit neuf dix onze douze treize quinze vingt trente quarante cinquante soixante cent cents mille deux dizaines dizaine centaines
    centaine douzaine abonnés unités processeurs année années ans mois jours semaines heures janvier février mars avril juin juillet août
    septembre octobre novembre décembre billiards billiard milliardième md mds fois pourcentage base cette hausse baisse
    quelque presque autour dépasse dépassé moins au-delà supérieur inférieur maximum-de cinquième dixième demi demie an jour`),
  en: setOf(`the an of and to in on at by with from for is are was were has have had its their this that these those which who than about over
    under nearly almost around roughly some more less fewer up between per percent half third quarter fifth thirds quarters bn tn billion
    trillion thousand hundred thousands hundreds tens dozens dozen users user subscribers chips processors units two three four five seven
    eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety one years year months month weeks days hours pounds
    roubles rupees times fold companies servers jobs least most much many as or basis points percentage approximately estimated below above
    exceeding exceeds exceeded january february march april june july august september october december will would said says`),
};
