import { catalogue } from "../language/catalogue.js";
import { called } from "../language/quoted.js";
import { formatNumber } from "../format/number.js";

const words = catalogue({
  en: {
    several: (count: string) => `${count} files: one scenario file is opened at a time. Nothing has changed.`,
    large: (name: string, bytes: string, most: string) =>
      `${name} has ${bytes} bytes, and a scenario file at most ${most}: it was not read. Nothing has changed.`,
    packed: (name: string) => `${name} is packed: take scenario.json out of it, and open that. Nothing has changed.`,
    other: (name: string) =>
      `${name} is no scenario file, which is what “Scenario file” saves here: its name ends in .json. Nothing has changed.`,
    unread: (name: string) => `${name} could not be read: is it still there, and a file? Nothing has changed.`,
    refused: (name: string) => `${name} was not opened, and nothing has changed. What is wrong in it:`,
    opened: (name: string, told: string) =>
      `${name} is open: ${told === "" ? "it shows the published figures" : told}. Undo brings back what stood before.`,
    older: (release: string) =>
      `It was made on the figures of release ${release}: what it does not set is as published now.`,
    same: (name: string) => `${name} holds what stands here already.`,
    step: (name: string) => `open ${called(name)}`,
  },
  fr: {
    several: (count) => `${count} fichiers : un seul fichier de scénario s'ouvre à la fois. Rien n'a changé.`,
    large: (name, bytes, most) =>
      `${name} a ${bytes} octets, et un fichier de scénario ${most} au plus : il n'a pas été lu. Rien n'a changé.`,
    packed: (name) => `${name} est compressé : sortez-en scenario.json, et ouvrez celui-ci. Rien n'a changé.`,
    other: (name) =>
      `${name} n'est pas un fichier de scénario, ce que « Fichier de scénario » enregistre ici : son nom finit par .json. Rien n'a changé.`,
    unread: (name) => `${name} n'a pas pu être lu : est-il encore là, et est-ce un fichier ? Rien n'a changé.`,
    refused: (name) => `${name} n'a pas été ouvert, et rien n'a changé. Ce qui n'y va pas :`,
    opened: (name, told) =>
      `${name} est ouvert : ${told === "" ? "il montre les chiffres publiés" : told}. Annuler rend ce qu'il y avait avant.`,
    older: (release) =>
      `Il a été fait sur les chiffres de la version ${release} : ce qu'il ne fixe pas est comme publié maintenant.`,
    same: (name) => `${name} contient ce qui est déjà là.`,
    step: (name) => `ouvrir ${called(name)}`,
  },
});

/** The words that tell what became of a scenario file, and those of the step that undo takes back. */
export const scenarioFileWords = words;

/** The most bytes of a file that is read as a scenario: ten times what one can hold. */
export const mostFileBytes = 1_000_000;

/** Why files that were given, by name and size in bytes, are not even read; null where there is one that may be a scenario. */
export function fileRefusal(files: readonly { readonly name: string; readonly size: number }[]): string | null {
  const [file] = files;
  if (file === undefined || files.length > 1) return words().several(whole(files.length));
  const { name, size } = file;
  if (/\.(?:zip|gz|7z)$/i.test(name)) return words().packed(name);
  // Mail programs and phones rename what they cannot show.
  if (!/\.(?:json|txt)$/i.test(name)) return words().other(name);
  return size > mostFileBytes ? words().large(name, whole(size), whole(mostFileBytes)) : null;
}

const whole = (count: number): string => formatNumber(String(count), "integer");
