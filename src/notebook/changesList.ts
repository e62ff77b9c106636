import { catalogue } from "../language/catalogue.js";
import { changedInputs } from "./changedInputs.js";
import { compareLine } from "./comparison.js";
import { type Notebook } from "./notebook.js";
import { sourceMark } from "./sheet/sourceMark.js";

const words = catalogue({
  en: {
    asPublished: "as published",
  },
  fr: {
    asPublished: "comme publié",
  },
});

/** A line as published and as it stands, and how far apart the two are, in words. */
export interface ListedChange {
  readonly name: string;
  readonly label: string;
  readonly published: string;
  readonly yours: string;
  /** The difference; of an input that has the same number from somebody else, who says it; `as published` of a result. */
  readonly difference: string;
}

/** All that differs from the published notebook. */
export interface ChangesList {
  /** Inputs, in the model's order. */
  readonly inputs: readonly ListedChange[];
  /** The headline figures that are no such inputs, whether or not they moved. */
  readonly results: readonly ListedChange[];
  readonly ownLines: readonly { readonly name: string; readonly label: string }[];
  readonly ownScenarios: readonly string[];
}

/** Lists what differs; without a changed input there are no results to compare. */
export function changesList(notebook: Notebook): ChangesList {
  const { lines, scenarios } = notebook.store.get();
  const changed = changedInputs(notebook);
  const headlines = changed.length === 0 ? [] : notebook.record.headlines;
  return {
    inputs: changed.map((name) => {
      const { published, yours, difference } = compareLine(notebook, name, { isExact: true });
      const { label } = notebook.base().line(name);
      return { name, label, published, yours, difference: difference || sourceMark(notebook, name).text };
    }),
    results: headlines
      .filter(({ name, label }) => label !== "" && !changed.includes(name))
      .map(({ name, label }) => {
        const { published, yours, difference, isMoved } = compareLine(notebook, name);
        return { name, label, published, yours, difference: isMoved ? difference : words().asPublished };
      }),
    ownLines: lines.map(({ name, label }) => ({ name, label: label || name })),
    ownScenarios: scenarios.map(({ name }) => name),
  };
}
