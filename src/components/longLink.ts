import { grouped } from "../state/bounds.js";
import { longestLink, linkOrFile } from "../state/linkOrFile.js";
import { said } from "../language/said.js";
import { type Notebook } from "../notebook/notebook.js";
import { announce } from "./announce.js";
import { attempt, noFile } from "./attempt.js";
import { copyText } from "./clipboard.js";
import { late } from "./late.js";
import { live, setText } from "./live.js";
import { button, element } from "./sheet/element.js";

/** The address of this page with the figures on screen. */
export const linkAddress = ({ store }: Notebook): string => pageHere() + store.link();

const pageHere = (): string => location.href.replace(/#.*$/, "");

/** The way to pass on the figures on screen: their link, or, where that is too long, a file in its place. */
export interface LongLink {
  /** Says that the link is too long and offers the file; hidden until it was asked for, and once it is short enough. */
  readonly element: HTMLElement;
  /** Copies the link, or says why not. */
  copy(): void;
}

/** See {@link LongLink}. */
export function longLink(notebook: Notebook): LongLink {
  const passedOn = () => linkOrFile(notebook.store.get(), { page: pageHere(), release: notebook.record.release });
  const told = element("span");
  const save: HTMLButtonElement = button(
    said("Save as a file", "Enregistrer dans un fichier"),
    () =>
      void attempt(save, noFile(), async () => {
        const { saveScenario } = await late(() => import("./share/saveScenario.js"), "saveScenario");
        saveScenario(notebook);
      }),
  );
  const note = element("p.changes-long", { hidden: "" }, told, " ", save);
  live(notebook, note, () => {
    if (!note.hidden && passedOn().kind === "link") note.hidden = true;
  });
  return {
    element: note,
    copy() {
      const by = passedOn();
      if (by.kind === "link") return void copyLink(by.address, notebook);
      setText(told, tooLong(by.characters));
      note.hidden = false;
      announce(tooLong(by.characters));
      save.focus();
    },
  };
}

const tooLong = (characters: number): string =>
  said(
    `These figures make a link of ${grouped(characters)} characters, which mail and chats cut (${grouped(longestLink)} at most): pass them on as a file, which any page of this notebook opens.`,
    `Ces chiffres font un lien de ${grouped(characters)} caractères, que courriels et messageries coupent (${grouped(longestLink)} au plus) : transmettez-les par un fichier, que toute page de ce carnet ouvre.`,
  );

const copyLink = (address: string, { store }: Notebook): Promise<void> =>
  copyText(address, {
    copied: said(
      "The link is copied. It opens this page with these figures.",
      "Le lien est copié. Il ouvre cette page avec ces chiffres.",
    ),
    refused: said(
      "This browser does not let a page copy: the link now stands in the address bar.",
      "Ce navigateur ne laisse pas une page copier : le lien est maintenant dans la barre d'adresse.",
    ),
    byHand: () => (location.hash = store.link()),
  });
