/** Words after which a number word counts something although its noun is left out. */
export const determiners: ReadonlySet<string> = new Set(
  `les tous toutes eux elles ces ses nos vos leurs the all these those its their our other autres premiers
    premières first last derniers dernières nous vous aux des both those toutes`.split(/\s+/),
);
