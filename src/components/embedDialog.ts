import { addressName } from "../format/addressName.js";
import { language } from "../language/language.js";
import { said } from "../language/said.js";
import { changesSentence } from "../notebook/changesSentence.js";
import { type Notebook } from "../notebook/notebook.js";
import { copyText } from "./clipboard.js";
import { button, element } from "./sheet/element.js";

/** A chart or a sheet that another page may show: its name in addresses, and what it is called. */
interface Embeddable {
  readonly name: string;
  readonly title: string;
}

/** The code of a frame: as high as what it shows is here, until the script beside it knows better. */
export function embedCode({ name, title }: Embeddable, link: string, height: number, folder: string): string {
  const attribute = (text: string): string =>
    text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return [
    `<iframe src="${attribute(`${folder}embed/${name}.html?lang=${language()}${link}`)}" title="${attribute(title)}"`,
    ` style="width: 100%; border: 0" height="${height}" loading="lazy"></iframe>\n`,
    `<script src="${attribute(folder)}embed/host.js" async></script>`,
  ].join("");
}

/** Shows the code by which another page shows a chart or sheet: `asked`, or another of the choice. */
export function openEmbedDialog(notebook: Notebook, asked: string): void {
  const all = embeddables(notebook);
  const choice = element("select", ...all.map(({ name, title }) => element("option", { value: name }, title)));
  if (all.some(({ name }) => name === asked)) choice.value = asked;
  const code = element("textarea", { readonly: true, rows: 5, spellcheck: "false" });
  const dialog = element(
    "dialog.embed-dialog",
    { "aria-label": said("Embed in another page", "Intégrer dans une autre page") },
    element("h2", said("Embed in another page", "Intégrer dans une autre page")),
    element("label", element("span", said("What", "Quoi")), " ", choice),
    element("label", element("span", said("Code for your page", "Code pour votre page")), " ", code),
    element("p", promise(notebook)),
    element(
      "div.embed-buttons",
      button(said("Copy the code", "Copier le code"), () => void copy(code)),
      button(said("Close", "Fermer"), () => dialog.close()),
    ),
  );
  const update = (): void => {
    const shown = all.find(({ name }) => name === choice.value);
    if (shown === undefined) return;
    const chart = document.querySelector(`#observablehq-main .chart.${shown.name}`);
    const height = Math.ceil(chart?.getBoundingClientRect().height ?? 0) + 40;
    const link = changesSentence(notebook) === "" ? "" : notebook.store.link();
    code.value = embedCode(
      shown,
      link,
      Math.max(height, 320),
      new URL("./", document.baseURI.replace(/#.*$/s, "")).href,
    );
  };
  choice.addEventListener("change", update);
  dialog.addEventListener("close", () => dialog.remove());
  update();
  document.body.append(dialog);
  dialog.showModal();
  code.select();
}

/** The charts of the page, and all sheets. */
function embeddables(notebook: Notebook): Embeddable[] {
  const charts = [...document.querySelectorAll<HTMLElement>("#observablehq-main .chart[data-chart]")].map((chart) => ({
    name: chart.dataset["chart"] ?? "",
    title: chart.querySelector(".chart-title")?.textContent ?? "",
  }));
  const sheets = [...new Set(notebook.record.lines.map(({ sheet }) => sheet))].map((sheet) => ({
    name: addressName(sheet),
    title: said(`Sheet: ${notebook.sheetTitle(sheet)}`, `Feuille : ${notebook.sheetTitle(sheet)}`),
  }));
  return [...charts, ...sheets];
}

/** What the frame will show later on. */
function promise(notebook: Notebook): string {
  return changesSentence(notebook) === ""
    ? said(
        "It shows the published figures. When those are corrected, it shows the corrected ones.",
        "Il montre les chiffres publiés. Quand ils sont corrigés, il montre les chiffres corrigés.",
      )
    : said(
        "It keeps what differs here from the published figures. When those are corrected, all that this does not set follows.",
        "Il garde ce qui diffère ici des chiffres publiés. Quand ceux-ci sont corrigés, tout ce qui n'est pas fixé ici suit.",
      );
}

const copy = (code: HTMLTextAreaElement): Promise<void> =>
  copyText(code.value, {
    copied: said("The code is copied.", "Le code est copié."),
    refused: said(
      "This browser does not let a page copy: the code is selected, copy it from there.",
      "Ce navigateur ne laisse pas une page copier : le code est sélectionné, copiez-le là.",
    ),
    byHand: () => {
      code.focus();
      code.select();
    },
  });
