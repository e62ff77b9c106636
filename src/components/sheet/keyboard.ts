/** What a key asks of the sheet when no field is open, other than to move. */
export type SheetCommand =
  | "edit"
  | "delete"
  | "why"
  | "choices"
  | "selectAll"
  | "escape"
  | "none"
  | { readonly type: string };

/** A key press as far as it is read here. */
export type PressedKey = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "isComposing" | "getModifierState"
>;

/** What a key asks for; null for keys that the sheet leaves alone, Tab among them, which leaves the grid. */
export function sheetCommand(pressed: PressedKey): SheetCommand | null {
  const { key, code, ctrlKey, metaKey, altKey, isComposing } = pressed;
  if (isComposing) return null;
  if (isThirdLevel(pressed)) return { type: key };
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
    // Else the browser would turn a page.
    case " ":
      return "none";
  }
  // A dead key or an input method begins a character that the field has to be open for; a phone names no key.
  if (key === "Dead" || key === "Process" || (key === "Unidentified" && code === "")) return { type: key };
  return isCharacter(key) ? { type: key } : null;
}

/** One character, whatever its script; names of keys are longer. */
const isCharacter = (key: string): boolean => [...key].length === 1 && key.trim() !== "";

/** A character of the third level: AltGr, which Windows reports as Ctrl+Alt, or Option on a Mac, which writes no ASCII. */
function isThirdLevel(pressed: PressedKey): boolean {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (metaKey || !isCharacter(key)) return false;
  return pressed.getModifierState("AltGraph") || (altKey && !ctrlKey && key > "\u007f");
}
