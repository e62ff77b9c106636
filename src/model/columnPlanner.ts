import { binaryRules, unaryRules } from "./columnRules.js";
import { functionRecord } from "./functions/index.js";
import type { ColumnRule } from "./functions/record.js";
import { toDouble } from "./fraction.js";
import { type BinaryNode, type CallNode, type FormulaNode, childNodes, comparisons } from "./node.js";
import { orderByNeed } from "./order.js";
import type { Value } from "./value.js";
import type { Workbook, WorkbookState } from "./workbookState.js";

/** One operation over whole columns; registers by number. */
export interface Step {
  readonly rule: ColumnRule;
  readonly out: number;
  readonly args: readonly number[];
}

const asDouble = (value: Value): number =>
  value.kind === "number" ? toDouble(value.number) : value.kind === "boolean" ? Number(value.boolean) : NaN;

const truthFunctions: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "XOR", "ISERROR"]);

/** What a call chooses its result among; null for a function that does not choose. */
function branchesOf({ name, arguments: args }: CallNode): readonly FormulaNode[] | null {
  if (name === "IFERROR") return args;
  if (name === "IF") return args.slice(1);
  return name === "IFS" ? args.filter((_, index) => index % 2 === 1) : null;
}

/** Turns lines into steps over numbered registers: inputs first, then constants, results and work space. */
export class ColumnPlanner {
  readonly steps: Step[] = [];
  /** The numbers that never change, by register. */
  readonly constants = new Map<number, number>();
  /** How many registers there are. */
  size = 0;
  readonly #state: WorkbookState;
  readonly #lineRegisters = new Map<number, number>();
  readonly #constantRegisters = new Map<number, number>();
  readonly #fixed = new Set<number>();
  readonly #usesLeft = new Map<number, number>();
  readonly #free: number[] = [];
  /** Lines that come to TRUE or FALSE in every row, among those planned so far. */
  readonly #truths = new Set<number>();

  constructor(workbook: Workbook, inputs: readonly string[], outputs: readonly string[]) {
    this.#state = workbook.state;
    for (const name of inputs) {
      this.#fixed.add(this.size);
      this.#lineRegisters.set(workbook.index(name), this.size++);
    }
    const wanted = outputs.map((name) => workbook.index(name));
    const lines = this.#varyingLines(wanted);
    for (const line of lines) this.#countUses(this.#state.cells.at(line).formula!.root);
    for (const line of wanted) this.#usesLeft.set(line, Infinity);
    for (const line of lines) {
      const { root } = this.#state.cells.at(line).formula!;
      if (this.#isTruth(root)) this.#truths.add(line);
      // A line that only names another gets a column of its own, as the other's may be freed before.
      this.#lineRegisters.set(line, root.kind === "name" ? this.#step(unaryRules["+"], [root]) : this.#emit(root));
    }
  }

  /** The register of a line; one of its own with the exact value where it does not depend on the inputs. */
  registerOf(line: number): number {
    return this.#lineRegisters.get(line) ?? this.#constant(asDouble(this.#state.values.at(line)));
  }

  /** The lines that the outputs need and that depend on an input, each after those that it needs. */
  #varyingLines(wanted: readonly number[]): number[] {
    const needs = (line: number): readonly number[] =>
      this.#lineRegisters.has(line) ? [] : this.#state.cells.at(line).precedents;
    const reached = new Set(wanted);
    for (const line of reached) for (const need of needs(line)) reached.add(need);
    const varying = new Set(this.#lineRegisters.keys());
    const lines: number[] = [];
    for (const { members, isCycle } of orderByNeed(reached, needs)) {
      const line = members[0]!;
      const cell = this.#state.cells.at(line);
      if (isCycle || varying.has(line) || cell.fixed || !cell.precedents.some((need) => varying.has(need))) continue;
      varying.add(line);
      lines.push(line);
    }
    return lines;
  }

  #countUses(node: FormulaNode): void {
    if (node.kind === "name") {
      const line = this.#state.indices.get(node.name)!;
      this.#usesLeft.set(line, (this.#usesLeft.get(line) ?? 0) + 1);
    } else for (const child of childNodes(node)) this.#countUses(child);
  }

  #emit(node: FormulaNode): number {
    switch (node.kind) {
      case "number":
        return this.#constant(node.number.toNumber());
      case "boolean":
        return this.#constant(Number(node.boolean));
      case "name":
        return this.registerOf(this.#state.indices.get(node.name)!);
      case "unary":
        return this.#step(unaryRules[node.operator], [node.argument]);
      case "binary":
        return this.#isMixed(node)
          ? this.#constant(NaN)
          : this.#step(binaryRules[node.operator], [node.left, node.right]);
      case "call":
        return this.#emitCall(node);
    }
  }

  #emitCall(node: CallNode): number {
    const { takes, column } = functionRecord(node.name)!;
    const numbers = node.arguments.filter((argument) => !this.#isTruth(argument));
    const isRefused = takes === "bare numbers" && numbers.length < node.arguments.length;
    if (isRefused || this.#isBroken(node)) return this.#constant(NaN);
    if (node.name !== "COUNT") return this.#step(column, node.arguments);
    return numbers.length === 0 ? this.#constant(0) : this.#step(column, numbers);
  }

  /** Whether a comparison is of a number with TRUE or FALSE, an error whatever they are. */
  #isMixed({ operator, left, right }: BinaryNode): boolean {
    return operator in comparisons && this.#isTruth(left) !== this.#isTruth(right);
  }

  /** Whether a piece comes to TRUE or FALSE, or to an error, in every row; its column holds 1 and 0. */
  #isTruth(node: FormulaNode): boolean {
    switch (node.kind) {
      case "number":
        return false;
      case "boolean":
        return true;
      case "name": {
        const line = this.#state.indices.get(node.name)!;
        return this.#lineRegisters.has(line) ? this.#truths.has(line) : this.#state.values.at(line).kind === "boolean";
      }
      case "unary":
        return node.operator === "+" && this.#isTruth(node.argument);
      case "binary":
        return node.operator in comparisons;
      case "call": {
        const branches = branchesOf(node);
        return branches ? branches.every((branch) => this.#isTruth(branch)) : truthFunctions.has(node.name);
      }
    }
  }

  /** Whether a call that replaces errors stands on one that it must not replace, which NaN cannot tell from the rest. */
  #isBroken(node: CallNode): boolean {
    if (node.name !== "IFERROR" && node.name !== "ISERROR") return false;
    const isFault = (piece: FormulaNode): boolean => {
      if (piece.kind !== "name") return childNodes(piece).some(isFault);
      const value = this.#state.values.at(this.#state.indices.get(piece.name)!);
      return value.kind === "error" && (value.code === "#UNIT!" || value.code === "#CYCLE!");
    };
    return isFault(node.arguments[0]!);
  }

  #step(rule: ColumnRule, nodes: readonly FormulaNode[]): number {
    const args = nodes.map((node) => this.#emit(node));
    const out = this.#free.pop() ?? this.size++;
    nodes.forEach((node, index) => this.#release(node, args[index]!));
    this.steps.push({ rule, out, args });
    return out;
  }

  /** Frees a register that nothing will read again: work space at once, a line's after its last use. */
  #release(node: FormulaNode, register: number): void {
    if (node.kind === "name") {
      const line = this.#state.indices.get(node.name)!;
      const left = this.#usesLeft.get(line)! - 1;
      this.#usesLeft.set(line, left);
      if (left > 0) return;
    }
    if (!this.#fixed.has(register)) this.#free.push(register);
  }

  #constant(number: number): number {
    const known = this.#constantRegisters.get(number);
    if (known !== undefined) return known;
    const register = this.size++;
    this.#constantRegisters.set(number, register);
    this.constants.set(register, number);
    this.#fixed.add(register);
    return register;
  }
}
