import { type ExtractedFigure, extractFigures, type Language } from "#figures";
import { type LabelledArticle, labelledArticles, labelledPhrases, type Part } from "./figures/labelled.js";
import { recognizersReader } from "./figures/recognizers.js";
import { sameReading, score } from "./figures/score.js";
import { readFigure } from "#figures";
import { medianMs, type Report, type Timing } from "./report.js";

const languages: readonly Language[] = ["fr", "en", "zh"];
const peerName = "@microsoft/recognizers-text-suite 1.3.1";
const parts: readonly Part[] = ["development", "held-out"];
const percent = (part: number, whole: number): string => (whole === 0 ? "" : ((100 * part) / whole).toFixed(1));

/** Reading figures: recall and precision by language, ours and the peer's on the same texts, and time against length. */
export async function benchFigures(): Promise<Report> {
  const peer = recognizersReader();
  const rows = [["part", "language", "engine", "labels", "values", "values_and_units", "all_right", "precision"]];
  const phraseRows = [["part", "language", "phrases", "right", "right_without_language"]];
  for (const part of parts) {
    for (const language of languages) {
      const articles = labelledArticles(part).filter((article) => article.language === language);
      rows.push([part, language, "ours", ...ourScore(articles)]);
      if (peer !== null) rows.push([part, language, peerName, ...peerScore(articles, peer)]);
      const labels = labelledPhrases(part).filter((label) => label.language === language);
      const right = labels.filter((label) => sameReading(readFigure(label.phrase, language), label)).length;
      const told = labels.filter((label) => sameReading(readFigure(label.phrase), label)).length;
      phraseRows.push([
        part,
        language,
        String(labels.length),
        percent(right, labels.length),
        percent(told, labels.length),
      ]);
    }
  }
  return { timings: timings(peer), tables: [rows, phraseRows] };
}

function ourScore(articles: readonly LabelledArticle[]): string[] {
  let [labels, values, units, right, given] = [0, 0, 0, 0, 0];
  for (const { text, expected, optional } of articles) {
    const found = extractFigures(text);
    const result = score(expected, found, optional);
    labels += result.expected;
    given += result.given;
    right += result.right;
    values += matched(expected, found, (label, item) => label.low === item.low && label.high === item.high);
    units += matched(
      expected,
      found,
      (label, item) => label.low === item.low && label.high === item.high && label.unit === item.unit,
    );
  }
  return [
    String(labels),
    percent(values, labels),
    percent(units, labels),
    percent(right, labels),
    percent(right, given),
  ];
}

/** The peer knows no qualifier and no users, chips or tokens: its precision asks for the value alone. */
function peerScore(
  articles: readonly LabelledArticle[],
  read: NonNullable<ReturnType<typeof recognizersReader>>,
): string[] {
  let [labels, values, units, given] = [0, 0, 0, 0];
  for (const { text, language, expected } of articles) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const found = lines.flatMap((line, index) =>
      read(line, language).map((item) => ({ ...item, paragraph: index + 1 })),
    );
    const isValue = (label: ExtractedFigure, item: { value: string }): boolean =>
      [label.low, label.high].some((bound) => bound !== "" && Number(bound) === Number(item.value));
    labels += expected.length;
    given += found.length;
    values += matched(expected, found, isValue);
    units += matched(
      expected,
      found,
      (label, item) => isValue(label, item) && (label.unit === item.unit || !/^[A-Z]{3}$|percent/.test(label.unit)),
    );
  }
  return [String(labels), percent(values, labels), percent(units, labels), "", percent(values, given)];
}

function matched<Item extends { paragraph: number }>(
  expected: readonly ExtractedFigure[],
  given: readonly Item[],
  same: (label: ExtractedFigure, item: Item) => boolean,
): number {
  const left = new Set(given);
  let count = 0;
  for (const label of expected)
    for (const item of left)
      if (item.paragraph === label.paragraph && same(label, item)) {
        left.delete(item);
        count += 1;
        break;
      }
  return count;
}

function timings(peer: ReturnType<typeof recognizersReader>): Timing[] {
  const words = parts
    .flatMap((part) => labelledArticles(part))
    .filter(({ language }) => language !== "zh")
    .map(({ text }) => text)
    .join("\n")
    .split(" ")
    .slice(0, 1000);
  const article = words.join(" ");
  const result: Timing[] = [];
  for (const copies of [1, 10, 100]) {
    const text = Array.from({ length: copies }, () => article).join("\n");
    const work = `extract figures of ${copies} × 1000 words`;
    const ours = medianMs(() => extractFigures(text), copies === 100 ? 5 : 15, copies === 1 ? 20 : 2);
    result.push({ work, engine: "ours", medianMs: ours, ratio: 1 });
    if (peer === null || copies > 1) continue;
    const theirs = medianMs(() => text.split("\n").map((line) => peer(line, "fr")), 1, 0);
    result.push({ work, engine: peerName, medianMs: theirs, ratio: theirs / ours });
  }
  return result;
}
