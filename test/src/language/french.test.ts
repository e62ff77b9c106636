import { expect, test } from "vitest";
import { counted, list, of, that } from "../../../src/language/french.js";

test.each([
  [counted(0, "hypothèse"), "0 hypothèse"],
  [counted(1, "hypothèse"), "1 hypothèse"],
  [counted(2, "hypothèse"), "2 hypothèses"],
  [counted(-1, "point"), "-1 point"],
  [counted(1500, "ligne"), "1\u202f500 lignes"],
  [counted(3, "affirmation nouvelle", "affirmations nouvelles"), "3 affirmations nouvelles"],
  [of("puces"), "de puces"],
  [of("utilisateurs"), "d'utilisateurs"],
  [of("heures"), "d'heures"],
  [of("onze"), "de onze"],
  [that("une ligne"), "qu'une ligne"],
  [that("la ligne"), "que la ligne"],
  [list([]), ""],
  [list(["a"]), "a"],
  [list(["a", "b", "c"]), "a, b et c"],
  [list(["a", "b"], "ou"), "a ou b"],
])("%s is %s", (made, expected) => expect(made).toBe(expected));
