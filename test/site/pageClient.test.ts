import { Window } from "happy-dom";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const root = "<!--:0000000a:-->";

/** A page whose body is that HTML, and what runs its cells. */
async function openPage(html: string, files: Readonly<Record<string, string>> = {}) {
  const window = new Window();
  window.document.body.innerHTML = html;
  for (const name of ["document", "Node", "NodeFilter", "Element", "Event", "DocumentFragment"] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal(
    "fetch",
    async (path: string) => new Response(files[path] ?? "", { status: path in files ? 200 : 404 }),
  );
  const client = await import("../../site/pageClient.js");
  return { ...client, html: () => window.document.body.innerHTML };
}

const show =
  (value: unknown) =>
  (display: unknown): void =>
    (display as (value: unknown) => void)(value);

test("what a cell displays takes the place of what stands in the HTML for it", async () => {
  const { define, html } = await openPage(`<p><observablehq-loading>still</observablehq-loading>${root}.</p>`);
  define({ id: "0000000a", mode: "inline", inputs: ["display"], body: show("living") });
  await vi.waitFor(() => expect(html()).toBe(`<p>living${root}.</p>`));
});

test.each([
  ["in the page's own language", "./a.json", "./_file/a.12345678.json"],
  ["in another", "./a.fr.json", "./_file/a.fr.12345678.json"],
  ["from a page in a folder", "../data/a.json", "../_file/data/a.12345678.json"],
])("a file is read where the page says that it lies: %s", async (_title, name, address) => {
  const { define, html } = await openPage(root, { [address]: '{"told": "from a file"}' });
  Object.assign(document.documentElement.dataset, {
    files: "./_file/b.12345678.json ./_file/a.12345678.json",
    filesFr: "./_file/a.fr.12345678.json ../_file/data/a.12345678.json",
  });
  define({
    id: "0000000a",
    inputs: ["FileAttachment", "display"],
    body: async (file, display) => {
      const { told } = (await (file as (name: string) => { json(): Promise<unknown> })(name).json()) as {
        told: string;
      };
      show(told)(display);
    },
  });
  await vi.waitFor(() => expect(html()).toBe(`from a file${root}`));
});

test("a cell that fails says so where it stands", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const { define, html } = await openPage(`<observablehq-loading>still</observablehq-loading>${root}`);
  define({
    id: "0000000a",
    inputs: ["FileAttachment"],
    body: (file) => (file as (name: string) => { json(): Promise<unknown> })("./a.json").json(),
  });
  const error = "./a.json: file: got status 404 (reload the page)";
  await vi.waitFor(() => expect(html()).toBe(`<div class="observablehq--error">${error}</div>${root}`));
  expect(told.mock.calls).toEqual([[new Error(error)]]);
});

test("what gives and what is edited is run first, then what is seen, in another language and later, and that is told between", async () => {
  const cellOf = (id: string, still = ""): string =>
    `<observablehq-loading>${still}</observablehq-loading><!--:0000000${id}:-->`;
  const { define, html } = await openPage(
    `<div class="comes-later">${cellOf("a")}</div><div class="said" lang="fr">${cellOf("b", "<input>")}</div>` +
      `<p>${cellOf("c")}</p>${cellOf("d", '<table><tr><td role="gridcell"></td></tr></table>')}${cellOf("e", "<input>")}<!--:0000000f:-->`,
  );
  document.documentElement.lang = "en";
  const run: string[] = [];
  document.addEventListener("page-editable", () => run.push("editable"));
  for (const id of ["a", "b", "c", "d", "e", "f"])
    define({
      id: `0000000${id}`,
      inputs: ["display"],
      outputs: id === "f" ? ["given"] : [],
      body: (display) => {
        run.push(id);
        show(id)(display);
      },
    });
  await vi.waitFor(() => expect(html()).not.toContain("observablehq-loading"));
  expect(run.join(" ")).toBe("d e f editable c b a");
});

test("a page that shows nothing until its figures have come has them all at once", async () => {
  const { define, html } = await openPage(`<p>${root}</p><input><!--:0000000b:-->`);
  document.documentElement.dataset["figures"] = "coming";
  let turns = 0;
  document.addEventListener("page-editable", () => setTimeout(() => (turns += 1)));
  for (const id of ["0000000a", "0000000b"])
    define({ id, inputs: ["display"], body: (display) => show(`after ${turns}`)(display) });
  await vi.waitFor(() => expect(html()).toBe(`<p>after 0${root}</p><input>after 0<!--:0000000b:-->`));
});
