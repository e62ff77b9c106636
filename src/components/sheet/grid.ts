import { element, setAttribute } from "./element.js";
import { columnTracks } from "./columnTracks.js";
import { type GridContent } from "./gridContent.js";
import { type Block, isInBlock, isSingleCell, type Position } from "../../notebook/sheet/position.js";
import { visibleRows } from "./visibleRows.js";
import { whilePrinting } from "../printing.js";
import { isStill } from "../still.js";

/** Longer than this and only the rows in sight are in the document. */
export const longestWhole = 200;

const typingAttributes = {
  contenteditable: "true",
  inputmode: "text",
  spellcheck: "false",
  autocapitalize: "off",
  autocorrect: "off",
} as const;

/** A table with the roles of a grid, one tab stop and only as many rows in the document as it takes. */
export class Grid {
  readonly table = element("table", { role: "grid" });
  readonly element = element("div.sheet-scroll", this.table);
  readonly #head = element("thead");
  readonly #body = element("tbody", { role: "rowgroup" });
  /** How much of the window, in pixels, the bar and the headings over the rows take. */
  roomAbove = (): number => 0;
  #content: GridContent;
  #drawn = new Map<number, HTMLTableRowElement>();
  #active: Position = { row: 0, column: 1 };
  #block: Block | null = null;
  #longest: number[] = [];
  #isWider = false;
  /** On paper all rows are there. */
  #isPrinted = false;

  constructor(content: GridContent, caption: string) {
    this.#content = content;
    this.table.append(this.#head, this.#body);
    this.#head.setAttribute("role", "rowgroup");
    this.table.setAttribute("aria-label", caption);
    this.table.setAttribute("aria-multiselectable", "true");
    this.element.addEventListener("scroll", () => this.#isLong() && this.#draw(), { passive: true });
    const print = (isPrinted: boolean) => (): void => {
      this.#isPrinted = isPrinted;
      if (this.#isLong()) this.#draw();
    };
    whilePrinting(print(true), print(false));
    this.show(content);
  }

  /** Shows other rows or columns, from scratch. */
  show(content: GridContent): void {
    this.#content = content;
    const { rows, columns } = content.model;
    this.table.setAttribute("aria-rowcount", String(rows.length + 1));
    this.table.setAttribute("aria-colcount", String(columns.length));
    const isLong = this.#isLong();
    this.element.classList.toggle("is-long", isLong);
    this.element.style.setProperty("--row-height", `${content.rowHeight}px`);
    this.#longest = [];
    const header = element("tr.sheet-columns", { role: "row", "aria-rowindex": 1 });
    for (let column = 0; column < columns.length; column++) {
      const cell = element("th", { role: "columnheader", scope: "col", "aria-colindex": column + 1 });
      cell.className = content.columnClass(column);
      this.#makeRoom(column, content.fillHeader(cell, column));
      header.append(cell);
    }
    this.#head.replaceChildren(header);
    this.#drawn.clear();
    this.#body.replaceChildren();
    this.#draw();
  }

  /** Fills again the cells that are drawn; each decides for itself whether anything is new. */
  refresh(): void {
    for (const [row, element] of this.#drawn) this.#fill(row, element);
    this.#setTracks();
  }

  /** How far from the top of the window the headings stay while the rows scroll under them, in pixels. */
  set headTop(pixels: number) {
    this.#head.style.top = this.#isLong() ? "" : `${pixels}px`;
  }

  /** How much of the window the headings take while the rows scroll under them, in pixels. */
  get headHeight(): number {
    return this.#head.offsetHeight;
  }

  get active(): Position {
    return this.#active;
  }

  get block(): Block | null {
    return this.#block;
  }

  /** Moves the tab stop, and the focus too where `focus` says so. */
  activate(position: Position, focus = true): HTMLElement | null {
    const before = this.cell(this.#active);
    if (before && before !== this.cell(position)) this.#markActive(before, this.#active, false);
    this.#active = position;
    if (this.#isLong()) {
      this.#scrollTo(position.row);
      this.#draw();
    }
    const cell = this.cell(position);
    if (cell) this.#markActive(cell, position, true);
    if (focus && cell) {
      cell.focus({ preventScroll: true });
      // Scrolling can wait for the frame; asked for now it would lay the page out a second time.
      requestAnimationFrame(() => this.reveal(cell));
    }
    return cell;
  }

  /** Scrolls a cell into sight, clear of what lies over the top of the rows. */
  reveal(cell: HTMLElement): void {
    // On this one cell: a length that all of them inherit would have all of them styled anew.
    cell.style.scrollMarginTop = `${this.roomAbove()}px`;
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /**
   * Makes a cell the tab stop. One that takes values is editable in the eyes of the browser, which then hands over what
   * comes without a key of its own (dictation, emoji, the keyboard of a phone); nothing is ever written into it. In a page
   * that stands still nothing would keep the browser from that.
   */
  #markActive(cell: HTMLElement, position: Position, isActive: boolean): void {
    setAttribute(cell, "tabindex", isActive ? 0 : -1);
    const isOpen = cell.classList.contains("is-editing");
    const canType = isActive && !isOpen && !isStill() && this.#content.canType(position);
    for (const [name, value] of Object.entries(typingAttributes)) setAttribute(cell, name, canType ? value : null);
  }

  /** Marks a block of cells as selected; null for none but the active cell. */
  select(block: Block | null): void {
    const next = block && !isSingleCell(block) ? block : null;
    if (next === null && this.#block === null) return;
    this.#block = next;
    for (const [row, element] of this.#drawn) this.#markSelected(row, element);
  }

  /** The rows that are in the document. */
  drawnRows(): Iterable<number> {
    return this.#drawn.keys();
  }

  cell({ row, column }: Position): HTMLElement | null {
    return (this.#drawn.get(row)?.children[column] as HTMLElement | undefined) ?? null;
  }

  /** The place of the cell that an element is in, or null outside of cells. */
  positionOf(target: Element): Position | null {
    const cell = target.closest<HTMLElement>("[aria-colindex]");
    const row = cell?.closest<HTMLElement>("[aria-rowindex]");
    if (!cell || !row || !this.#body.contains(row)) return null;
    return {
      row: Number(row.getAttribute("aria-rowindex")) - 2,
      column: Number(cell.getAttribute("aria-colindex")) - 1,
    };
  }

  /** How many rows are in sight. */
  get page(): number {
    if (this.#isLong()) return Math.max(1, Math.floor(this.element.clientHeight / this.#content.rowHeight) - 2);
    return 10;
  }

  #isLong(): boolean {
    return this.#content.model.rows.length > longestWhole;
  }

  #scrollTo(row: number): void {
    const { rowHeight } = this.#content;
    const head = this.#head.offsetHeight;
    const top = row * rowHeight;
    const height = this.element.clientHeight - head;
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    else if (top + rowHeight > this.element.scrollTop + height) this.element.scrollTop = top + rowHeight - height;
  }

  #draw(): void {
    const { rowHeight, model } = this.#content;
    const rows = model.rows.length;
    const { scrollTop, clientHeight } = this.element;
    const viewport = { scrollTop, height: clientHeight || 600, rowHeight };
    const isLong = this.#isLong();
    const wanted =
      isLong && !this.#isPrinted
        ? visibleRows(rows, viewport, this.#active.row)
        : Array.from({ length: rows }, (_, row) => row);
    const keep = new Set(wanted);
    if (wanted.length === this.#drawn.size && wanted.every((row) => this.#drawn.has(row))) return;
    const spare: HTMLTableRowElement[] = [];
    for (const [row, element] of this.#drawn) {
      if (keep.has(row)) continue;
      element.remove();
      this.#drawn.delete(row);
      if (element.classList.contains("sheet-line")) spare.push(element);
    }
    for (const spacer of [...this.#body.querySelectorAll(":scope > .sheet-spacer")]) spacer.remove();
    let before = 0;
    let at: ChildNode | null = this.#body.firstChild;
    for (const row of wanted) {
      if (row > before) this.#body.insertBefore(spacer((row - before) * rowHeight), at);
      const existing = this.#drawn.get(row);
      if (existing) at = existing.nextSibling;
      else this.#body.insertBefore(this.#makeRow(row, spare), at);
      before = row + 1;
    }
    if (before < rows) this.#body.append(spacer((rows - before) * rowHeight));
    this.#setTracks();
  }

  /** A row, made anew or from a spare one that has scrolled out of sight. */
  #makeRow(row: number, spare: HTMLTableRowElement[]): HTMLTableRowElement {
    const { model, hasAnchors } = this.#content;
    const found = model.rows[row]!;
    if (found.kind === "group") {
      const node = headingRow(found.title, model.columns.length);
      setAttribute(node, "aria-rowindex", row + 2);
      this.#drawn.set(row, node);
      return node;
    }
    const node = spare.pop() ?? this.#emptyRow();
    setAttribute(node, "aria-rowindex", row + 2);
    node.dataset.line = found.name;
    if (hasAnchors) node.id = found.name;
    this.#drawn.set(row, node);
    for (let column = 0; column < node.children.length; column++) {
      const isActive = row === this.#active.row && column === this.#active.column;
      const cell = node.children[column] as HTMLElement;
      this.#markActive(cell, { row, column }, isActive);
      delete cell.dataset.move;
    }
    this.#fill(row, node);
    this.#markSelected(row, node);
    return node;
  }

  #emptyRow(): HTMLTableRowElement {
    const node = element("tr.sheet-line", { role: "row" });
    for (let column = 0; column < this.#content.model.columns.length; column++) {
      const common = { "aria-colindex": column + 1, class: this.#content.columnClass(column) };
      const isLabel = column === 0;
      node.append(
        isLabel
          ? element("th", { role: "rowheader", scope: "row", ...common })
          : element("td", { role: "gridcell", ...common }),
      );
    }
    return node;
  }

  #fill(row: number, node: HTMLTableRowElement): void {
    if (this.#content.model.rows[row]?.kind === "group") return;
    for (let column = 0; column < node.children.length; column++) {
      this.#makeRoom(column, this.#content.fillCell(node.children[column] as HTMLElement, { row, column }));
    }
  }

  #makeRoom(column: number, width: number): void {
    if (width <= (this.#longest[column] ?? 0)) return;
    this.#longest[column] = width;
    this.#isWider = true;
  }

  /** Columns grow with their texts and do not shrink: an edit to and fro moves nothing. */
  #setTracks(): void {
    if (!this.#isWider) return;
    this.#isWider = false;
    const { tracks, least, value } = columnTracks(this.#content.model.columns, this.#longest);
    for (const [name, width] of Object.entries({ tracks, least, "value-track": value }))
      this.table.style.setProperty(`--${name}`, width);
  }

  #markSelected(row: number, node: HTMLTableRowElement): void {
    for (let column = 0; column < node.children.length; column++) {
      const isSelected = this.#block !== null && isInBlock(this.#block, { row, column });
      setAttribute(node.children[column]!, "aria-selected", isSelected ? "true" : null);
    }
  }
}

function headingRow(title: string, columns: number): HTMLTableRowElement {
  const place = { scope: "rowgroup", colspan: columns, "aria-colindex": 1, "aria-colspan": columns };
  const cell = element("th", { role: "rowheader", ...place }, element("span", title));
  return element("tr.sheet-heading", { role: "row" }, cell);
}

function spacer(height: number): HTMLElement {
  return element("tr.sheet-spacer", { "aria-hidden": "true", style: { height: `${height}px` } }, element("td"));
}
