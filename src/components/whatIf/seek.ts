import { said } from "../../language/said.js";
import { sentence } from "../../language/sentence.js";
import { colon } from "../../language/colon.js";
import { type CellEntry, type Notebook } from "../../notebook/notebook.js";
import { answerLink } from "../../notebook/whatIf/answerLink.js";
import { putIn } from "../../notebook/whatIf/putIn.js";
import { applyLabel, type Goal, goalOf, type SeekAnswer, seekView } from "../../notebook/whatIf/seek.js";
import { inputLines, outputLines, setSettings } from "../../notebook/whatIf/settings.js";
import { announce } from "../announce.js";
import { copyText } from "../clipboard.js";
import { live, setText } from "../live.js";
import { button, element, setAttribute } from "../sheet/element.js";
import { amountField, answerRow, lineChoice, questionNote } from "./controls.js";

/** Goal seek: what would have to stand in an input for a result to come to a target, to be put in with one press. */
export function seekSection(notebook: Notebook): HTMLElement {
  const note = questionNote();
  const list = element("ul.seek-answers");
  const items: AnswerItem[] = [];
  const section = element(
    "div.what-section.seek-section",
    seekControls(notebook),
    note.element,
    list,
    answerRow(notebook, "seek"),
  );
  let told = "";
  return live(notebook, section, () => {
    const view = seekView(notebook);
    const { goal } = view;
    const answers = view.kind === "answered" ? view.answers : [];
    note.tell(view.kind === "problem" ? sentence(view.problem) : view.summary);
    while (items.length < answers.length) items.push(answerItem(notebook));
    items.forEach((item, index) => {
      const answer = answers[index];
      if (answer && goal) item.show(goal, answer);
      if (answer && !item.element.isConnected) list.append(item.element);
      if (!answer) item.element.remove();
    });
    list.hidden = answers.length === 0;
    const now = answers.map(({ head, sentence: says }) => `${head}. ${says}`).join(" ");
    // Where the reader asks here, what was found is said aloud; what they change elsewhere has its own words.
    if (told !== "" && now !== told && section.contains(document.activeElement)) announce(now);
    told = now || " ";
  });
}

function seekControls(notebook: Notebook): HTMLElement {
  const goal = (): Goal | null => goalOf(notebook);
  const set = (settings: Readonly<Record<string, string | null>>): void =>
    setSettings(notebook, "seek", settings, said("goal", "objectif"));
  const amount = (field: "target" | "low" | "high", label: string): HTMLElement =>
    amountField(notebook, {
      label,
      line: () => (field === "target" ? goal()?.output : goal()?.input),
      value: () => goal()?.[field] ?? "",
      set: (value) => set({ [field]: value }),
    });
  return element(
    "div.what-controls",
    lineChoice(notebook, {
      label: said("Result", "Résultat"),
      lines: () => outputLines(notebook),
      value: () => goal()?.output,
      // A target of one result is none of another.
      choose: (output) => set({ output, target: null }),
    }),
    amount("target", said("Target", "Objectif")),
    lineChoice(notebook, {
      label: said("Input to change", "Entrée à changer"),
      lines: () => inputLines(notebook),
      value: () => goal()?.input,
      choose: (input) => set({ input, low: null, high: null }),
    }),
    element("div.what-ends", amount("low", said("From", "De")), amount("high", said("To", "À"))),
  );
}

interface AnswerItem {
  readonly element: HTMLElement;
  readonly show: (goal: Goal, answer: SeekAnswer) => void;
}

/** An answer with what can be done with it. It stays the same element from answer to answer, so that focus stays. */
function answerItem(notebook: Notebook): AnswerItem {
  const label = element("span.seek-label");
  const head = element("strong");
  const says = element("p.seek-says");
  const doubt = element("p.seek-doubt");
  const link = element("input.seek-link", {
    ...{ readonly: true, hidden: true },
    "aria-label": said("Link to this answer", "Lien vers cette réponse"),
  });
  let cells: readonly CellEntry[] = [];
  let step = "";
  let done = "";
  const apply = button(said("Put it in", "Mettre cette valeur"), () => {
    if (putIn(notebook, step, cells)) announce(done);
    // What stands there cannot be put in again.
    if (apply.hidden) copy.focus();
  });
  const copy = button(said("Copy a link to this", "Copier un lien vers cette réponse"), () => {
    const passed = answerLink(notebook, location.href, cells);
    if (passed.kind === "file") {
      announce(
        said(
          "This is too long for a link: share it as a file.",
          "C'est trop long pour un lien : partagez-le en fichier.",
        ),
      );
      return;
    }
    link.value = passed.address;
    void copyText(passed.address, {
      copied: said(
        "The link is copied. It opens this page with this answer put in.",
        "Le lien est copié. Il ouvre cette page avec cette réponse mise en place.",
      ),
      refused: said(
        "This browser does not let a page copy: the link is selected, copy it from there.",
        "Ce navigateur ne laisse pas une page copier : le lien est sélectionné, copiez-le là.",
      ),
      byHand: () => {
        link.hidden = false;
        link.focus();
        link.select();
      },
    });
  });
  const buttons = element("div.what-buttons.by-hand", apply, copy, link);
  return {
    element: element("li.seek-answer", element("p.seek-head", label, " ", head), says, doubt, buttons),
    show(goal, answer) {
      const name = notebook.workbook().line(goal.input).label;
      setText(label, `${name}${colon()}`);
      setText(head, answer.head);
      setText(says, answer.sentence);
      setText(doubt, answer.doubt === "" ? "" : sentence(answer.doubt));
      doubt.hidden = answer.doubt === "";
      buttons.hidden = answer.entry === "";
      apply.hidden = answer.isRefused || answer.isStanding;
      link.hidden = true;
      const told = `${name}${said(", ", " : ")}${answer.head}`;
      setAttribute(apply, "aria-label", said(`Put it in: ${told}`, `Mettre cette valeur, ${told}`));
      setAttribute(
        copy,
        "aria-label",
        said(`Copy a link to this: ${told}`, `Copier un lien vers cette réponse, ${told}`),
      );
      cells = [{ name: goal.input, scenario: "base", entry: answer.entry }];
      step = applyLabel(notebook, goal);
      done = said(`${name} is now ${answer.head}.`, `${name} : désormais ${answer.head}.`);
    },
  };
}
