import { catalogue } from "../language/catalogue.js";
import { counted } from "../language/french.js";
import { changesList, type ListedChange } from "./changesList.js";
import { type Notebook } from "./notebook.js";
import { isOfLink } from "./whose.js";

const words = catalogue({
  en: {
    more: (count: number) => `${count} more`,
    none: "no headline figure moves",
  },
  fr: {
    more: (count) => counted(count, "autre"),
    none: "aucun chiffre principal ne bouge",
  },
});

/** How many of each are told before the list is opened: what fits into a line or two of a wide page. */
const most = 3;

/** The place of a figure that is not announced. */
const last = Number.MAX_SAFE_INTEGER;

/** One thing that a link changes: `Chips ordered`, `20,000 chips`, `50,000 chips`. */
export type BriefChange = Pick<ListedChange, "name" | "label" | "published" | "yours">;

/** What a link changes, as the first thing that its receiver reads. */
export interface LinkBrief {
  readonly inputs: readonly BriefChange[];
  /** The headline figures that move. */
  readonly results: readonly BriefChange[];
  /** Of each what is not told, in words; of results also that none moves. Empty where all is told. */
  readonly moreInputs: string;
  readonly moreResults: string;
}

/** The first inputs that a link sets and the first headline figures that it moves; null where no link with inputs is on show. */
export function linkBrief(notebook: Notebook): LinkBrief | null {
  if (!isOfLink(notebook)) return null;
  const { inputs, results } = changesList(notebook);
  if (inputs.length === 0) return null;
  const places = new Map(notebook.record.headlines.map(({ name, announced }) => [name, announced || last]));
  const placeOf = ({ name }: BriefChange): number => places.get(name) ?? last;
  // Told in the order in which they are announced when they move.
  const moved = results.filter(({ published, yours }) => published !== yours).sort((a, b) => placeOf(a) - placeOf(b));
  const more = (all: readonly unknown[]): string => (all.length > most ? words().more(all.length - most) : "");
  return {
    inputs: inputs.slice(0, most),
    // On the first screen a figure has the words of those above it; here it stands alone.
    results: moved.slice(0, most).map((change) => ({ ...change, label: notebook.base().line(change.name).label })),
    moreInputs: more(inputs),
    moreResults: results.length > 0 && moved.length === 0 ? words().none : more(moved),
  };
}
