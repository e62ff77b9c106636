import { expect, test } from "vitest";
import { setLanguage } from "../../../src/language/language.js";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { sourceMark } from "../../../src/notebook/sheet/sourceMark.js";
import { verbText } from "../../../src/notebook/verbText.js";
import {
  ofStanding,
  setterOf,
  standingTitle,
  toldElsewhere,
  whose,
  whoseOwn,
  yoursTitle,
} from "../../../src/notebook/whose.js";
import { memoryEffects } from "../components/sheet/smallNotebook.js";
import { editedNotebook } from "./editedNotebook.js";
import { publishedRecord } from "./publishedRecord.js";

const linked = () => {
  const effects = memoryEffects();
  const link = { ...effects.link, read: () => "#v1&h200_units=40000" };
  return createNotebook(publishedRecord, { ...effects, link });
};

test("figures are the reader's own, or those of the link that is looked at", () => {
  const [own, link] = [editedNotebook({ h200_units: "40000" }), linked()];
  const said = [own, link].map((notebook) =>
    [whose, whoseOwn, setterOf, yoursTitle, standingTitle].map((say) => say(notebook)).join(" · "),
  );
  expect(said).toEqual([
    "your · your own · you · Yours · Yours",
    "this link’s · this link’s · this link · This link · This link",
  ]);
  expect(standingTitle(editedNotebook())).toBe("Published");
});

test("a link's receiver reads nothing of what is theirs", () => {
  const link = linked();
  expect(sourceMark(link, "h200_units").text).toBe("this link’s value");
  expect(verbText(link, ["h200_units"], { told: "is", own: "would, on your figures, be" })).toBe(
    "would, on this link’s figures, be",
  );
  expect(ofStanding(link, "Your order")).toBe("This link’s order");
  link.store.adoptLink();
  expect(sourceMark(link, "h200_units").text).toBe("your value");
});

test("what is read apart from the page is told as the link's that goes along, and the page as before", () => {
  const own = editedNotebook({ h200_units: "40000" });
  expect(toldElsewhere(() => [whose(own), standingTitle(own), ofStanding(own, "Your order")])).toEqual([
    "this link’s",
    "This link",
    "This link’s order",
  ]);
  expect(() =>
    toldElsewhere(() => {
      throw new Error("no room");
    }),
  ).toThrow("no room");
  expect([whose(own), ofStanding(own, "Your order")]).toEqual(["your", "Your order"]);
});

test("a label of a link has no article in French", () => {
  setLanguage("fr");
  try {
    const link = linked();
    expect(ofStanding(link, "Votre commande")).toBe("Commande de ce lien");
    expect(ofStanding(link, "divisée par votre nombre")).toBe("divisée par le nombre de ce lien");
  } finally {
    setLanguage("en");
  }
});
