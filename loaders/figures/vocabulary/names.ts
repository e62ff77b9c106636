/** Words before a bare number that make it the name or the rank of something. */
export const numbered: ReadonlySet<string> = new Set(
  `article articles art séries générations modèles versions chapitre chapter section figure tableau table page pages p pp scénario scenario phase étape step version v
  niveau level tier volume vol numéro numero number no n nº № annexe appendix note question option règle rule série series partie part axe
  junction junctions exit sortie porte units semaine semaines week weeks day days phases phase niveaux lignes lines articles chapters sections étapes steps pages tranches tranche gates rooms route routes annexes scenarios scénarios pillar pilier piliers acte platform terminal terminals terminaux pier reactor reactors réacteur réacteurs block bloc blocs lots bay building bâtiment hall tower tour appartement apt suite flat floor étage box top rang rank gate room salle ligne line alinéa paragraphe paragraph episode épisode saison season round tour acte act model modèle
  generation génération gen stage catégorie category classe class groupe group lot unit zone division ch fig tab exercise exercice route
  autoroute highway section chapitre cas case batch titre title livre annex exhibit item point protocole protocol cac nasdaq fortune stoxx
  dax ftse russell nikkei sp p500 ibex topix csi hang-seng`.split(/\s+/),
);

/** Months, whose numbers are dates. Abbreviations may have a full stop. */
export const months: ReadonlySet<string> = new Set(
  `janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre janv févr fév avr juil sept
  oct nov déc january february march april may june july august september october november december jan feb mar apr jun jul aug sep dec`.split(
    /\s+/,
  ),
);

/** Months that are other words too unless printed with a capital. */
export const ambiguousMonths: ReadonlySet<string> = new Set(["may", "march", "mar", "jan", "jun", "sept"]);

/** Words around two amounts that tell of a change, not of a range. */
export const changes: ReadonlySet<string> = new Set(
  `passerons augmenterons porterons ramènerons réduirons monterons baisserons doublerons relèverons passerions growth increase rise drop decline fall jump cut cuts gain gains
  relevons abaissons portons passons révisons réduisons ramenons augmentons montons baissons remontons remonte remonté remonter rehausse rehaussé rehausser rehaussons passe passent passé passée passés passées passer passant passait passera passerait grimpe grimpé grimper
  augmenté augmente augmenter bondi bondir bondit progressé progresse progresser relevé relever relevée relève
  porté portée porter porte baissé baisser chuté chuter reculé recule tombé tombée tomber tombe réduit réduire
  réduite ramené ramenée ramener évolué évoluer accru accroître monté monter monte montée descendu abaissé
  abaisser abaissée revu révisé révisée relevant rose rises rising risen grew grow grows growing grown
  increased increases increasing raise raised raises raising climb climbed climbs climbing jumped jumps surge
  surged surges fell falls falling fallen dropped drops declined declines cutting lowered lower slid slipped
  shrank expanded expand expanding doubled tripled quadrupled went go gone goes moved boost boosted up down
  lifted lift revised hike hiked swung widened narrowed reduced reduce soared ballooned swelled advanced ramp
  scale scaled upgraded passeront passeraient passaient grimpent grimpait grimpera grimperont grimpant
  augmentent augmentait augmentera augmenteront augmenterait augmentant bondissait progressent progressait
  progressera progresseront relevés relevées relèvent relèvera portés portées portent portait portera baissent
  baissait baissera baisseront chutent reculer reculent reculait reculera tombés tombées tombent tombait
  tombera tomberont réduits réduites réduisant réduira ramenés ramenées ramenait ramène ramènent ramènera
  évolue évoluent évoluera accrue accrus accrues montés montées montent montait montera descendue descendre
  descendait abaisse revue revoit révisés révisées réviser révise gonflé gonfler gonfle doublé doubler double
  doublent triplé tripler triple fondu fond replié repliée replier replie rétrécir diminué diminue diminuer
  diminuent diminuait diminuera croît croitre croître s'envol envolé envolée envoler envole hissé hissée
  hisser hisse ralentit ralentir accéléré accélérer accélère plongé plonger plonge dégringolé dégringoler
  dégringole flambé flamber flambe élargi élargie élargir étendre étendu étendue relèvement abaissement
  passage edged inched crept leapt leaped rocketed plunged plummeted tumbled slumped sank dipped eased
  retreated recovered rebounded improved worsened accelerated slowed shrink shrinks shrinking widen widens
  narrow narrows slides moves moving move extended extend stretched shortened lengthened trimmed trim pared
  slashed upped bumped adjusted downgraded revise revises reset switched shifted evolved swings balloons
  swells soar soars plunge plunges dropping`.split(/\s+/),
);

/** French nouns of change: a range follows them (`une hausse de 2 à 4 %`), and a change what they are said of (`la hausse du taux de 2 à 4 %`). */
export const changeNouns: ReadonlySet<string> = new Set(
  `augmentation progression recul hausse baisse croissance bond chute réduction diminution repli`.split(/\s+/),
);

/** Verbs whose number, small beside the one after it, is how much the other moved: slid $1.12 to $68.40. */
export const moves: ReadonlySet<string> = new Set(
  `rose fell slid climbed gained jumped dropped lost advanced eased edged slipped dipped sank tumbled up down
  surged plunged added by declined rallied retreated gains loses falls rises slides shed gagne gagné perd
  perdu cède cédé prend abandonne recule progresse grimpe monte bondit de`.split(/\s+/),
);

/** Chinese words after which 从 and 到 tell of a change are all but these, which tell of a range. */
export const hanRanges: readonly string[] = "不等 之间 区间 范围 之內 之内 不一".split(" ");

/** Words that tell of a range where a change might be read. */
export const ranges: ReadonlySet<string> = new Set(
  `range ranges ranging ranged anywhere vary varies varying fourchette allant varie varient variant comprise compris comprises échelonne
  échelonnent oscille oscillent`.split(/\s+/),
);

/** Words that make tokens a daily rate. */
export const daily: ReadonlySet<string> = new Set(
  `jour quotidien quotidiens quotidienne quotidiennes quotidiennement journalier journaliers journalière daily day 每天 每日 日均 单日`.split(
    /\s+/,
  ),
);

/** Chinese names that begin with digits: a portal, a sale, a shop. */
export const hanDigitNames: readonly string[] =
  "36氪 618 双11 58同城 51信用卡 360集团 360安全 360数科 996 007 985高校 211高校 12306 10086 4399 37互娱 21世纪 21世紀 315晚会 12345热线".split(
    " ",
  );

/** Chinese characters after which a bare number is a value and not the rest of a name. */
export const beforeValue: ReadonlySet<string> = new Set(
  "为达到至约超近报于跌涨是和在过从由比值数与了得升降逾破即仅占分量率价额户员工共计有满足余多少起每第逢及或的以不按将再才只就又被把用对向往自各另其此该这那哪等高低大小增减新总均",
);

/** Debts whose length of years is a name: a 10-year note. */
export const debts: ReadonlySet<string> = new Set(
  `note notes bond bonds treasury treasuries yield yields gilt gilts bund bunds paper debt oat obligation obligations emprunt emprunts taux
  rendement rendements bons`.split(/\s+/),
);

/** Acronyms after which a year is a year: GDP 2026. */
export const yearlyAcronyms: ReadonlySet<string> = new Set(
  "pib gdp eps bpa capex ebitda ebit fy cpi ipc roe roi opex dpa cy arr".split(" "),
);

/** What touches the digits of an ordinal or of a decade. */
export const ordinalEndings: ReadonlySet<string> = new Set("er ère re e è ème eme ième nd nde st rd th s".split(" "));

/** What touches the day of a date. */
export const dayEndings: ReadonlySet<string> = new Set("er st nd rd th e".split(" "));
