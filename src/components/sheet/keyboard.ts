/** What a key asks of the sheet when no field is open, other than to move. */
export type SheetCommand = "edit" | "delete" | "why" | "choices" | "selectAll" | "escape" | { readonly type: string };

/** A key press as far as it is read here. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** What a key asks for; null for keys that the sheet leaves alone, Tab among them, which leaves the grid. */
export function sheetCommand({ key, ctrlKey, metaKey, altKey, isComposing }: PressedKey): SheetCommand | null {
  if (isComposing) return null;
  if (altKey) return key === "ArrowDown" ? "choices" : null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "a" ? "selectAll" : null;
  switch (key) {
    case "Enter":
    case "F2":
      return "edit";
    case "Delete":
      return "delete";
    case "Backspace":
      return { type: "" };
    case "Escape":
      return "escape";
    case "?":
      return "why";
    case " ":
      return null;
  }
  // A dead key or an input method begins a character that the field has to be open for.
  if (key === "Dead" || key === "Process") return { type: key };
  // One character, whatever its script; names of keys are longer.
  return [...key].length === 1 ? { type: key } : null;
}
