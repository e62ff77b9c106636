import { type SimulationJob, type SimulationReport, simulationOfJob } from "../../model/simulation/job.js";
import { simulated } from "../../model/simulation/simulation.js";

/**
 * Where this module is: a page that imports it starts a worker from here. In the built site the worker is one file of its
 * own, without what pages share (`site/workers.ts`).
 */
export const address = import.meta.url;

/** What is there in a worker and not on a page. */
interface WorkerScope {
  readonly DedicatedWorkerGlobalScope?: unknown;
  onmessage: ((event: MessageEvent<SimulationJob>) => void) | null;
  postMessage(report: SimulationReport): void;
}

const scope = globalThis as unknown as WorkerScope;

/** Milliseconds between two words on how far it is: a bar moves no smoother for more, and each is drawn by the page. */
const BETWEEN_REPORTS = 40;

/** Works out one job after another, and says how far it is. */
function work(job: SimulationJob): void {
  try {
    const steps = simulated(simulationOfJob(job), job.threshold);
    let told = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return scope.postMessage({ outcome: step.value });
      if (performance.now() - told < BETWEEN_REPORTS) continue;
      scope.postMessage({ done: step.value });
      told = performance.now();
    }
  } catch (error) {
    scope.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
}

if (scope.DedicatedWorkerGlobalScope !== undefined) scope.onmessage = ({ data }) => work(data);
