/** Takes the name of a line whose cell is pressed; false where there is no use for it now. */
type Pick = (name: string) => boolean;

/** That of the formula field with the keyboard, while there is one. */
let picker: Pick | null = null;

/** From now on, cells that are pressed give their names to `pick`. */
export function beginPicking(pick: Pick): void {
  picker = pick;
}

/** Cells do what they always do again, unless another field has begun to pick meanwhile. */
export function endPicking(pick: Pick): void {
  if (picker === pick) picker = null;
}

/** Gives the name of a line to the field that picks; false where none does. */
export function pickLine(name: string): boolean {
  return picker?.(name) ?? false;
}
