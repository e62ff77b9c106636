/** A part of the panel; `update` has it say what stands now, whenever it is opened or anything changes while it is open. */
export interface PanelPart {
  readonly element: HTMLElement;
  readonly update: () => void;
}
