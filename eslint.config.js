import tseslint from "typescript-eslint";

/** The folders of DESIGN and what each may import. A new folder gets a row here first. */
const arrows = [
  { folder: "src/model", may: [] },
  { folder: "src/format", may: ["src/model"] },
  { folder: "src/state", may: ["src/model", "src/format"] },
  { folder: "src/export", may: ["src/model", "src/format"] },
  { folder: "src/components", may: ["src/model", "src/format", "src/state", "src/export"] },
  { folder: "loaders/figures", may: ["src/model"] },
  { folder: "loaders", may: ["src/model", "src/format", "src/state", "src/export", "loaders/figures"] },
  { folder: "src/data", may: ["loaders", "src/model"] },
];

const folders = arrows.map((arrow) => arrow.folder);

/** Packages that only some folders may use; everywhere else they are refused. */
const packages = {
  "src/model": ["decimal.js", "@borgar/fx"],
  "src/format": [],
  "src/state": [],
  "src/export": ["exceljs"],
  "src/components": ["htl", "@observablehq/plot", "d3-*"],
};

const escape = (text) => text.replaceAll("/", "\\/");

/** A pattern for relative imports that land in `target`, which files in `from` must not write. */
function forbidden(from, may) {
  return folders
    .filter((target) => target !== from && !may.includes(target) && !target.startsWith(`${from}/`))
    .filter((target) => !from.startsWith(`${target}/`))
    .map((target) => ({
      regex: `^\\.{1,2}\\/.*${escape(target.split("/").at(-1))}\\/`,
      message: `${from} may not import from ${target} (see the arrows in eslint.config.js)`,
    }));
}

export default tseslint.config(
  { ignores: ["node_modules", "dist", ".build", "src/.observablehq", "test/bench/peers"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  ...arrows.map(({ folder, may }) => ({
    files: [`${folder}/**/*.ts`],
    ...(folder === "loaders" ? { ignores: ["loaders/figures/**"] } : {}),
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...forbidden(folder, may),
            ...(folder in packages
              ? [
                  {
                    regex: `^(?!\\.)(?!(${packages[folder].map((name) => escape(name).replace("*", ".*")).join("|") || "-"})$)`,
                    message: `${folder} may import ${packages[folder].join(", ") || "no package"} and nothing else`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  })),
);
