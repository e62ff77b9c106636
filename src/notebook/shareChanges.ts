import { catalogue } from "../language/catalogue.js";
import { changesList, type ListedChange } from "./changesList.js";
import { type Notebook } from "./notebook.js";

const words = catalogue({
  en: {
    change: (label: string, published: string, yours: string) => `${label}: ${published} → ${yours}`,
    same: (label: string, difference: string) => `${label}: ${difference}`,
    join: "; ",
    more: (count: number) => `${count} more`,
    stop: ".",
  },
  fr: {
    change: (label, published, yours) => `${label} : ${published} → ${yours}`,
    same: (label, difference) => `${label} : ${difference}`,
    join: " ; ",
    more: (count) => (count === 1 ? "1 autre" : `${count} autres`),
    stop: ".",
  },
});

/** How many changes are told one by one; the rest are counted. */
const mostTold = 4;

/** What differs from what is published, in words: `Chips ordered: 20,000 chips → 40,000 chips; 2 more.` Empty where no input does. */
export function changesText(notebook: Notebook): string {
  const { inputs } = changesList(notebook);
  const told = inputs.slice(0, inputs.length === mostTold + 1 ? mostTold + 1 : mostTold).map(changeText);
  const rest = inputs.length - told.length;
  const parts = rest === 0 ? told : [...told, words().more(rest)];
  return parts.length === 0 ? "" : parts.join(words().join) + words().stop;
}

const changeText = ({ label, published, yours, difference }: ListedChange): string =>
  published === yours ? words().same(label, difference) : words().change(label, published, yours);
