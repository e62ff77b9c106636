/** Fonts of the reader's own computer, all of one width, that stand for a face until it has come. */
export interface FallBack {
  /** The family that style sheets name behind the face. */
  readonly family: string;
  /** What is told apart: upright, bold and, where the face has one, oblique. */
  readonly cuts: readonly Cut[];
}

interface Cut {
  readonly style: "normal" | "italic";
  readonly weight: string;
  /** The fonts, by the names under which computers have them; the first that is there is taken. */
  readonly local: readonly string[];
  /** How much wider running text is in the face than in these, in per cent. */
  readonly wider: number;
}

/** How far a face reaches above and below the line, in parts of the type size; it leaves no gap between lines. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/** What stands for a face: its fall-backs in order, each set so that lines break where they will and stay as high. */
export interface Standing {
  readonly reach: Reach;
  readonly fallBacks: readonly FallBack[];
}

const light = "400 549";
const bold = "550 700";

function upright(
  family: string,
  regular: Cut["local"],
  wider: number,
  heavy: Cut["local"],
  heavyWider: number,
): FallBack {
  return {
    family,
    cuts: [
      { style: "normal", weight: light, local: regular, wider },
      { style: "normal", weight: bold, local: heavy, wider: heavyWider },
    ],
  };
}

const oblique = ({ family, cuts }: FallBack, local: Cut["local"], wider: number): FallBack => ({
  family,
  cuts: [...cuts, { style: "italic", weight: "400 700", local, wider }],
});

/** What stands for the face of figures and for that of text. The numbers are measured (test/site/fallBacks.test.ts). */
export const standings: Readonly<Record<"figures" | "text", Standing>> = {
  figures: {
    reach: { above: 0.96875, below: 0.24121 },
    fallBacks: [
      upright(
        "Notebook Figures in Arial",
        ["Arial", "ArialMT", "Helvetica", "Liberation Sans", "Arimo"],
        106.9,
        ["Arial Bold", "Arial-BoldMT", "Helvetica Bold", "Liberation Sans Bold", "Arimo Bold"],
        101.1,
      ),
      upright("Notebook Figures in Roboto", ["Roboto", "Roboto-Regular"], 107.5, ["Roboto Bold", "Roboto-Bold"], 107.7),
      upright("Notebook Figures in DejaVu", ["DejaVu Sans"], 93.5, ["DejaVu Sans Bold"], 84.4),
    ],
  },
  text: {
    reach: { above: 1.036, below: 0.335 },
    fallBacks: [
      oblique(
        upright("Notebook Text in Georgia", ["Georgia", "Gelasio"], 106.9, ["Georgia Bold", "Gelasio Bold"], 93.5),
        ["Georgia Italic", "Gelasio Italic"],
        96.8,
      ),
      oblique(
        upright(
          "Notebook Text in Noto",
          ["Noto Serif", "NotoSerif-Regular"],
          98.8,
          ["Noto Serif Bold", "NotoSerif-Bold"],
          94.8,
        ),
        ["Noto Serif Italic", "NotoSerif-Italic"],
        93.8,
      ),
      oblique(
        upright(
          "Notebook Text in Times",
          ["Times New Roman", "TimesNewRomanPSMT", "Times", "Liberation Serif", "Tinos"],
          117.2,
          ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Times Bold", "Liberation Serif Bold", "Tinos Bold"],
          112.6,
        ),
        [
          "Times New Roman Italic",
          "TimesNewRomanPS-ItalicMT",
          "Times Italic",
          "Liberation Serif Italic",
          "Tinos Italic",
        ],
        107.3,
      ),
      oblique(
        upright("Notebook Text in DejaVu", ["DejaVu Serif"], 91.7, ["DejaVu Serif Bold"], 84.6),
        ["DejaVu Serif Italic"],
        84.7,
      ),
    ],
  },
};

/** The rules of all fall-backs, as a style sheet has them. */
export function fallBackRules(): string {
  return Object.values(standings)
    .flatMap(({ reach, fallBacks }) =>
      fallBacks.flatMap(({ family, cuts }) => cuts.map((cut) => rule(family, cut, reach))),
    )
    .join("");
}

function rule(family: string, { style, weight, local, wider }: Cut, { above, below }: Reach): string {
  // What a font is made wider by, it is made higher by too.
  const percent = (part: number): string => `${Number(((part * 10_000) / wider).toFixed(1))}%`;
  return [
    `@font-face{font-family:"${family}"`,
    ...(style === "italic" ? ["font-style:italic"] : []),
    `font-weight:${weight}`,
    `src:${local.map((name) => `local("${name}")`).join(",")}`,
    `size-adjust:${wider}%`,
    `ascent-override:${percent(above)}`,
    `descent-override:${percent(below)}`,
    "line-gap-override:0%}",
  ].join(";");
}
