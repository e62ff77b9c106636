import { type Language, type Qualifier } from "../reading.js";
import { type Meant, listOf, meant, phrasesOf, setOf } from "./words.js";

/** Each of some phrases before each of some others, of which one may be empty: `plus de`, `plus d'`. */
const pairs = (heads: string, tails: string): string =>
  phrasesOf(heads)
    .flatMap((head) => tails.split(",").map((tail) => `${head} ${tail}`))
    .join(",");

/** The forms that an article takes after a word. */
const withDe = (heads: string): string => pairs(heads, "de,d',des,du,de la,de l'");
const withA = (heads: string): string => pairs(heads, "à,aux,au,à la,à l'");

/** The forms of a verb. */
const forms = (stem: string, endings: string): string =>
  listOf(endings)
    .map((ending) => stem + ending)
    .join(",");

/** A mark that is passed, before its figure. */
const mark =
  "le cap des,le cap de,le cap du,la barre des,la barre de,la barre du,le seuil des,le seuil de,le seuil du,la barre symbolique des,le cap symbolique des";
/** A mark, or the figure alone. */
const orMark = `,${mark}`;

const auxiliaries = "a,ont,avait,avaient,aura,auront,aurait,auraient,ayant,avoir";

/** Words before a number. The longest phrase that ends where the number begins wins. */
export const qualifiersBefore: readonly Meant<Qualifier>[] = [
  ...meant("*", {
    about: "~,～,≈,≃,∼,±,ca.,circa",
    more_than: ">",
    less_than: "<",
    at_least: "≥,⩾,>=,> =",
    up_to: "≤,⩽,<=,< =",
  }),
  ...meant("fr", {
    about: [
      withDe(
        "près,tout près,proche,proches,pas loin,non loin,voisin,voisine,voisins,voisines,une estimation,un ordre de grandeur,aux alentours,aux environs,autour,à peu près,de l'ordre,dans l'ordre,approchant,à proximité",
      ),
      "plus ou moins,environ,quelque,presque,quasi,quasiment,approximativement,à peu près,grosso modo,à peine,peu ou prou,pratiquement,env.,env,c.,ca.",
      withA("estimé,estimée,estimés,estimées,évalué,évaluée,évalués,évaluées,chiffré,chiffrée"),
      forms("avoisin", "e ent é ée er ant ait aient era erait"),
      forms("frôl", "e ent é er ant ait era"),
      forms("approch", "e ent é er ant ait era erait"),
      forms("fris", "e ent é er ant ait"),
      forms("côtoi", "e ent"),
      forms("voisin", "e ent ait"),
      forms("tuto", "yer yant yait ie ient yé"),
      pairs(forms("flirt", "e ent é er ant ait aient"), "avec,avec les,avec le"),
      pairs(auxiliaries, "avoisiné,frôlé,approché,frisé"),
      withDe(forms("approch", "e ent é er ant ait")),
      "dans les,vers,s'approche de,se rapproche de,s'approchent de,se rapprochent de,oscille autour de,évolue autour de,s'établit autour de,se situe autour de,peut-être,à un cheveu de,à un cheveu des,tourne autour de,tournent autour de,gravite autour de,avoisinant les,une estimation de",
      pairs(forms("estim", "e ent"), "à"),
    ],
    more_than: [
      withDe("plus,plus encore,davantage,bien plus,au delà,au-delà,au-dessus,au dessus,en plus"),
      "plus que,davantage que,plus grand que,par-delà,un peu plus de,légèrement plus de,bien au-delà de,largement au-delà de,excédant,outrepasse,outrepassé,plus élevé que",
      withA("supérieur,supérieure,supérieurs,supérieures"),
      pairs(forms("dépass", "e ent é ée és ées er ant ait aient era eront erait eraient"), orMark),
      pairs(forms("exc", "ède èdent édé éder édant édait édera éderait"), orMark),
      pairs(forms("surpass", "e ent é er ant"), orMark),
      pairs(forms("franchi", "t ssent r ra ssant ssait"), orMark),
      pairs("franchi", orMark),
      pairs(pairs(auxiliaries, "dépassé,excédé,surpassé,franchi"), orMark),
      pairs("passe,passé,a passé,passer,passent,ont passé", mark),
    ],
    at_least: [
      "au moins,pas moins de,pas moins d',pas moins des,rien moins que,un plancher de,plancher de,un seuil minimal de,minimal de,minimale de,minimum de,au minimum,un minimum de,minimum,à tout le moins,au bas mot,a minima,à minima,à partir de,à partir d',au moins à,ni moins de",
      withA("au minimum,au moins"),
      withA("supérieur ou égal,supérieure ou égale"),
    ],
    up_to: [
      withA("au maximum,au plus,tout au plus,au mieux"),
      "maximal de,maximale de,maximum de,un plafond de,plafond de,dans la limite de,à concurrence de,à hauteur maximale de,pouvant atteindre,pouvant aller jusqu'à,peut atteindre,peuvent atteindre,pourra atteindre,pouvant monter à,pouvant grimper à,susceptible d'atteindre,au maximum de,pas au-delà de,allant jusqu'à,jusqu'à,jusqu'aux,jusqu'au,jusque,au plus,tout au plus,au maximum,un maximum de,maximum,au mieux,pas plus de,pas plus d',pas plus que,max,max.",
      withA(
        "plafonné,plafonnée,plafonnés,plafonnées,limité,limitée,limités,limitées,inférieur ou égal,inférieure ou égale,égal ou inférieur,égale ou inférieure",
      ),
      "ne dépasse pas,ne dépassent pas,ne dépassera pas,n'a pas dépassé,n'ont pas dépassé,ne dépasserait pas,ne doit pas dépasser,ne pas dépasser,sans dépasser,n'excède pas,n'excédant pas,ne dépassant pas,n'excédera pas,ne devrait pas dépasser,ne pourra pas dépasser,ne peut dépasser,ne peut pas dépasser,pas dépasser,n'excèdent pas",
    ],
    less_than: [
      withDe(
        "moins,en dessous,en-dessous,au-dessous,au dessous,bien moins,en deçà,en-deçà,à peine moins,nettement moins,un peu moins,légèrement moins",
      ),
      withA("inférieur,inférieure,inférieurs,inférieures"),
      "sous,sous la barre des,sous la barre de,sous le seuil de,sous le seuil des,sous les,sous le,passé sous la barre des,passe sous les,repasse sous les,tombe sous les,tombé sous les,n'atteint pas,n'atteignent pas,n'a pas atteint,n'atteindra pas,pas même,même pas",
    ],
  }),
  ...meant("en", {
    about: [
      "plus or minus,all but,about,around,roughly,approximately,approx,approx.,nearly,almost,some,close to,closer to,nearer to,nearer,near,nigh on,well-nigh,thereabouts of,an estimated,estimated,estimated at,estimated at about,estimated to be,estimated to be worth,an estimated cost of,estimated cost of,an estimated price of,an estimated value of,estimated value of,an estimated total of,estimated to have,estimated to cost,estimated to number,estimated to total,estimated to employ,estimated as,something like,in the region of,in the neighborhood of,in the neighbourhood of,on the order of,of the order of,in the vicinity of,virtually,practically,approaching,approached,approaches,nearing,neared,nears,more or less,give or take,just about,an average of about,c.,somewhere around,somewhere near,somewhere close to,somewhere in the region of,in the ballpark of,a ballpark figure of,a ballpark of,ballpark,in the area of,in the range of,in the order of,maybe,perhaps,possibly,probably,close on,not far off,not far from,not far short of,within a whisker of,hovering around,hovering near,hovering at,hovered around,hovered near,hovers around,hovers near,hover around,flirting with,flirted with,approach,to approach,closing in on,closed in on,inching toward,inching towards,edging toward,edging towards,knocking on,an estimate of,estimates of,an average of around,averaging about,averaging around,say about,comparable to,equivalent to about,touching,rounding to,give or take about,barely,an approximate",
      "estimates at,estimate at,estimating at,put at about,put at around,reckoned to be,to nearly,pegged at about",
    ],
    more_than: [
      "more than,over,above,upward of,upwards of,in excess of,beyond,north of,greater than,higher than,longer than,older than,faster than,wider than,heavier than,exceeding,bigger than,larger than,in more than,past,just over,well over,better than,slightly over,slightly more than,a little over,a little more than,a shade over,a touch over,a touch above,slightly above,comfortably above,comfortably over,far more than,far above,significantly more than,substantially more than,considerably more than,way over,way more than,upwards to",
      pairs(
        "exceed,exceeds,exceeded,exceeding,surpass,surpasses,surpassed,surpassing,top,tops,topped,topping,crossed,crosses,crossing,outstripped,eclipsed,passed,passes,has passed,have passed,has crossed,have crossed,broke through,breached,breaches,breaching,breach,clears,cleared,clearing,went past,blew past,blown past,sailed past,shot past,swept past,raced past,surged past,soared past,pushed past,climbed past,rocketed past,smashed through,burst through,broke above,broken through,breaks through,broke past,cross,pass,outgrew,overshot,overshoots,is above,outstrips,outstrip,eclipses,eclipse,in surpassing,has exceeded,have exceeded,had exceeded,has surpassed,have surpassed,had surpassed,has topped,have topped,had topped",
        ",the,more than,the mark of",
      ),
    ],
    at_least:
      "at least,no less than,not less than,no fewer than,not fewer than,a minimum of,minimum of,a floor of,floor of,no lower than,not lower than,at or above,not below,never below,never less than,never fewer than,minimum,at a minimum,as few as,as little as,as low as,starting at,starting from,a minimum term of,minimum term of,minimum terms of,minimum contract of,a minimum stake of,a minimum price of,minimum price of,greater than or equal to,at the very least,equal to or more than,upwards from,min.,min",
    less_than:
      "less than,fewer than,under,below,beneath,south of,short of,shy of,lower than,smaller than,just under,just below,just shy of,just short of,not quite,well under,well below,sub-,fell short of,falls short of,slightly under,slightly below,slightly less than,slightly fewer than,a little under,a little less than,a shade under,a shade below,a touch under,a touch below,comfortably below,comfortably under,fractionally below,far less than,far fewer than,far below,well short of,well shy of,not even,cheaper than,shorter than,younger than,slower than,dipped below,slipped below,fell below,dropped below,sank below",
    up_to:
      "up to,as much as,as many as,as high as,no more than,not more than,no greater than,at most,at the most,a maximum of,maximum of,maximum,not exceeding,not to exceed,does not exceed,do not exceed,did not exceed,has not exceeded,will not exceed,would not exceed,won't exceed,without exceeding,not exceed,capped at,limited to,a cap of,a ceiling of,a limit of,no higher than,less than or equal to,at or below,max.,max,not over,not above,anything up to,not higher than,never more than,not more expensive than,as long as,as far as,as late as,as tall as,as large as,a limit of up to,not to go over",
  }),
  ...meant("zh", {
    about:
      "约,约莫,约为,大约,大约为,大概,近,将近,接近,逼近,差不多,几乎,约合,约占,约等于,估计,估计为,估计约,预估,大致,约达,近乎,直逼,趋近,几近,趋近于,濒临,估算为,粗算,大体,目测,保守估计,约有,大约有,粗略估计,估,估达,估计达,预估达,估计有,估逾",
    more_than:
      "不止,不止于,超,超过,超出,超越,逾,已逾,远逾,早已超过,冲破,越过,迈过,大幅超过,远高于,远超过,明显高于,多于,高于,大于,突破,超逾,已超,已超过,超过了,突破了,远超,破,过,大过,跨过,跨越,站上,站稳,冲上,升破,涨破",
    at_least:
      "至少,不少于,不低于,不小于,最少,最低,起码,不下,不下于,低至,大于等于,大于或等于,至少有,至少为,至少达,起步价,最低为,最短,最少为,最少达,下限,下限为,保底,不短于",
    less_than:
      "不到,不足,低于,少于,小于,未满,未达,不满,还不到,未到,跌破,不及,尚不足,未及,尚不到,远低于,远不足,还不足,仅不到,明显低于,大幅低于,跌穿,下破,击穿,撑不过,熬不过,挺不过,用不了,花不了",
    up_to:
      "最多,至多,不超过,不多于,不高于,不大于,高达,多达,上限为,上限,最高,最高达,最高可达,可达,顶多,未超,未超过,没有超过,小于等于,小于或等于,达到最多,最多达,最多可达,最多为,最高为,封顶,不超出,不超,不逾,最大,最大可达,最大可,最大可扩展至,最高可,最高可扩展至,可扩展至,可扩展到,最高可处,最高处,最高可判,最高罚款,最高罚,最高可罚,可处最高,最多可扩展至,最大可支持,最高可支持,最长,最长可达,最远,最久,至高,不长于,不大于,上限达,以不超过,控制在不超过",
  }),
];

/** Words after a number, its magnitude or its unit. */
export const qualifiersAfter: readonly Meant<Qualifier>[] = [
  ...meant("*", {
    at_least: "+,＋",
  }),
  ...meant("fr", {
    about: "environ,à peu près,approximativement,ou presque,grosso modo,peu ou prou,à quelque chose près",
    more_than: "et des poussières,passés,bien sonnés",
    at_least:
      "au moins,ou plus,et plus,au minimum,minimum,au bas mot,ou davantage,et davantage,a minima,à minima,et au-delà,ou au-delà,et au delà",
    up_to: "au plus,tout au plus,au maximum,maximum,ou moins,et moins,au grand maximum,max,max.,au mieux",
  }),
  ...meant("en", {
    about: "or so,or thereabouts,approximately,roughly,more or less,give or take,-odd,odd,-ish,or around",
    at_least:
      "or more,and more,at least,at a minimum,at the least,at the very least,or greater,or higher,or above,and above,and up,or longer,minimum,or over,and over,-plus,plus,or better,or older,and older",
    up_to:
      "or less,or fewer,at most,at the most,at maximum,maximum,max,max.,tops,or lower,or below,or under,or younger,and younger,and under,and below,or cheaper",
  }),
  ...meant("zh", {
    about: "左右,上下,前后,许,开外左右,上下浮动,光景,附近,来往,出入,之谱,关口附近",
    more_than: "多,余,开外,有余,出头",
    at_least: "以上,及以上,或以上,或更多,起,或更高,之上,及更多,打底",
    up_to: "内,以下,及以下,或以下,以内,之内,或更少,封顶,为限,为上限",
  }),
];

/** Words between a qualifier and its number that change nothing. */
export const fillers: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: setOf(
    "le la les l' désormais déjà aujourd' hui ainsi largement un une des même encore enfin ensemble quelque maintenant",
  ),
  en: setOf("the a an now already even another its their just today"),
  zh: new Set(["了", "达", "达到", "的", "有", "到", "为", "其", "共"]),
};

/** Verbs and nouns of estimating, whose number stands after `at` or `à`. */
export const estimates: Readonly<Record<"fr" | "en", ReadonlySet<string>>> = {
  fr: setOf(
    "estime estiment estimé estimée estimés estimées estimait estimer évalue évaluent évalué évaluée évalués évaluées évaluer chiffré chiffrée chiffrer",
  ),
  en: setOf("estimate estimates estimated estimating reckons reckon reckoned guesses guessed"),
};

/** French verbs of limiting, whose number stands after `à`. */
export const limits = setOf(
  "plafonne plafonnent plafonner plafonnera plafonneront plafonnerait plafonné plafonnée plafonnant limite limitent limiter limitera limiteront limiterait limitant",
);

const frenchMonths = "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre";
const englishMonths = "January,February,March,April,May,June,July,August,September,October,November,December";

/** Adverbials that may stand between a verb that bounds and its number: a dépassé en décembre les 10 milliards. */
export const asides: readonly Meant<"aside">[] = [
  ...meant("fr", {
    aside: [
      "pour la première fois,pour la deuxième fois,cette année,cette semaine,l'an dernier,l'année dernière,l'an passé,le mois dernier,la semaine dernière,hier,lundi,mardi,mercredi,jeudi,vendredi,largement,nettement,allègrement,légèrement,à peine,tout juste,de loin,de peu,à nouveau,de nouveau,rapidement,en un an,en moyenne,en valeur,au total,à elle seule,à lui seul,depuis",
      pairs("en,fin,début", frenchMonths),
    ],
  }),
  ...meant("en", {
    aside: [
      "for the first time,this year,last year,last month,last week,this week,yesterday,comfortably,easily,handily,narrowly,briefly,recently,on average,in total,again",
      pairs("in", englishMonths),
    ],
  }),
  ...meant("zh", { aside: "首次,去年,今年,已经,再次,一举,一度,历史性,首度,累计,合计,平均" }),
];
