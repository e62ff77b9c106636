import { late } from "../late.js";
import { jobOf, type SimulationReport } from "../../model/simulation/job.js";
import { type Outcome } from "../../model/simulation/simulation.js";
import { type Notebook } from "../../notebook/notebook.js";
import {
  promptSamples,
  questionKey,
  simulateNow,
  simulationOf,
  type SimulationQuestion,
  simulationQuestion,
  thresholdOf,
} from "../../notebook/whatIf/simulate.js";

/** What stands of a simulation: its question, and the answer to it or to its first draws. */
export interface StandingSimulation {
  readonly question: SimulationQuestion | { readonly problem: string };
  readonly outcome: Outcome | null;
  /** How many draws are done while the work goes on; null where it does not. */
  readonly done: number | null;
  /** Why the answer is that of the first draws alone; empty where it is not, or the work goes on. */
  readonly cut: "" | "stopped" | "not started" | "failed";
}

/** The simulation that a notebook asks for, as it comes. */
export interface SimulationRun {
  /** What stands now; asks anew where the question is another than before. */
  readonly standing: () => StandingSimulation;
  readonly cancel: () => void;
  /** Has the worker make all draws after all, where it did not start. */
  readonly retry: () => void;
}

/**
 * Works out the answer to what is asked, `changed` being called when more of it has come. Some thousand draws are made at
 * once; of more the first stand until a worker has made the rest, so that nobody waits for a picture.
 */
export function simulationRun(notebook: Notebook, changed: () => void): SimulationRun {
  let key = "";
  let standing: StandingSimulation = { question: { problem: "" }, outcome: null, done: null, cut: "" };
  let worker: Worker | null = null;
  /** Which question a report must be of. */
  let turn = 0;

  function stop(): void {
    turn += 1;
    worker?.terminate();
    worker = null;
  }

  function put(next: Partial<StandingSimulation>): void {
    standing = { ...standing, ...next };
    changed();
  }

  async function start(question: SimulationQuestion): Promise<void> {
    const mine = ++turn;
    const job = jobOf(simulationOf(notebook, question), thresholdOf(question));
    try {
      const { address } = await late(() => import("./simulationWorker.js"), "address");
      if (turn !== mine) return;
      worker = new Worker(address, { type: "module" });
    } catch {
      if (turn === mine) put({ done: null, cut: "not started" });
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<SimulationReport>) => {
      if (turn !== mine) return;
      if ("done" in data) return put({ done: data.done });
      stop();
      if ("outcome" in data) put({ outcome: data.outcome, done: null, cut: "" });
      else put({ done: null, cut: "failed" });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (turn !== mine) return;
      stop();
      put({ done: null, cut: "not started" });
    };
    worker.postMessage(job);
  }

  function ask(): void {
    const question = simulationQuestion(notebook);
    const asked = "problem" in question ? question.problem : questionKey(notebook, question);
    if (asked === key) {
      // Words may be in another language.
      standing = { ...standing, question };
      return;
    }
    key = asked;
    stop();
    if ("problem" in question) {
      standing = { question, outcome: null, done: null, cut: "" };
      return;
    }
    // Without a worker, as at build, all are made at once.
    const isLong = question.samples > promptSamples && typeof Worker !== "undefined";
    const first = isLong ? { ...question, samples: promptSamples } : question;
    standing = { question, outcome: simulateNow(notebook, first), done: isLong ? 0 : null, cut: "" };
    if (isLong) void start(question);
  }

  return {
    standing() {
      ask();
      return standing;
    },
    cancel() {
      if (standing.done === null) return;
      stop();
      put({ done: null, cut: "stopped" });
    },
    retry() {
      if (standing.cut !== "not started" || "problem" in standing.question) return;
      put({ done: 0, cut: "" });
      void start(standing.question);
    },
  };
}
