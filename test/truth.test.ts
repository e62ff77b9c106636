import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { setLanguage } from "../src/language/language.js";
import { inLanguage } from "../src/notebook/inLanguage.js";
import { createNotebook } from "../src/notebook/notebook.js";
import { memoryEffects } from "./src/components/sheet/smallNotebook.js";
import { publishedRecord } from "./src/notebook/publishedRecord.js";
import { type Notebook } from "../src/notebook/notebook.js";
import { toDouble } from "../src/model/fraction.js";
import { type Value } from "../src/model/value.js";
import { type Entry } from "../src/model/workbook.js";
import { misprint, numberPattern, type Printed, readPrinted } from "./arithmetic.js";
import { randomOf, runsOf, seed } from "./random.js";
import { openDocument, type PageText, type RenderedPage, renderPage } from "./renderedPage.js";
import { editedNotebook } from "./src/notebook/editedNotebook.js";

/** Every sentence and title with figures, recomputed from its own words as a reader with a calculator would. */

let close: () => void;
beforeAll(() => {
  close = openDocument();
});
afterAll(() => close());

type Random = (below: number) => number;

/** What a reader may type into each line, from sober to wild. */
const entries: Readonly<Record<string, (random: Random) => string>> = {
  fx_cny_per_usd: (random) => String((random(150000) + 1000) / 10000),
  capex_2026_cny: (random) => `${random(4000) + 1}00000000`,
  capex_2025_cny: (random) => `${random(4000) + 1}00000000`,
  chip_budget_2026_cny: (random) => `${random(2000) + 1}00000000`,
  chip_share_reported_2026: (random) => String((random(1000) + 1) / 1000),
  h200_units: (random) => String(random(10) === 0 ? random(9) + 1 : random(900000) + 1),
  h200_unit_price_usd: (random) => String((random(10000000) + 1) / 100),
  h200_surcharge_rate: (random) => String((random(300) - 50) / 200),
  us_peers_capex_2025_usd: (random) => `${random(9000) + 1}00000000`,
  us_peers_count: (random) => String(random(9) + 1),
  tokens_per_day_2025_10: (random) => `${random(900) + 1}00000000000`,
  tokens_per_day_2025_12: (random) => `${random(900) + 1}00000000000`,
  google_tokens_per_day: (random) => `${random(900) + 1}00000000000`,
  doubao_users_2025_10: (random) => `${random(9000) + 1}00000`,
  qwen_price_eur_per_token: (random) => String((random(900) + 1) / 100000),
  gpt4_price_eur_per_token: (random) => String((random(900) + 1) / 10000),
  tokens_per_priced_unit: (random) => ["1", "1000", "1000000"][random(3)]!,
  usd_per_eur: (random) => String((random(60) + 80) / 100),
  marginal_gain: (random) => String((random(400) + 1) / 1000),
};

/** Some lines changed: typed, or picked among their choices. */
function randomEdits(notebook: Notebook, random: Random): Record<string, Entry> {
  const names = Object.keys(entries);
  const most = [1, 3, 8, names.length][random(4)]!;
  const edits: Record<string, Entry> = {};
  for (let count = random(most) + 1; count > 0; count--) {
    const name = names[random(names.length)]!;
    const { choices } = notebook.base().line(name);
    edits[name] =
      choices.length > 0 && random(3) === 0 ? `@${choices[random(choices.length)]!.id}` : entries[name]!(random);
  }
  return edits;
}

function setEdits(notebook: Notebook, edits: Readonly<Record<string, Entry>>): void {
  notebook.setCells(
    "edits",
    Object.keys(entries).map((name) => ({ name, scenario: "base", entry: edits[name] ?? null })),
  );
}

const number = (notebook: Notebook, name: string): number => asNumber(notebook.workbook().value(name), name);

function asNumber(value: Value, name = ""): number {
  if (value.kind !== "number") throw new Error(`${name} is no number`);
  return toDouble(value.number);
}

/** The numbers that a sentence has in places of `#`; fails where it reads otherwise. Other parts are regular expressions. */
function numbersIn(text: string, sentence: string): Printed[] {
  const match = new RegExp(sentence.replaceAll("#", numberPattern)).exec(text);
  if (!match) throw new Error(`"${text}" does not read like ${sentence}`);
  return match.slice(1).map((each) => readPrinted(each ?? "0"));
}

/** A change as its words tell it: more, above and grew are up; less, below, fell and missing are down. */
function change(text: string, sentence: (words: string) => string): Printed {
  for (const [words, sign] of [
    ["# (?:more than (?!there is)|above)", 1],
    ["leaving # for everything else", 1],
    ["# (?:less than|below|more than there is)", -1],
    ["grew by #", 1],
    ["fell by #", -1],
  ] as const) {
    const match = new RegExp(sentence(words).replaceAll("#", numberPattern)).exec(text);
    if (!match?.[1]) continue;
    const printed = readPrinted(match[1]);
    return { ...printed, value: sign * printed.value };
  }
  if (/as much as|level with|leaving nothing|did not change/.test(text)) return { text: "level", value: 0, slack: 0 };
  throw new Error(`no change in "${text}"`);
}

/** What is wrong with the sentences of each section of the story, by its address; the first screen has none. */
const rules: Readonly<Record<string, (page: PageText, notebook: Notebook) => string[]>> = {
  ""({ paragraphs: [heading = "", lede = ""], results, rows }, notebook) {
    const at = (name: string) => number(notebook, name);
    const [dollars] = numbersIn(heading, "would put # into AI");
    const [smaller, larger, growth, implied] = numbersIn(
      lede,
      "prints # and another #. Take off the # by .* and # is left",
    );
    const [multiple] = numbersIn(lede, "spent #× as much");
    const budget = at("capex_2026_cny") / at("fx_cny_per_usd");
    return [
      ...misprint("dollars", dollars!, budget),
      ...misprint("implied", implied!, larger!.value / (1 + growth!.value)),
      ...(smaller!.value === 85e9 && Math.abs(implied!.value - smaller!.value) < 5e8 ? [] : ["the finding"]),
      ...misprint("multiple", multiple!, at("us_peers_capex_2025_usd") / (at("capex_2025_cny") / at("fx_cny_per_usd"))),
      ...results.flatMap(([label = "", publishedCell = "", shown = ""]) => {
        const found = Object.entries(headlines).find(([name]) => label.startsWith(name));
        if (found === undefined) return [`a result of no rule: ${label}`];
        const yours = readPrinted(shown);
        const published = asNumber(notebook.base().value(found[1]));
        return [
          ...misprint(label, yours, at(found[1]), found[1] === "h200_order_usd" ? farEnd(yours, { text: "about" }) : 0),
          ...misprint(`${label}, published`, readPrinted(publishedCell), published),
        ];
      }),
      ...rows.flatMap(([label = "", shown = ""], index) =>
        misprint(label, readPrinted(shown), at(squares[index] ?? "")),
      ),
    ];
  },
  "chip-share"({ paragraphs: [, lede = ""], titles: [title = ""], rows }, notebook) {
    const budget = number(notebook, "capex_2026_cny");
    const chips = number(notebook, "chip_budget_2026_cny");
    const [told, share] = numbersIn(lede, "^At # for chips, # of the budget");
    const rest = change(lede, (words) => `, ${words}`);
    const [sum, more, before] = numbersIn(lede, "for 2026, #, says that it is # more .* implies # in 2025");
    const [sums = "", shares = ""] = title.split(/: chips (?:take|would, on your figures, take) /);
    const [ofSums, ofShares] = [sums, shares.replace(/ of the budget$/, "")].map((list) => list.split(/, | or /));
    return [
      ...misprint("sum", told!, chips),
      ...misprint("share", share!, chips / budget),
      ...misprint("rest", rest, budget - chips),
      ...misprint("implied", before!, sum!.value / (1 + more!.value)),
      ...(ofSums!.length === ofShares!.length && ofSums!.length === rows.length ? [] : [`lists: ${title}`]),
      ...ofSums!.flatMap((each, index) =>
        /half/.test(each) || each.endsWith("%")
          ? []
          : misprint(`share of ${each}`, readPrinted(ofShares![index]!), readPrinted(each).value / budget),
      ),
      ...rows.flatMap(([who = "", sumCell = "", shareCell = "", restCell = ""]) => [
        ...misprint(
          who,
          readPrinted(shareCell),
          readPrinted(sumCell).value / budget,
          readPrinted(sumCell).slack / budget,
        ),
        ...misprint(
          `${who}, rest`,
          readPrinted(restCell),
          budget - readPrinted(sumCell).value,
          readPrinted(sumCell).slack,
        ),
      ]),
    ];
  },
  "h200-order"({ paragraphs: [heading = "", paragraph = ""], titles: [title = ""], rows }, notebook) {
    const extra = /(plus|less) an? ([\d.,]+)\u202f% (?:surcharge|discount)/;
    const factorOf = (text: string) => {
      const [, sign, percent = "0"] = extra.exec(text) ?? [];
      return 1 + (Number(percent.replaceAll(",", "")) / 100) * (sign === "less" ? -1 : 1);
    };
    const lede = paragraph.replace(/ The first lot is .*$/, "");
    const budget = number(notebook, "chip_budget_2026_cny");
    const rate = number(notebook, "fx_cny_per_usd");
    const units = number(notebook, "h200_units");
    const of = "# chips? at # per chip";
    const [count, price, cost, share, all] = numbersIn(
      lede,
      `${of}(?: plus an? .* surcharge| less an? .* discount)? would come to #, or # of the chip budget; the whole chip budget would buy #`,
    );
    const factor = factorOf(lede);
    const told = count!.text.startsWith("about") ? units : count!.value;
    const same =
      title.replace(/^A(?=t |bout )/, "a").replace(" would cost ", " would come to ") ===
      lede
        .replace(/^(?:A test|An) order of /, "")
        .replace(", or ", ", ")
        .replace("the chip budget; the whole chip budget would buy ", "a chip budget that would buy ")
        .replace(/\.$/, "");
    return [
      ...misprint("units", count!, units),
      ...misprint("cost", cost!, told * price!.value * factor, farEnd(cost!, price!)),
      ...misprint("share", share!, (told * price!.value * factor * rate) / budget, farEnd(share!, price!)),
      ...(heading.includes(share!.text) ? [] : [`heading: ${heading}`]),
      ...misprint("affordable", all!, Math.floor((budget / rate / (price!.value * factor)) * (1 + 1e-12))),
      ...((number(notebook, "h200_surcharge_rate") === 0) === !extra.test(lede) ? [] : ["surcharge unsaid"]),
      ...(same ? [] : [`title and sentence differ: "${title}"`]),
      ...rows.flatMap(
        ([who = "", unitsCell = "", priceCell = "", surchargeCell = "", costCell = "", inRmb = "", part = ""]) => {
          const total =
            readPrinted(unitsCell).value * readPrinted(priceCell).value * (1 + readPrinted(surchargeCell).value);
          // A scenario may set a chip budget of its own.
          const scenario = notebook.scenarios().find((name) => notebook.scenarioTitle(name) === who) ?? "base";
          const itsBudget = asNumber(notebook.scenario(scenario).value("chip_budget_2026_cny"));
          return [
            ...misprint(`${who}, cost`, readPrinted(costCell), total, threeDigits(total, 5e5)),
            ...misprint(`${who}, RMB`, readPrinted(inRmb), total * rate, threeDigits(total * rate, 5e6)),
            ...misprint(`${who}, share`, readPrinted(part), (total * rate) / itsBudget),
          ];
        },
      ),
    ];
  },
  "us-peers"({ paragraphs: [heading = "", lede = ""], titles: [title = ""] }, notebook) {
    const [four, multiple, average] = numbersIn(lede, "spent # on AI infrastructure, #× what .* is #× its sum");
    const own = number(notebook, "capex_2025_cny") / number(notebook, "fx_cny_per_usd");
    const count = number(notebook, "us_peers_count");
    const [inTitle, averageInTitle] = numbersIn(
      title,
      "spent #× what ByteDance did in 2025, (?:each on average|divided by your number of groups) #×$",
    );
    return [
      ...misprint("multiple", multiple!, four!.value / own),
      ...misprint("average", average!, four!.value / count / own),
      ...(heading.includes(`${multiple!.text}×`) ? [] : [`heading: ${heading}`]),
      ...(/average of the four/.test(lede) === (count === 4) || /on average/.test(title) ? [] : ["whose average"]),
      ...(inTitle!.text === multiple!.text && averageInTitle!.text === average!.text ? [] : [`title: ${title}`]),
    ];
  },
  usage({ paragraphs: [, lede = "", price = ""], titles: [priceTitle = "", title = ""], rows }, notebook) {
    const at = (name: string) => number(notebook, name);
    const [tokens] = numbersIn(lede, "handled # tokens? a day in December 2025");
    const growth = change(lede, (words) => `2025, ${words}`);
    const [october, google] = numbersIn(lede, "October.*, ByteDance has # tokens? a day and Google # tokens? a day");
    const [aDay] = numbersIn(price, "tokens would cost # a day");
    const days = inDays(/would last (.*?)\. /.exec(price)?.[1] ?? "");
    const [multiple] = numbersIn(price, "two prices, #×");
    const cost = (at("tokens_per_day_2025_12") / at("tokens_per_priced_unit")) * at("qwen_price_eur_per_token");
    const inTitle = change(title, (words) => `tokens ${words} from`);
    const [googleInTitle] = numbersIn(title, "Google had # tokens? a day in October$");
    return [
      ...misprint("tokens", tokens!, at("tokens_per_day_2025_12")),
      ...misprint("growth", growth, tokens!.value / october!.value - 1),
      ...misprint("October", october!, at("tokens_per_day_2025_10")),
      ...misprint("Google", google!, at("google_tokens_per_day")),
      ...misprint("a day", aDay!, cost),
      ...misprint("days", days, at("capex_2026_cny") / at("fx_cny_per_usd") / (cost * at("usd_per_eur"))),
      ...misprint("prices", multiple!, at("gpt4_price_eur_per_token") / at("qwen_price_eur_per_token")),
      ...(inTitle.value === growth.value && googleInTitle!.text === google!.text ? [] : [`title: ${title}`]),
      ...(priceTitle.startsWith("At ") ? [] : ["price title"]),
      ...rows.slice(0, 3).flatMap(([label = "", costCell = "", daysCell = ""], index) => {
        const total = at("tokens_per_day_2025_12") * at("qwen_price_eur_per_token") * at("usd_per_eur");
        const expected = total / 1000 ** index;
        return [
          ...misprint(label, readPrinted(costCell), expected),
          ...misprint(`${label}, days`, inDays(daysCell), at("capex_2026_cny") / at("fx_cny_per_usd") / expected),
        ];
      }),
    ];
  },
};

const headlines: Readonly<Record<string, string>> = {
  "2026 AI budget": "capex_2026_cny",
  "The same in dollars": "capex_2026_usd",
  "Growth on 2025": "capex_growth_cny",
  "Share for chips": "chip_share_2026",
  "H200 order": "h200_order_usd",
  "US four to ByteDance, 2025": "us_peers_multiple",
};

const squares = ["us_peers_capex_2025_usd", "capex_2026_usd", "chip_budget_2026_usd", "h200_order_usd"];

/** An amount that its format would print as zero has three significant digits, zeros among them. */
const threeDigits = (amount: number, least: number): number => (amount < least ? amount / 200 : 0);

/** How far a ceiling or a floor that rests on an `about` may lie from the figure itself: it stands at the far end of it. */
const farEnd = ({ text, value }: Printed, about: Pick<Printed, "text">): number =>
  /^at (?:most|least) (?!about)/.test(text) && about.text.startsWith("about") ? value / 2 : 0;

/** A time as print, in days. */
function inDays(text: string): Printed {
  const printed = readPrinted(text);
  const per = / hours?$/.test(text) ? 24 : / minutes?$/.test(text) ? 1440 : 1;
  return { text, value: printed.value / per, slack: printed.slack / per };
}

describe.each(Object.keys(rules))("the section “%s” of the story", (section) => {
  let notebook: Notebook;
  let rendered: RenderedPage;
  beforeAll(async () => {
    notebook = editedNotebook();
    rendered = await renderPage("index", notebook, section);
  });
  const faults = (): string[] => rules[section]!(rendered.text(), notebook);

  it("is true as published", () => {
    setEdits(notebook, {});
    expect(faults()).toEqual([]);
  });

  it(`is true under any edits (seed ${seed})`, () => {
    const random = randomOf(seed);
    for (let run = 0; run < runsOf(50, 3); run++) {
      const edits = randomEdits(notebook, random);
      setEdits(notebook, edits);
      expect({ edits, faults: faults() }).toEqual({ edits, faults: [] });
    }
  });
});

describe("a sentence and the title below it speak in one mood", () => {
  const isReaders = (text: string) => /\b[Oo]n your figures\b/.test(text);
  const isPicked = (text: string) => /on the sum chosen/.test(text);

  it.each(["chip-share", "us-peers"])("in %s", async (section) => {
    const notebook = editedNotebook();
    const rendered = await renderPage("index", notebook, section);
    const random = randomOf(seed);
    for (let run = 0; run < runsOf(30, 3); run++) {
      const edits = run === 0 ? {} : randomEdits(notebook, random);
      setEdits(notebook, edits);
      const { paragraphs, titles } = rendered.text();
      const sentence = /^.*?\.(?= [A-Z]|$)/.exec(paragraphs[1] ?? "")?.[0] ?? "";
      const moods = [sentence, titles[0] ?? ""].map((text) => [isReaders(text), isPicked(text)]);
      expect({ edits, mood: moods[0] }).toEqual({ edits, mood: moods[1] });
      if (run === 0) expect(moods[0]).toEqual([false, false]);
    }
  });
});

describe("French", () => {
  /** The numbers of a text with their signs, however its language writes them: `2.3`, `2,3`, `20,000`, `20\u202f000`. */
  const numbers = (text: string, mark: "." | ","): string[] =>
    (text.replace(/H200s?|GPT-4/g, "").match(/\d+(?:[.,\u202f\u00a0]\d+)*/g) ?? []).map((digits) =>
      digits.replace(mark === "." ? /[^\d.]/g : /[^\d,]/g, "").replace(",", "."),
    );

  afterEach(() => setLanguage("en"));

  it.each(Object.keys(rules))(`has the figures of the English in the section “%s” (seed ${seed})`, async (section) => {
    const random = randomOf(seed);
    const rendered = async (language: "en" | "fr") => {
      setLanguage(language);
      const notebook = createNotebook(inLanguage(publishedRecord), memoryEffects());
      return { notebook, page: await renderPage("index", notebook, section) };
    };
    const [english, french] = [await rendered("en"), await rendered("fr")];
    for (let run = 0; run < runsOf(10, 3); run++) {
      const edits = run === 0 ? {} : randomEdits(english.notebook, random);
      const said = [
        { ...english, language: "en", mark: "." },
        { ...french, language: "fr", mark: "," },
      ] as const;
      const [of, en] = said.map(({ notebook, page, language, mark }) => {
        setLanguage(language);
        setEdits(notebook, edits);
        const { paragraphs, titles } = page.text();
        return [...paragraphs, ...titles].map((text) => [...numbers(text, mark)].sort());
      });
      // A trillion has a word of its own in English alone.
      const isSmall = !/\btn\b/.test(english.page.text().paragraphs.join(" "));
      if (isSmall) expect({ edits, said: en }).toEqual({ edits, said: of });
    }
  });
});
