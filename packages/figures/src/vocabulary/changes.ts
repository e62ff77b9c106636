import { listOf, setOf } from "./words.js";

/** Words around two amounts that tell of a change, not of a range. */
export const changes =
  setOf(`alourdi alourdie alourdir alourdit allégé allégée alléger creusé creusée creuse creuser enflé enflée grossi gonflée renchéri réévalué réévaluée going raising lifting cutting bringing brought pushing sending sent driving drove bumping trimming slashing jumping rising falling climbing sliding widening narrowing nudging nudged passerons augmenterons porterons ramènerons réduirons monterons baisserons doublerons relèverons passerions growth increase rise drop decline fall jump cut cuts gain gains
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
  swells soar soars plunge plunges dropping`);

/** French nouns of change: a range follows them (`une hausse de 2 à 4 %`), and a change what they are said of (`la hausse du taux de 2 à 4 %`). */
export const changeNouns = setOf(
  `augmentation progression recul hausse baisse croissance bond chute réduction diminution repli`,
);

/** French nouns of what is itself told in percent. */
export const shareNouns =
  setOf(`taux tva taxe taxes impôt impôts part parts marge marges rendement rendements inflation chômage ratio ratios cotisation cotisations droits
    participation participations rentabilité pénétration pourcentage proportion prélèvement prélèvements intérêt intérêts surtaxe surtaxes csg
    quota quotas occupation couverture déficit dette endettement`);

/** Verbs whose number, small beside the one after it, is how much the other moved: slid $1.12 to $68.40. */
export const moves =
  setOf(`rose fell slid climbed gained jumped dropped lost advanced eased edged slipped dipped sank tumbled up down
  surged plunged added by declined rallied retreated gains loses falls rises slides shed gagne gagné perd
  perdu cède cédé prend abandonne recule progresse grimpe monte bondit de`);

/** Chinese words after which 从 and 到 tell of a change are all but these, which tell of a range. */
export const hanRanges = listOf("不等 之间 区间 范围 之內 之内 不一");

/** Words that tell of a range where a change might be read. */
export const ranges =
  setOf(`range ranges ranging ranged anywhere vary varies varying fourchette allant varie varient variant comprise compris comprises échelonne
  échelonnent oscille oscillent`);

/** Words that open an aside after a comma, in which the verb before it tells of no change: grew, for an outlay of from 4 to 5. */
export const asides = setOf("pour avec soit dont for with at");

/** Verbs that carry an amount, which stands between them and `from`: taking the total from 4 to 6. */
export const carriers = setOf("taking took takes take taken turning turned");

/** Words of what may come, beside which two amounts span what is possible. */
export const prospects =
  setOf(`will would could may might should can expects expected expecting forecast forecasts plans planned aims aim targets
    sees to likely 'll`);

/** French verbs before `de 35 à 40 %` that tell by how much. */
export const movesBy =
  /^(augment|baiss|progress|cro(î|iss)|accr|recul|chut|bond|grimp|dimin|renchér|enchér|major|flamb|plong|réduit|réduir|gonfl)/;
