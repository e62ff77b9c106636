import { citation, licenceText } from "../../export/citation.js";
import { language } from "../../language/language.js";
import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { citedAddress } from "../../notebook/shareLink.js";
import { copyText } from "../clipboard.js";
import { button, element } from "../sheet/element.js";
import { type PanelPart } from "./panelPart.js";
import { takeawayNow } from "./takeaway.js";

/** How a citation is written: for a text, or for the two kinds of reference managers. */
const forms = () => [
  { of: language() === "fr" ? "french" : "apa", copy: said("Copy the text", "Copier le texte") } as const,
  { of: "bibtex", copy: said("Copy BibTeX", "Copier en BibTeX") } as const,
  { of: "cslJson", copy: said("Copy CSL-JSON", "Copier en CSL-JSON") } as const,
];

/** How to cite the notebook with the figures on screen, each form to be copied, and under which licences it is. */
export function citePart(notebook: Notebook): PanelPart {
  const shown = element("textarea", {
    readonly: true,
    rows: 3,
    spellcheck: "false",
    "aria-label": said("Citation", "Citation"),
  });
  const texts = (): ReturnType<typeof citation> => {
    const takeaway = takeawayNow(notebook);
    const page =
      takeaway.site === "" ? location.href : new URL(location.pathname.replace(/.*\//, ""), takeaway.site).href;
    return citation(takeaway, { of: "notebook", address: citedAddress(notebook, page) });
  };
  const buttons = forms().map(({ of, copy }) =>
    button(copy, () => {
      shown.value = texts()[of];
      void copyText(shown.value, {
        copied: said("The citation is copied.", "La citation est copiée."),
        refused: said(
          "This browser does not let a page copy: the citation is selected, copy it from there.",
          "Ce navigateur ne laisse pas une page copier : la citation est sélectionnée, copiez-la là.",
        ),
        byHand: () => {
          shown.focus();
          shown.select();
        },
      });
    }),
  );
  const licence = element("p.share-note", licenceText(takeawayNow(notebook)));
  return {
    element: element("div.share-cite", shown, element("div.share-row", ...buttons), licence),
    update: () => {
      const [first] = forms();
      if (first !== undefined) shown.value = texts()[first.of];
    },
  };
}
