import { said } from "../../language/said.js";
import { type Notebook } from "../../notebook/notebook.js";
import { passedOn, passedOnText } from "../../notebook/shareLink.js";
import { announce } from "../announce.js";
import { copyText } from "../clipboard.js";
import { setText } from "../live.js";
import { button, element } from "../sheet/element.js";
import { type PanelPart } from "./panelPart.js";

/**
 * The link to this page with the figures on screen: to copy, to send where the system has a sheet for that, and how long it
 * is. Where it would be too long, a button that has `saveFile` do it in its place.
 */
export function linkPart(notebook: Notebook, saveFile: () => void): PanelPart {
  const name = said("Link to this page with these figures", "Lien vers cette page avec ces chiffres");
  const field = element("input", { readonly: true, "aria-label": name });
  const note = element("p.share-note");
  const copy = button(
    said("Copy link", "Copier le lien"),
    () =>
      void copyText(field.value, {
        copied: said(
          "The link is copied. It opens this page with these figures.",
          "Le lien est copié. Il ouvre cette page avec ces chiffres.",
        ),
        refused: said(
          "This browser does not let a page copy: the link is selected, copy it from there.",
          "Ce navigateur ne laisse pas une page copier : le lien est sélectionné, copiez-le là.",
        ),
        byHand: () => {
          field.focus();
          field.select();
        },
      }),
    { autofocus: true },
  );
  const send = button(said("Send…", "Envoyer…"), () => void sendLink(field.value));
  const save = button(said("Save as a scenario file", "Enregistrer en fichier de scénario"), saveFile);
  // Where a finger is what points, the system knows whom its owner writes to.
  const canSend = "share" in navigator && matchMedia("(pointer: coarse)").matches;
  return {
    element: element("div.share-link", element("div.share-row", field, copy, send, save), note),
    update() {
      const passed = passedOn(notebook, location.href);
      const isLink = passed.kind === "link";
      field.value = isLink ? passed.address : "";
      field.hidden = copy.hidden = !isLink;
      send.hidden = !isLink || !canSend;
      save.hidden = isLink;
      setText(note, passedOnText(passed));
    },
  };
}

async function sendLink(url: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    // Who closes the sheet knows that nothing was sent.
    if ((error as Error).name === "AbortError") return;
    announce(
      said("This browser could not send it: copy the link.", "Ce navigateur n'a pas pu l'envoyer : copiez le lien."),
    );
  }
}
