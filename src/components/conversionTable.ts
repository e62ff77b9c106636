import { html } from "htl";
import { signOf } from "../model/fraction.js";
import { type ClaimRecord } from "../notebook/record.js";
import { claimInterval, claimRange, claimReading } from "../notebook/claimText.js";
import { convertClaim, isMoney, type OwnConversion, ownConversions } from "../notebook/conversion.js";
import { live } from "./live.js";
import { type Notebook } from "../notebook/notebook.js";
import { quantityFormat } from "../notebook/quantityFormat.js";
import { formatRange } from "../notebook/quantityRange.js";
import { pageAddress } from "./pageAddress.js";

const directions = [
  { unit: "CNY", title: "RMB into dollars" },
  { unit: "USD", title: "Dollars into RMB" },
] as const;

/** Every amount in RMB in dollars and every amount in dollars in RMB, at the rate used, beside what the article prints. */
export function conversionTable(notebook: Notebook): HTMLElement {
  const money = notebook.record.claims.filter((claim) => claim.role !== "draft" && isMoney(claim));
  return html`<div class="conversions">
    ${directions.map(
      ({ unit, title }) =>
        html`<table class="conversion-table">
          <caption>
            ${title}
          </caption>
          <thead>
            <tr>
              <th scope="col">As printed</th>
              <th scope="col" class="is-number">Reading</th>
              <th scope="col" class="is-number">At the rate used</th>
              <th scope="col">The article’s own conversion</th>
            </tr>
          </thead>
          <tbody>
            ${money.filter((claim) => claim.unit === unit).map((claim) => conversionRow(notebook, claim))}
          </tbody>
        </table>`,
    )}
  </div>`;
}

function conversionRow(notebook: Notebook, claim: ClaimRecord): HTMLElement {
  const converted = html`<td class="is-number"></td>`;
  const own = html`<td></td>`;
  const subject = `${claim.subject}, ${claim.measure}${claim.period === "" ? "" : `, ${claim.period}`}`;
  const row = html`<tr>
    <th scope="row">
      <a href=${pageAddress("claims", claim.claim)} lang=${notebook.source(claim.source)?.language ?? ""}
        >${claim.figure}</a
      >
      <small>${subject} · source ${claim.source}</small>
    </th>
    <td class="is-number">${claimReading(claim)}</td>
    ${converted} ${own}
  </tr>`;
  return live(notebook, row, () => {
    const rate = notebook.workbook().value("fx_cny_per_usd");
    if (rate.kind !== "number" || signOf(rate.number) === 0) {
      converted.textContent = rate.kind === "error" ? rate.code : "#DIV/0!";
      own.replaceChildren();
      return;
    }
    const { low, high, unit } = convertClaim(claim, rate.number);
    converted.textContent = formatRange(low, high, unit, shortFormat(low, high, unit));
    const others = ownConversions(notebook.record, claim, rate.number);
    own.replaceChildren(...others.map((pair) => ownPrint(pair)));
  });
}

const fits = {
  fits: (amount: string) => `✓ ${amount}`,
  outside: (amount: string) => `✕ not ${amount}`,
  construction: (amount: string) => `${amount}, by construction`,
} as const;

function ownPrint({ claim: other, fit }: OwnConversion): HTMLElement {
  const stands = `“${other.figure}” stands for ${claimInterval(other)}`;
  const title = fit === "construction" ? `${stands}; the rate used is the quotient of the two` : stands;
  return html`<a class=${`is-${fit}`} href=${pageAddress("claims", other.claim)} title=${title}
    >${fits[fit](claimRange(other, other.unit))}</a
  >`;
}

/** Converted amounts never have more digits than a reader can use: two decimals in their scale. */
function shortFormat(low: string, high: string, unit: string): string {
  const format = quantityFormat([low, high], unit);
  return format.replace(/\.[3-9]\d*$/, ".2").replace(/^fixed\..*$/, "fixed.0");
}
