import { changesSentence, problemSentence } from "../../notebook/changesSentence.js";
import { type Notebook } from "../../notebook/notebook.js";
import { fileRefusal, scenarioFileWords } from "../../notebook/shareFile.js";
import { encodeState } from "../../state/link.js";
import { sameState } from "../../state/readerState.js";
import { readScenarioFile } from "../../state/scenarioFile.js";

/** What became of files that a reader gave: a sentence, and what is wrong with a scenario that was not opened, or does not fit the model. */
export interface Opened {
  readonly told: string;
  readonly problems: readonly string[];
  /** What the step is called that was made; null where nothing has changed. */
  readonly step: string | null;
  /** The fragment of a link to it on the figures that it was made on, where those are not the figures of today; else null. */
  readonly asThen: string | null;
}

/**
 * Makes the scenario in a file the reader's figures, in one step that undo takes back. A file in which anything is wrong
 * changes nothing, nor does more than one file or what can be none.
 */
export async function openScenario(notebook: Notebook, files: readonly File[]): Promise<Opened> {
  const words = scenarioFileWords();
  const refusal = fileRefusal(files);
  const [file] = files;
  if (refusal !== null || file === undefined) return unchanged(refusal ?? "");
  const { name } = file;
  let text: string;
  try {
    text = await file.text();
  } catch {
    return unchanged(words.unread(name));
  }
  const read = readScenarioFile(text);
  if ("problems" in read) return unchanged(words.refused(name), read.problems);
  const { state, release } = read;
  const { store, record } = notebook;
  const isOlder = release !== "" && release !== record.release;
  const asThen = isOlder ? encodeState(state, release) : null;
  if (store.origin() !== "link" && sameState(store.get(), state)) return { ...unchanged(words.same(name)), asThen };
  const step = words.step(name);
  const beyond = store.update(step, () => state);
  if (beyond !== null) return unchanged(words.refused(name), [beyond]);
  const told = words.opened(name, changesSentence(notebook));
  // What this model cannot take of it is kept, and said as of a link.
  const problems = notebook.problems().map((problem) => problemSentence(notebook.base(), problem));
  return { told: isOlder ? `${told} ${words.older(release)}` : told, problems, step, asThen };
}

const unchanged = (told: string, problems: readonly string[] = []): Opened => ({
  ...{ told, problems },
  step: null,
  asThen: null,
});
