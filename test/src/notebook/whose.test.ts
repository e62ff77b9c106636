import { expect, test } from "vitest";
import { createNotebook } from "../../../src/notebook/notebook.js";
import { sourceMark } from "../../../src/notebook/sheet/sourceMark.js";
import { verbText } from "../../../src/notebook/verbText.js";
import { ofStanding, setterOf, standingTitle, whose, whoseOwn, yoursTitle } from "../../../src/notebook/whose.js";
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
