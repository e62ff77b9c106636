/**
 * Hears what is put into a focused cell by dictation, an emoji panel, an input method or the keyboard of a phone, and hands
 * it on to `type`. The cell itself stays as it was: it only looks editable to the browser. Fields inside cells are left alone.
 */
export function listenToText(table: HTMLElement, type: (text: string) => void): void {
  const cellOf = (event: Event): HTMLElement | null => {
    const target = event.target as Element;
    return target.matches("input") ? null : target.closest<HTMLElement>("[role=gridcell]");
  };
  table.addEventListener("beforeinput", (event) => {
    const cell = cellOf(event);
    if (!cell || event.inputType === "insertCompositionText") return;
    event.preventDefault();
    const { inputType } = event;
    if (inputType === "deleteContentBackward") return type("");
    if (!inputType.startsWith("insert") || /Paste|Drop|Yank/.test(inputType)) return;
    const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    if (text.trim() !== "") type(text);
  });
  // A composition cannot be prevented: what stood in the cell is kept, and put back when it ends.
  let kept: Node[] | null = null;
  table.addEventListener("compositionstart", (event) => {
    const cell = cellOf(event);
    kept = cell ? [...cell.childNodes].map((node) => node.cloneNode(true)) : null;
  });
  table.addEventListener("compositionend", (event) => {
    const cell = cellOf(event);
    if (!cell || !kept) return;
    cell.replaceChildren(...kept);
    kept = null;
    if (event.data.trim() !== "") type(event.data);
  });
  table.addEventListener("drop", (event) => cellOf(event) && event.preventDefault());
}
