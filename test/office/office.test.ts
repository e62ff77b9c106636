import { expect, it } from "vitest";
import { findOffice } from "./office.js";

const advice =
  "No LibreOffice for the tests of the workbook: install its spreadsheet and its Python (Debian: apt-get install --no-install-recommends libreoffice-calc python3-uno), or set SOFFICE_PATH to its soffice.";

it.each([
  ["SOFFICE_PATH", { SOFFICE_PATH: "/opt/office/soffice", PATH: "/usr/bin" }, "/opt/office/soffice"],
  ["the PATH", { PATH: "/bin:/usr/bin" }, "/usr/bin/soffice"],
  ["its other name", { PATH: "/other" }, "/other/libreoffice"],
])("finds LibreOffice by %s", (_, environment, path) => {
  const programs = ["/opt/office/soffice", "/usr/bin/soffice", "/other/libreoffice"];
  expect(findOffice(environment, (asked) => programs.includes(asked))).toBe(path);
});

it.each([
  ["there is none", { PATH: "/bin:/usr/bin" }, advice],
  [
    "SOFFICE_PATH names nothing",
    { SOFFICE_PATH: "/gone", PATH: "/usr/bin" },
    'SOFFICE_PATH: program: not found: "/gone" (the path of LibreOffice\'s soffice)',
  ],
])("says in one sentence what to do where %s", (_, environment, message) => {
  expect(() => findOffice(environment, () => false)).toThrow(new Error(message));
});
