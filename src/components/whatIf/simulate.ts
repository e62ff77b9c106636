import { said } from "../../language/said.js";
import { formatNumber } from "../../format/number.js";
import { type Outcome } from "../../model/simulation/simulation.js";
import { type Notebook } from "../../notebook/notebook.js";
import { drawHint } from "../../notebook/whatIf/drawText.js";
import { lineSetting, outputLines, setSettings, settingOf } from "../../notebook/whatIf/settings.js";
import {
  leastSamples,
  mostSamples,
  noForecast,
  promptSamples,
  rankSentence,
  sameFactSentences,
  simulationFigures,
  type SimulationQuestion,
  simulationSentences,
} from "../../notebook/whatIf/simulate.js";
import { isDrawable, simulationChart } from "../charts/simulationChart.js";
import { live, setText } from "../live.js";
import { button, element, plainField } from "../sheet/element.js";
import { amountField, answerRow, lineChoice, questionNote } from "./controls.js";
import { drawRows } from "./drawRows.js";
import { simulationRun } from "./simulationRun.js";

/** How sure a result is, given how each input is drawn: its figures, their picture, and what moves it. */
export function simulateSection(notebook: Notebook): HTMLElement {
  const listeners: (() => void)[] = [];
  const run = simulationRun(notebook, () => listeners.forEach((listener) => listener()));
  /** The notebook for what follows the answer, which comes later than the change that asks for it. */
  const answered: Notebook = {
    ...notebook,
    subscribe(listener) {
      const told = (): void => listener({ before: notebook.workbook(), after: notebook.workbook() });
      listeners.push(told);
      return notebook.subscribe(listener);
    },
  };
  const question = (): SimulationQuestion | null => {
    const { question: asked } = run.standing();
    return "problem" in asked ? null : asked;
  };
  const outcome = (): Outcome | null => run.standing().outcome;

  const chart = simulationChart(answered, () => {
    const [asked, answer] = [question(), outcome()];
    return asked !== null && isDrawable(answer) ? { question: asked, outcome: answer } : null;
  });
  const note = questionNote();
  const facts = element("p.what-note");
  const figures = element("dl.draw-figures", {
    "aria-label": said("What the draws come to", "Ce que donnent les tirages"),
  });
  const inputs = element(
    "div.draw-inputs",
    element("h3", said("How each input is drawn", "Comment chaque entrée est tirée")),
    element(
      "p.what-note.by-hand",
      said(
        `To draw one otherwise, ${drawHint()}. An empty field takes that back.`,
        `Pour en tirer une autrement, ${drawHint()}. Un champ vide y revient.`,
      ),
    ),
    drawRows(answered, { question, outcome }),
    facts,
  );
  const section = element(
    "div.what-section",
    element("p.what-note", noForecast()),
    controls(notebook, question),
    progressRow(answered, run),
    figures,
    note.element,
    chart,
    inputs,
    answerRow(notebook, "simulate"),
  );
  return live(answered, section, () => {
    const { question: asked, outcome: answer } = run.standing();
    chart.hidden = !isDrawable(answer);
    if ("problem" in asked) {
      figures.hidden = inputs.hidden = true;
      note.tell(`${asked.problem}.`);
      return;
    }
    inputs.hidden = false;
    figures.hidden = answer === null || answer.histogram === null;
    if (answer === null) return;
    const rows = simulationFigures(notebook, asked, answer);
    const kept = [...figures.children];
    rows.forEach(({ label, text }, at) => {
      const row = kept[at] ?? figures.appendChild(figureRow());
      setText(row.firstElementChild!, label);
      setText(row.lastElementChild!, text);
    });
    for (const row of kept.slice(rows.length)) row.remove();
    note.tell(simulationSentences(notebook, asked, answer).join(" "));
    const ranks = isDrawable(answer) ? [rankSentence(answer)] : [];
    setText(facts, [...ranks, ...sameFactSentences(notebook, asked)].join(" "));
  });
}

const figureRow = (): HTMLElement => element("div", element("dt"), element("dd"));

const sizes = [leastSamples, promptSamples, promptSamples * 10, mostSamples].map(String);

/** What is asked: the result, a threshold, how many draws and from which seed. */
function controls(notebook: Notebook, question: () => SimulationQuestion | null): HTMLElement {
  const setting = (field: string): string => settingOf(notebook, "simulate", field);
  const set = (fields: Readonly<Record<string, string | null>>, label: string): void =>
    setSettings(notebook, "simulate", fields, label);
  const asked = (): string | undefined => lineSetting(notebook, "simulate", "output", outputLines(notebook));
  const what = said("How sure is", "À quel point est sûr");
  const output = lineChoice(notebook, {
    label: what,
    lines: () => outputLines(notebook),
    value: asked,
    // A threshold is one of the result that it was set for.
    choose: (name) => set({ output: name, threshold: null }, what),
  });
  const past = said("Chance of more than", "Chances de dépasser");
  const threshold = amountField(notebook, {
    label: past,
    line: asked,
    value: () => question()?.threshold ?? "",
    set: (value) => set({ threshold: value }, past),
  });
  const drawn = said("Draws", "Tirages");
  const samples = element("select", { onchange: () => set({ samples: samples.value }, drawn) });
  const seedLabel = said("Seed", "Graine");
  const seed = element("input.draw-seed", { ...plainField, maxlength: 60, onchange: () => setSeed(seed.value.trim()) });
  const [samplesText, seedText] = [element("strong.as-text"), element("strong.as-text")];
  const setSeed = (text: string): void => set({ seed: text === "" ? null : text }, seedLabel);
  const another = button(said("Another seed", "Une autre graine"), () => {
    const now = seed.value.trim();
    setSeed(/^\d{1,15}$/.test(now) ? String(Number(now) + 1) : "1");
  });
  const row = element(
    "div.what-controls",
    output,
    threshold,
    element("label.what-choice", element("span", drawn), " ", samples, samplesText),
    element("span.draw-seeds", element("label.what-choice", element("span", seedLabel), " ", seed, seedText), another),
  );
  return live(notebook, row, () => {
    const now = setting("samples") || String(promptSamples);
    const listed =
      sizes.includes(now) || question() === null ? sizes : [...sizes, now].sort((a, b) => Number(a) - Number(b));
    if ([...samples.options].map(({ value }) => value).join() !== listed.join()) {
      samples.replaceChildren(...listed.map((value) => element("option", { value }, formatNumber(value, "fixed.0"))));
    }
    if (samples.value !== now) samples.value = now;
    setText(samplesText, samples.selectedOptions[0]?.textContent ?? "");
    if (document.activeElement !== seed) seed.value = setting("seed") || "1";
    setText(seedText, setting("seed") || "1");
  });
}

/** How far the draws are, with a button that stops them; and why not all were made, where they were not. */
function progressRow(notebook: Notebook, run: ReturnType<typeof simulationRun>): HTMLElement {
  const text = element("span", { role: "status" });
  const progress = element("progress", { max: 1, "aria-label": said("Draws made", "Tirages faits") });
  const stop = button(said("Stop", "Arrêter"), () => run.cancel(), {
    "aria-label": said("Stop the draws", "Arrêter les tirages"),
  });
  const again = button(said("Try again", "Réessayer"), () => run.retry(), {
    "aria-label": said("Try again to make all draws", "Réessayer de faire tous les tirages"),
  });
  const row = element("p.draw-progress", progress, stop, text, again);
  return live(notebook, row, () => {
    const { question, done, cut } = run.standing();
    const isRunning = done !== null && !("problem" in question);
    progress.hidden = stop.hidden = !isRunning;
    again.hidden = cut !== "not started";
    if (isRunning) progress.value = done / question.samples;
    const first = formatNumber(String(promptSamples), "fixed.0");
    const all = "problem" in question ? "" : formatNumber(String(question.samples), "fixed.0");
    // What changes with every step is for the bar to say.
    setText(
      text,
      isRunning
        ? said(
            `Making ${all} draws; below are the first ${first}.`,
            `${all} tirages en cours ; ci-dessous les ${first} premiers.`,
          )
        : cut === "stopped"
          ? said(`Stopped: these are the first ${first} draws.`, `Arrêté : ce sont les ${first} premiers tirages.`)
          : cut === "not started"
            ? said(
                `What makes all ${all} draws did not load or start: these are the first ${first}. Try again once you are online, or load the page again; the command line makes them all too.`,
                `Ce qui fait les ${all} tirages n'a pas été chargé ou lancé : ce sont les ${first} premiers. Réessayez une fois en ligne, ou rechargez la page ; la ligne de commande les fait tous aussi.`,
              )
            : cut === "failed"
              ? said(
                  `The work ended early: these are the first ${first} draws.`,
                  `Le calcul s'est interrompu : ce sont les ${first} premiers tirages.`,
                )
              : "",
    );
    row.hidden = text.textContent === "";
  });
}
