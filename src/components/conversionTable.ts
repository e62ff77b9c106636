import { said } from "../language/said.js";
import { currencyWord } from "../format/unitNames.js";
import { signOf } from "../model/fraction.js";
import { type ClaimRecord } from "../notebook/record.js";
import { unbroken } from "../notebook/unbroken.js";
import { claimInterval, claimRange, claimReading } from "../notebook/claimText.js";
import { convertClaim, convertible, type OwnConversion, ownConversions } from "../notebook/conversion.js";
import { live } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { conversionRate, type RateLine } from "../notebook/rateLine.js";
import { formatRange, quantityFormat } from "../notebook/quantityFormat.js";
import { pageAddress } from "./pageAddress.js";
import { element } from "./sheet/element.js";

/** Every amount in either currency of the rate in the other, at the rate used, beside what the article prints. */
export function conversionTable(notebook: Notebook): HTMLElement {
  const { lines, claims } = notebook.record;
  const rate = conversionRate(lines);
  const money = convertible(claims, rate);
  const table = (from: string, to: string): HTMLElement => {
    const rows = money.filter(({ unit }) => unit === from).map((claim) => conversionRow(notebook, claim, rate));
    const heads = [
      element("th", { scope: "col" }, said("As printed", "Tel qu'écrit")),
      element("th.is-number", { scope: "col" }, said("Reading", "Lecture")),
      element("th.is-number", { scope: "col" }, said("At the rate used", "Au taux retenu")),
      element("th", { scope: "col" }, said("The article’s own conversion", "La conversion de l'article")),
    ];
    return element(
      "table.conversion-table",
      element(
        "caption",
        said(
          `${capitalised(currencyWord(from))} into ${currencyWord(to)}`,
          `${capitalised(currencyWord(from))} en ${currencyWord(to)}`,
        ),
      ),
      element("thead", element("tr", ...heads)),
      element("tbody", ...rows),
    );
  };
  return element("div.conversions", table(rate.over, rate.under), table(rate.under, rate.over));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function conversionRow(notebook: Notebook, claim: ClaimRecord, line: RateLine): HTMLElement {
  const converted = element("td.is-number");
  const own = element("td");
  const subject = `${claim.subject}, ${claim.measure}${claim.period === "" ? "" : `, ${claim.period}`}`;
  const address = { href: pageAddress("evidence", claim.claim), lang: notebook.source(claim.source)?.language ?? "" };
  const phrase = element("a", address, claim.figure);
  const row = element(
    "tr",
    element("th", { scope: "row" }, phrase, " ", element("small", `${subject} · ${claim.sourceName}`)),
    element("td.is-number", unbroken(claimReading(claim))),
    converted,
    own,
  );
  return live(notebook, row, () => {
    const rate = notebook.workbook().value(line.name);
    if (rate.kind !== "number" || signOf(rate.number) === 0) {
      converted.textContent = rate.kind === "error" ? rate.code : "#DIV/0!";
      own.replaceChildren();
      return;
    }
    const { low, high, unit } = convertClaim(claim, line, rate.number);
    converted.textContent = formatRange(low, high, unit, shortFormat(low, high, unit));
    const others = ownConversions(notebook.record, claim, line, rate.number);
    own.replaceChildren(...others.map((pair) => ownPrint(pair)));
  });
}

const fits = {
  fits: (amount: string) => `✓ ${amount}`,
  outside: (amount: string) => said(`✕ not ${amount}`, `✕ et non ${amount}`),
  construction: (amount: string) => said(`${amount}, by construction`, `${amount}, par construction`),
} as const;

function ownPrint({ claim: other, fit }: OwnConversion): HTMLElement {
  const stands = said(
    `“${other.figure}” stands for ${claimInterval(other)}`,
    `« ${other.figure} » vaut pour ${claimInterval(other)}`,
  );
  const title =
    fit === "construction"
      ? said(`${stands}; the rate used is the quotient of the two`, `${stands} ; le taux retenu est leur quotient`)
      : stands;
  const address = pageAddress("evidence", other.claim);
  return element("a", { class: `is-${fit}`, href: address, title }, fits[fit](claimRange(other, other)));
}

/** Converted amounts never have more digits than a reader can use: two decimals in their scale. */
function shortFormat(low: string, high: string, unit: string): string {
  const format = quantityFormat([low, high], unit);
  return format.replace(/\.[3-9]\d*$/, ".2").replace(/^fixed\..*$/, "fixed.0");
}
