import { describe, expect, it } from "vitest";
import { loadProject } from "../../../loaders/read/project.js";
import { filesWith, problemsOf } from "../fixture.js";

const rows = [
  "table,row,column,text",
  "story,title,value,Un récit",
  "story,description,value,Ce que disent deux textes inventés.",
  "sources,900,name,Page inventée",
  "sources,900,title,Un texte inventé",
  "sources,901,name,Seconde page",
  "sources,901,title,Un autre",
  "claims,Firm,subject,Firme",
  "claims,budget,measure,budget",
  "claims,share,measure,part",
  "claims,rent,measure,loyer",
  "rates,A bank,publisher,Une banque",
  "model,Rates,sheet,Taux",
  "model,Budget,sheet,Budget",
  "model,rate_used,label,Taux utilisé",
  "model,rate_implied,label,Taux implicite",
  "model,budget_usd_printed,label,Budget en dollars",
  "model,budget_cny,label,Budget",
  "model,share_told,label,Part",
  "model,parts,label,Parts",
  "model,parts,note,De nous : une supposition",
  "model,part_usd,label,Une part en dollars",
  "scenarios,larger,title,La plus forte",
  "scenarios,larger,note,L'autre somme",
  "scenarios,many,title,Beaucoup",
  "checks,rate_closes,title,Le taux concorde",
  "checks,as_printed,title,Comme écrit",
  "headlines,budget_cny,label,Le budget",
  "headlines,budget_cny,across,selon les sources",
  "headlines,budget_cny,alike,dans toutes les sources",
  "headlines,part_usd,label,Une part",
];

const french = (change: (rows: string[]) => string[] = (same) => same) =>
  filesWith({ french: change(rows).join("\n") });

describe("data/french.csv", () => {
  it("gives the French of every word of the other tables, typeset", () => {
    const words = loadProject(french()).french;
    expect(Object.keys(words ?? {})).toHaveLength(rows.length - 1);
    expect(words?.["model/parts/note"]).toBe("De nous\u202f: une supposition");
    expect(words?.["scenarios/larger/note"]).toBe("L’autre somme");
  });

  it("may be missing, and then the story speaks English alone", () => {
    expect(loadProject(filesWith()).french).toBeNull();
  });

  it.each<[title: string, change: (rows: string[]) => string[], problem: string]>([
    [
      "a row missing",
      (all) => all.filter((row) => !row.startsWith("model,rate_used")),
      'data/french.csv: no French for label of "rate_used", line 2 of data/model.csv (a row model,rate_used,label and its text)',
    ],
    [
      "a term missing that many rows share",
      (all) => all.filter((row) => !row.startsWith("claims,budget")),
      'data/french.csv: no French for measure of "budget", line 2 of data/claims.csv (a row claims,budget,measure and its text)',
    ],
    [
      "a row too many",
      (all) => [...all, "model,rate_us,label,Taux"],
      'data/french.csv:32 row: no words in label of "rate_us" of data/model.csv (a cell with words for readers)',
    ],
    [
      "a column that says nothing to readers",
      (all) => [...all, "model,rate_used,unit,yuans"],
      'data/french.csv:32 row: no words in unit of "rate_used" of data/model.csv (a cell with words for readers)',
    ],
    [
      "a cell twice",
      (all) => [...all, "model,rate_used,label,Taux"],
      'data/french.csv:32 row: "rate_used" has its label on line 15 already (one row a cell)',
    ],
    [
      "no text",
      (all) => all.with(1, "story,title,value,"),
      'data/french.csv:2 text: empty (the French of value of "title")',
    ],
    [
      "another header",
      (all) => all.with(0, "table,row,column,french"),
      'data/french.csv:1: header is "table,row,column,french" (table,row,column,text)',
    ],
  ])("tells of %s", (_, change, problem) => {
    expect(problemsOf(french(change))).toEqual([problem]);
  });
});
