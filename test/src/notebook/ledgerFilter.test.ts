import { describe, expect, it } from "vitest";
import { emptyFilter, filterValues, type LedgerFilter, passesFilter } from "../../../src/notebook/ledgerFilter.js";
import { claim, publishedRecord } from "./publishedRecord.js";

const users = claim("c002_04");

describe("passesFilter", () => {
  it.each<[Partial<LedgerFilter>, boolean]>([
    [{}, true],
    [{ source: "002" }, true],
    [{ source: "003" }, false],
    [{ subject: "TikTok", measure: "monthly active users" }, true],
    [{ measure: "chip share" }, false],
    [{ verdict: "single" }, true],
    [{ verdict: "conflict" }, false],
    [{ text: "TIKTOK monthly" }, true],
    [{ text: "d'utilisateurs" }, true],
    [{ text: "1,5 milliard" }, true],
    [{ text: "milliard google" }, false],
    [{ text: "  " }, true],
  ])("%j: %s", (filter, passes) => {
    expect(passesFilter(users, "single", { ...emptyFilter, ...filter })).toBe(passes);
  });
});

describe("filterValues", () => {
  it("lists each value once, in order", () => {
    expect(filterValues(publishedRecord.claims, "source")).toEqual(["000", "001", "002", "003", "004"]);
    expect(filterValues([{ ...users, subject: "" }], "subject")).toEqual([]);
  });
});
