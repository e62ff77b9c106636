import { language } from "../language/language.js";
import { typeset } from "../language/typeset.js";

/**
 * What a published table or one of its columns is said to hold, in the language of the page. Descriptors of tables are
 * English, as files are; what this does not know stays as it is.
 */
export function tableText(english: string): string {
  if (language() === "en") return english;
  const found =
    french[english] ??
    patterns.reduce<string | null>((told, [pattern, said]) => told ?? matched(english, pattern, said), null);
  return found === null ? english : typeset(found);
}

const matched = (text: string, pattern: RegExp, said: string): string | null =>
  pattern.test(text) ? text.replace(pattern, said) : null;

/** Those that name the two currencies of a story. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^The claim in (.*)$/, "Le chiffre cité en $1"],
  [
    /^Every amount in (.*) in (.*) and every amount in \2 in \1, at the published rate\.$/,
    "Chaque montant en $1 converti en $2, et chaque montant en $2 converti en $1, au taux publié.",
  ],
];

const french: Readonly<Record<string, string>> = {
  Sources: "Sources",
  "The articles: titles in our own words, whose reports they retell, the hash of the text that was read.":
    "Les articles : titres de notre main, enquêtes qu'ils reprennent, empreinte du texte lu.",
  "Identifier of the article": "Identifiant de l'article",
  "What the notebook calls it, in a few words of our own": "Le nom que lui donne le carnet, en quelques mots à nous",
  "What the article is about, in our own words": "De quoi parle l'article, dans nos mots",
  "Who published it; empty where the text does not say": "Qui l'a publié ; vide quand le texte ne le dit pas",
  "ISO 639-1 code": "Code ISO 639-1",
  "Date of publication; empty where the text does not say": "Date de parution ; vide quand le texte ne la dit pas",
  "Reports it retells: for the measures named, or for all the rest":
    "Enquêtes qu'il reprend : pour les mesures nommées, ou pour tout le reste",
  "Address; empty where unknown": "Adresse ; vide quand elle est inconnue",
  "SHA-256 of the text file that was read": "SHA-256 du fichier de texte lu",
  "Claims taken from it": "Chiffres cités qui en viennent",
  "What a reader should know about it": "Ce qu'un lecteur doit en savoir",
  Claims: "Chiffres cités",
  "Every figure that a source states: the phrase, where it stands, and what was read from it.":
    "Chaque chiffre qu'un article donne : l'expression, sa place, et ce qui y a été lu.",
  "Identifier of the claim": "Identifiant du chiffre cité",
  "Article it stands in": "Article où il se trouve",
  "Non-empty line of the text, counted from 1": "Ligne non vide du texte, comptée depuis 1",
  "The phrase as printed": "L'expression telle qu'écrite",
  "Which of equal phrases in the paragraph": "Laquelle des expressions égales du paragraphe",
  "Whose figure it is": "De qui est le chiffre",
  "What is measured": "Ce qui est mesuré",
  "Year or month; empty where the text does not say": "Année ou mois ; vide quand le texte ne le dit pas",
  "What the text means: a currency code or a unit word":
    "Ce que le texte veut dire : un code de monnaie ou un mot d'unité",
  "Lower end of the reading, in the unit; empty where open":
    "Bas de la lecture, dans l'unité ; vide quand il est ouvert",
  "Upper end of the reading, in the unit; empty where open":
    "Haut de la lecture, dans l'unité ; vide quand il est ouvert",
  "How the phrase hedges the number": "Comment l'expression nuance le nombre",
  "Least value that the print can stand for; empty where open":
    "Plus petite valeur pour laquelle vaut le chiffre écrit ; vide quand elle est ouverte",
  "Greatest value that the print can stand for; empty where open":
    "Plus grande valeur pour laquelle vaut le chiffre écrit ; vide quand elle est ouverte",
  "Whose report it retells": "Quelle enquête il reprend",
  "model, context, or draft where it is not labelled yet": "model, context, ou draft tant qu'il n'est pas qualifié",
  Dismissed: "Écartés",
  "Quantities of the texts that are no claims, each with the reason.":
    "Les quantités des textes qui ne sont pas des chiffres cités, chacune avec sa raison.",
  "Why it is no claim": "Pourquoi elle n'est pas un chiffre cité",
  Agreement: "Accords",
  "Claims on one subject, measure and period: they agree when the intervals of their prints meet.":
    "Les chiffres cités pour un même sujet, une même mesure et une même période : ils s'accordent quand leurs intervalles se rencontrent.",
  "Year or month; empty where no text says": "Année ou mois ; vide quand aucun texte ne le dit",
  "Unit of the bounds in this row": "Unité des bornes de cette ligne",
  "Claims, separated by spaces": "Chiffres cités, séparés par des espaces",
  "Articles they stand in, separated by spaces": "Articles où ils se trouvent, séparés par des espaces",
  "Reports behind them, separated by semicolons, each once":
    "Enquêtes derrière eux, séparées par des points-virgules, chacune une fois",
  "Number of claims": "Nombre de chiffres cités",
  "Number of reports: retellings of one count once": "Nombre d'enquêtes : les reprises d'une même comptent une fois",
  "Least value that satisfies all; empty where open or none does":
    "Plus petite valeur qui convient à tous ; vide si elle est ouverte ou qu'aucune ne convient",
  "Greatest value that satisfies all; empty where open or none does":
    "Plus grande valeur qui convient à tous ; vide si elle est ouverte ou qu'aucune ne convient",
  "Least value that any of them allows; empty where open":
    "Plus petite valeur que l'un d'eux permet ; vide si elle est ouverte",
  "Greatest value that any of them allows; empty where open":
    "Plus grande valeur que l'un d'eux permet ; vide si elle est ouverte",
  "agree, conflict, or single": "agree, conflict ou single",
  "Implied rates": "Taux implicites",
  "The exchange rate that two claims on one amount imply, with the interval that their rounding leaves open.":
    "Le taux de change que supposent deux chiffres cités pour un même montant, avec l'intervalle que leur arrondi laisse ouvert.",
  "The two claims, or all for the rates that satisfy every pair":
    "Les deux chiffres cités, ou all pour les taux qui conviennent à toutes les paires",
  "Article both stand in": "Article où tous deux se trouvent",
  "Year of the amount": "Année du montant",
  "Rate of the figures as printed; of the middle of a range":
    "Taux des chiffres tels qu'écrits ; du milieu d'une fourchette",
  "Least rate that the prints allow": "Plus petit taux que permettent les chiffres écrits",
  "Greatest rate that the prints allow": "Plus grand taux que permettent les chiffres écrits",
  "Unit of rate, low and high": "Unité de rate, low et high",
  Conversions: "Conversions",
  "Currency as printed, of low and high": "Monnaie telle qu'écrite, de low et high",
  "Lower end of the reading; empty where open": "Bas de la lecture ; vide quand il est ouvert",
  "Upper end of the reading; empty where open": "Haut de la lecture ; vide quand il est ouvert",
  "Rate used": "Taux retenu",
  "Currency of the conversion": "Monnaie de la conversion",
  "Lower end in that currency; empty where open": "Bas dans cette monnaie ; vide quand il est ouvert",
  "Upper end in that currency; empty where open": "Haut dans cette monnaie ; vide quand il est ouvert",
  Model: "Modèle",
  "Every line of the model in reading order, with its published value and what it stands on.":
    "Chaque ligne du modèle dans l'ordre de lecture, avec sa valeur publiée et ce dont elle dépend.",
  "Sheet the line is on": "Feuille où est la ligne",
  "Name that formulas use": "Nom qu'emploient les formules",
  "What a reader sees": "Ce que voit un lecteur",
  "Unit of value, low and high; 1 is a ratio": "Unité de value, low et high ; 1 est un rapport",
  "input (claims), assumption (ours) or calculated": "input (chiffres cités), assumption (de nous) ou calculated",
  "Value as published; a division that does not end is cut at 40 digits":
    "Valeur publiée ; une division sans fin est coupée à 40 chiffres",
  "Formula of a calculated line, or line that an input follows":
    "Formule d'une ligne calculée, ou ligne que suit une entrée",
  "Claims that an input is chosen among, separated by spaces":
    "Chiffres cités entre lesquels une entrée est choisie, séparés par des espaces",
  "Least value that sources (or the author) span; empty where nothing is said":
    "Plus petite valeur que couvrent les sources (ou l'auteur) ; vide quand rien n'est dit",
  "Greatest value that sources (or the author) span; empty where nothing is said":
    "Plus grande valeur que couvrent les sources (ou l'auteur) ; vide quand rien n'est dit",
  Scenarios: "Scénarios",
  "Named sets of inputs that differ from what is published, one changed input a row.":
    "Des jeux d'entrées nommés qui diffèrent du publié, une entrée changée par ligne.",
  "Name of the scenario": "Nom du scénario",
  "What the scenario is called, on each of its rows": "Ce que porte le scénario comme titre, à chacune de ses lignes",
  "Line it changes": "Ligne qu'il change",
  "A number, a formula, or @ and the choice it picks": "Un nombre, une formule, ou @ et le choix qu'il prend",
  "What it supposes, and whose idea it is": "Ce qu'il suppose, et de qui est l'idée",
  "Scenario values": "Valeurs des scénarios",
  "Every line of the model as published, which is called base, and in every scenario.":
    "Chaque ligne du modèle telle que publiée, sous le nom de base, et dans chaque scénario.",
  "Name of the scenario, or base for what is published": "Nom du scénario, ou base pour le publié",
  "Line of the model": "Ligne du modèle",
  "Unit of the value; 1 is a ratio": "Unité de la valeur ; 1 est un rapport",
  "Value; a division that does not end is cut at 40 digits": "Valeur ; une division sans fin est coupée à 40 chiffres",
  Sensitivity: "Sensibilité",
  "What each calculated line does when one input goes through the range that its sources span.":
    "Ce que fait chaque ligne calculée quand une entrée parcourt la fourchette de ses sources.",
  "Input that is moved": "Entrée déplacée",
  "Unit of input_low and input_high": "Unité de input_low et input_high",
  "Lower end of the input's range": "Bas de la fourchette de l'entrée",
  "Upper end of the input's range": "Haut de la fourchette de l'entrée",
  "Line that is watched": "Ligne observée",
  "Unit of target_base, target_at_low and target_at_high": "Unité de target_base, target_at_low et target_at_high",
  "Its value as published": "Sa valeur publiée",
  "Its value with the input at its lower end": "Sa valeur avec l'entrée en bas",
  "Its value with the input at its upper end": "Sa valeur avec l'entrée en haut",
  Checks: "Contrôles",
  "Every check on what is published: internal ones guard the arithmetic, source ones ask whether the articles fit together, a finding points to an error where it holds.":
    "Chaque contrôle de ce qui est publié : internal garde les calculs, source demande si les articles s'accordent, finding désigne une erreur quand il est vrai.",
  "Identifier of the check": "Identifiant du contrôle",
  "internal, source or finding": "internal, source ou finding",
  "What holds when the check passes": "Ce qui est vrai quand le contrôle est tenu",
  "How the sides are compared": "Comment les côtés sont comparés",
  "Formula of the left side": "Formule du côté gauche",
  "Value of the left side": "Valeur du côté gauche",
  "Formula of the right side, or the claim whose print is meant":
    "Formule du côté droit, ou le chiffre cité dont l'écrit est visé",
  "Value of the right side, or the least that the print stands for":
    "Valeur du côté droit, ou le moins pour quoi vaut l'écrit",
  "Value of the right side, or the most that the print stands for":
    "Valeur du côté droit, ou le plus pour quoi vaut l'écrit",
  "Unit of both sides": "Unité des deux côtés",
  "pass or fail": "pass ou fail",
  "Why it is asked and what it tells": "Pourquoi il est posé et ce qu'il dit",
};
