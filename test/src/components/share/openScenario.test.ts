import { expect, test } from "vitest";
import { openScenario } from "../../../../src/components/share/openScenario.js";
import { scenarioFile } from "../../../../src/export/scenarioFile.js";
import { withLine } from "../../../../src/state/ownLines.js";
import { smallNotebook } from "../sheet/smallNotebook.js";

const file = (text: string, name = "mine.json"): File => new File([text], name);
const today = { date: "2026-11-28", site: "" };

test("a file that was saved is the same state again, in one step that undo takes back", async () => {
  const saved = smallNotebook();
  saved.set("rate", "7");
  saved.set("budget", "@c2");
  const line = { name: "twice", label: "<img src=x onerror=alert(1)>", content: "=budget*2", format: "", note: "-1+1" };
  saved.store.update("line", (state) => withLine(state, line, "twice"));
  saved.store.update("own", (state) => ({
    ...state,
    scenarios: [{ name: "=HYPERLINK(1)", entries: { rate: "6" }, note: "@x" }],
    columns: ["base", "=HYPERLINK(1)"],
  }));
  const opened = smallNotebook();
  opened.set("share", "0.25");
  const before = opened.store.get();
  expect(await openScenario(opened, [file(scenarioFile({ notebook: saved, ...today }))])).toEqual({
    told: "mine.json is open: 2 inputs differ from what is published; 1 line and 1 scenario of your own. Undo brings back what stood before.",
    problems: [],
    step: "open “mine.json”",
    asThen: null,
  });
  expect(opened.store.get()).toEqual(saved.store.get());
  expect(opened.store.undoLabel()).toBe("open “mine.json”");
  opened.store.undo();
  expect(opened.store.get()).toEqual(before);
});

test("a file made on other figures says so, and gives the link that shows those", async () => {
  const text = '{"schema":1,"release":"0ther000","edits":{"rate":"7"}}';
  const notebook = smallNotebook();
  const { told, asThen } = await openScenario(notebook, [file(text)]);
  expect(asThen).toBe("#v1&+begin=0ther000&rate=7&+end");
  expect((await openScenario(notebook, [file(text)])).asThen).toBe(asThen);
  expect(told).toBe(
    "mine.json is open: 1 input differs from what is published. Undo brings back what stood before. It was made on the figures of release 0ther000: what it does not set is as published now.",
  );
});

test("what the model has no place for is kept, and told", async () => {
  const notebook = smallNotebook();
  const { problems } = await openScenario(notebook, [file('{"schema":1,"edits":{"rate":"7","gone":"1"}}')]);
  expect(problems).toEqual(["this model has no line “gone”: its entry is kept, and changes nothing"]);
  expect(notebook.store.get().edits).toEqual({ rate: "7", gone: "1" });
});

test("a bad file says what is wrong in each line, and changes nothing", async () => {
  const notebook = smallNotebook();
  notebook.set("rate", "7");
  const before = notebook.store.get();
  const text = '{\n  "schema": 1,\n  "edits": {\n    "rate": 6,\n    "share": "a half"\n  }\n}\n';
  expect(await openScenario(notebook, [file(text)])).toEqual({
    told: "mine.json was not opened, and nothing has changed. What is wrong in it:",
    problems: [
      'line 4: edits.rate: got 6, which is no text: write "6"',
      'line 5: edits.share: "a half" is no entry: type a plain number such as 40000, a formula that begins with =, or @ and a choice',
    ],
    step: null,
    asThen: null,
  });
  expect(notebook.store.get()).toBe(before);
});

test("what holds the same changes nothing", async () => {
  const notebook = smallNotebook();
  expect((await openScenario(notebook, [file('{"schema":1}')])).told).toBe("mine.json holds what stands here already.");
  expect(notebook.store.undoLabel()).toBe(null);
});

test("a file that cannot be read any more is told of", async () => {
  const gone = { name: "mine.json", size: 10, text: () => Promise.reject(new Error("NotFoundError")) };
  expect((await openScenario(smallNotebook(), [gone as unknown as File])).told).toBe(
    "mine.json could not be read: is it still there, and a file? Nothing has changed.",
  );
});
