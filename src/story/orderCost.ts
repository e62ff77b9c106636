import { type PlaneLines, type Slopes } from "../components/charts/planeData.js";
import { scenarioPlane } from "../components/charts/scenarioPlane.js";
import { said } from "../language/said.js";
import { signedText } from "../notebook/changeWords.js";
import { movingScenarios } from "../notebook/movingScenarios.js";
import { type Notebook } from "../notebook/notebook.js";
import { proseText } from "../notebook/proseFigure.js";
import { surcharge } from "./sentences.js";

/** Chips across, dollars up; the prices of one chip are the slopes. */
export const orderLines = (): PlaneLines => ({
  across: { line: "h200_units", label: said("chips ordered", "puces commandées"), usual: [10_000, 1_000_000] },
  up: { line: "h200_order_usd", usual: [1e8, 1e10] },
  rate: "fx_cny_per_usd",
  rule: { line: "chip_budget_2026_usd", label: said("whole chip budget,", "budget entier des puces,") },
  slope: {
    line: "h200_unit_price_usd",
    extra: "h200_surcharge_rate",
    plus: said("plus the surcharge", "surcoût compris"),
    less: said("less the discount", "remise déduite"),
  },
  base: { told: said("Test order", "Commande d'essai"), own: said("Your order", "Votre commande") },
});

/** The columns of its sheet: the base and the published scenarios of another order, all else being equal. */
export const orderScenarios = (notebook: Notebook): string[] => movingScenarios(notebook, "h200_order_usd");

/** What an order of H200 chips costs: the span of prices as a band, a dot for each scenario. */
export function orderCostChart(notebook: Notebook): HTMLElement {
  return scenarioPlane(notebook, {
    ...orderLines(),
    name: "order-cost-chart",
    level: 3,
    title: orderTitle,
    subtitle: (_, { slopes, undrawn }) =>
      said(
        `Cost of an order against chips ordered, on scales of powers of ten, so that a price is a straight line: ${lineWords(slopes)}; around it, how far the printed price is rounded.`,
        `Coût d'une commande selon les puces commandées, sur des échelles de puissances de dix, où un prix est une droite : ${lineWords(slopes)} ; autour, l'arrondi du prix écrit.`,
      ) + undrawnWords(undrawn),
    columns: [
      [said("Chips", "Puces"), "h200_units"],
      [said("Price of one", "Prix d'une puce"), "h200_unit_price_usd"],
      [said("Surcharge", "Surcoût"), "h200_surcharge_rate"],
      [said("Cost", "Coût"), "h200_order_usd"],
      [said("Cost in RMB", "Coût en yuans"), "h200_order_cny"],
      [said("Share of the chip budget", "Part du budget des puces"), "h200_share_of_chip_budget"],
    ],
    source: {
      lines: ["h200_units", "h200_unit_price_usd", "h200_first_lot_units", "h200_approved_units"],
      beside: said(
        "scenarios and arithmetic by the model; RMB at the rate used.",
        "scénarios et calculs du modèle ; yuans au taux retenu.",
      ),
    },
  });
}

/** Which orders have no dot. */
const undrawnWords = (undrawn: readonly string[]): string =>
  undrawn.length === 0
    ? ""
    : said(
        ` Such scales have no zero, and so no dot for: ${undrawn.join("; ")}.`,
        ` Ces échelles n'ont pas de zéro, donc pas de point pour : ${undrawn.join(" ; ")}.`,
      );

/** Which price is the line. */
function lineWords({ used, bare }: Slopes): string {
  if (used === null) return said("no price is used", "aucun prix n'est retenu");
  if (bare === null) return said("the price used", "le prix retenu");
  return bare < used
    ? said(
        "the price used with its surcharge, and dashed the price without it",
        "le prix retenu avec son surcoût et, en tirets, le prix sans lui",
      )
    : said(
        "the price used with its discount, and dashed the price without it",
        "le prix retenu avec sa remise et, en tirets, le prix sans elle",
      );
}

/** What the order comes to, in the figures of the sentence above the chart. */
export function orderTitle(notebook: Notebook): string {
  const workbook = notebook.workbook();
  const told = (name: string) => proseText(notebook, workbook, name);
  const price = `${told("h200_unit_price_usd")}${signedText(notebook, workbook, "h200_surcharge_rate", { as: surcharge() })}`;
  const [units, cost, share, all] = [
    told("h200_units"),
    told("h200_order_usd"),
    told("h200_share_of_chip_budget"),
    told("h200_affordable_units"),
  ];
  const title = said(
    `${units} at ${price} would cost ${cost}, ${share} of a chip budget that would buy ${all}`,
    `${units} à ${price} coûteraient ${cost}, soit ${share} d'un budget des puces qui en achèterait ${all}`,
  );
  return title.charAt(0).toUpperCase() + title.slice(1);
}
