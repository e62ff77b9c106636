import { tellings } from "../components/charts/tellings.js";
import { type Telling, type ToldPart } from "../components/charts/tellingsData.js";
import { said } from "../language/said.js";
import { listText } from "../notebook/countText.js";
import { type Notebook } from "../notebook/notebook.js";
import { verbText } from "../notebook/verbText.js";
import { chipShareLines } from "./sentences.js";

/** The chip budget as a part of the budget. */
export const chipsTold = (): ToldPart => ({
  part: { line: "chip_budget_2026_cny", noun: said("chips", "puces"), period: "2026" },
  whole: { line: "capex_2026_cny", noun: said("the budget", "le budget") },
  share: "chip_share_2026",
  rest: "non_chip_capex_2026_cny",
  before: { line: "chip_spend_2025_cny_implied", share: "chip_share_2025_implied", period: "2025" },
});

/** What each telling of the chip budget leaves for the rest, and what it implies for the year before. */
export function chipShareChart(notebook: Notebook): HTMLElement {
  return tellings(notebook, {
    ...chipsTold(),
    name: "chip-share-chart",
    level: 3,
    title: chipShareTitle,
    subtitle: said(
      "RMB, 2026: chips and the rest of the budget. A thin bar: chip spending in 2025 that a growth printed with the sum implies.",
      "En yuans, 2026 : les puces et le reste du budget. Barre mince : les dépenses de puces de 2025 que suppose une hausse écrite avec le montant.",
    ),
    columns: [
      said("Telling", "Version"),
      said("Chips 2026", "Puces 2026"),
      said("Share", "Part"),
      said("Rest of the budget", "Reste du budget"),
      said("Implied chips 2025", "Puces 2025 supposées"),
      said("Implied share 2025", "Part 2025 supposée"),
    ],
    source: {
      lines: ["chip_budget_2026_cny", "chip_budget_half_2026_cny", "chip_spend_2025_cny_implied"],
      beside: said("arithmetic by the model.", "calculs du modèle."),
    },
  });
}

/** What each sum comes to: `RMB 85 bn, RMB 100 bn or about half: chips take 53.1 %, 62.5 % or about 50 % of the budget`. */
export function chipShareTitle(notebook: Notebook, told: readonly Telling[]): string {
  const take = verbText(notebook, chipShareLines, {
    told: said("take", "prennent"),
    own: said("would, on your figures, take", "prendraient, d'après vos chiffres,"),
  });
  const each = (text: (telling: Telling) => string) => listText(told.map(text), said("or", "ou"));
  const [sums, shares] = [each(({ sum }) => sum), each(({ share }) => share)];
  return said(`${sums}: chips ${take} ${shares} of the budget`, `${sums} : les puces ${take} ${shares} du budget`);
}
