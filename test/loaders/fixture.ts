import { type DataFiles, readProject } from "../../loaders/read/project.js";
import { problemText, inOrder } from "../../loaders/read/problem.js";

/** A small sound data/: one source, four claims, a model of six lines, two scenarios, two checks, three headlines. */
export const soundData: Readonly<Record<string, string>> = {
  story: [
    "key,value",
    "id,sound",
    "title,A sound story",
    "description,What two invented texts say.",
    "language,fr",
    "pages,index evidence",
    "package_title,Sound data",
    "package_description,Two invented texts and a model.",
    "licence,CC0-1.0",
    "licence_title,Public domain",
    "edition,2026-02-03",
  ].join("\n"),
  units: ["claim_unit,unit", "visits,visit"].join("\n"),
  sources: [
    "source,name,title,publisher,language,published,cites,url,text_sha256,note",
    `900,Invented page,An invented text,,fr,,Daily Ledger; Meter: visits,,${"0".repeat(64)},`,
    `901,Second page,Another,,fr,2026-01-05,,,${"1".repeat(64)},`,
  ].join("\n"),
  claims: [
    "claim,source,paragraph,figure,occurrence,subject,measure,period,unit,role,note",
    "c900_01,900,1,160 milliards de yuans,1,Firm,budget,2026,CNY,model,",
    "c900_02,900,1,23 milliards de dollars,1,Firm,budget,2026,USD,model,",
    "c900_03,900,2,entre 10 et 20 %,1,Firm,share,2026,percent,model,",
    "c901_01,901,1,200 milliards de yuans,1,Firm,budget,2026,CNY,model,",
    "c901_02,901,2,des milliards de dollars,1,Firm,rent,2026,USD,context,",
  ].join("\n"),
  dismissed: ["source,paragraph,figure,occurrence,reason", "900,1,2026,1,the year"].join("\n"),
  rates: ["date,pair,rate,publisher,url,accessed", "2025-12-22,CNY/USD,7.0572,A bank,,2026-01-01"].join("\n"),
  model: [
    "sheet,name,label,unit,formula,claims,low,high,format,note",
    "Rates,rate_used,Rate used,CNY/USD,,=rate_implied CNY/USD@2025-12-22,,,fixed.4,",
    "Rates,rate_implied,Rate implied,CNY/USD,=budget_cny / budget_usd_printed,,,,fixed.4,",
    "Rates,budget_usd_printed,Budget in dollars,USD,,c900_02,,,bn.0,",
    "Budget,budget_cny,Budget,CNY,,c900_01 c901_01,,,bn.0,",
    "Budget,share_told,Share,1,,c900_03,,,percent.0,",
    "Budget,parts,Parts,1,4,,1,8,fixed.0,Ours: a guess",
    "Budget,part_usd,A part in dollars,USD,=budget_cny * share_told / rate_used / parts,,,,bn.1,",
  ].join("\n"),
  scenarios: [
    "scenario,title,name,formula,note",
    "larger,The larger sum,budget_cny,@c901_01,The other sum",
    "many,Many parts,parts,8,",
  ].join("\n"),
  checks: [
    "check,kind,title,left,relation,right,note",
    "rate_closes,internal,The rate closes,=budget_usd_printed * rate_implied,equals,=budget_cny,",
    "as_printed,source,As printed,=budget_cny / rate_used,prints_as,@c900_02,",
  ].join("\n"),
  headlines: [
    "name,label,driver,across,alike,announced",
    "budget_cny,The budget,budget_cny,across the sources,in every source,2",
    "part_usd,A part,,,,",
    "share_told,,,,,1",
  ].join("\n"),
};

const encoder = new TextEncoder();

/** The files of a data/ with some replaced; null stands for a file that is not there. */
export function filesWith(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): DataFiles {
  return (name) => {
    const content = name in changes ? changes[name] : soundData[name];
    if (content === null || content === undefined) return null;
    return typeof content === "string" ? encoder.encode(content) : content;
  };
}

/** The sound file `name` with one text replaced by another; fails where it does not stand there. */
export function edited(name: string, from: string, to: string): Record<string, string> {
  const before = soundData[name] ?? "";
  if (!before.includes(from)) throw new Error(`fixture: "${from}" is not in ${name}.csv`);
  return { [name]: before.replace(from, to) };
}

/** Every problem of a data/, as it is printed. */
export function problemsOf(files: DataFiles): string[] {
  return inOrder(readProject(files).problems).map(problemText);
}
