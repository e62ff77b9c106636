import { type Workbook } from "../model/workbook.js";
import { changedInputs } from "./changedInputs.js";
import { type Notebook } from "./notebook.js";
import { isOfLink } from "./whose.js";

/** A problem of a link, a saved state or an own column as readers are told it: lines by what they are called, not by name. */
export function problemSentence(base: Workbook, problem: string): string {
  const [, column = "", name = "", rest = ""] =
    /^(?:link: |store: )?(own column “.*”: )?([\p{L}_][\p{L}\p{N}_]*)(:? .*)$/su.exec(problem) ?? [];
  return base.has(name) ? `${column}${base.line(name).label}${rest}` : problem.replace(/^(?:link|store): /, "");
}

/**
 * What differs from the published notebook, counted: `3 inputs differ from what is published; 1 line of your own`. Empty
 * where nothing does; of a link it is said even then.
 */
export function changesSentence(notebook: Notebook): string {
  const { lines, scenarios } = notebook.store.get();
  const isLink = isOfLink(notebook);
  const inputs = changedInputs(notebook).length;
  const own = [
    ...(lines.length > 0 ? [counted(lines.length, "line")] : []),
    ...(scenarios.length > 0 ? [counted(scenarios.length, "scenario")] : []),
  ];
  const parts = [
    ...(inputs > 0
      ? [`${counted(inputs, "input")} ${inputs === 1 ? "differs" : "differ"} from what is published`]
      : []),
    ...(own.length > 0 ? [`${own.join(" and ")} of ${isLink ? "its" : "your"} own`] : []),
  ];
  if (!isLink) return parts.join("; ");
  return parts.length === 0 ? "This link shows the published figures." : `This link: ${parts.join("; ")}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
