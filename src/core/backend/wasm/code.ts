import { Encoder } from "./encoder";
import type { FunctionDefinition } from "./module";
import { opcode, type ValueType, vector, vectorPrefix } from "./opcodes";

/** Writes the instructions that leave one value on the stack. */
export type Value = (code: Code) => void;

/** A value in a local: may be read as often as wanted. */
export interface Local {
  (code: Code): void;
  readonly index: number;
}

/** The body of one function under construction. Locals that are given back are used again. */
export class Code {
  readonly encoder = new Encoder();
  /** Numbers of the imported functions. */
  readonly imports: ReadonlyMap<string, number>;
  #parameters: readonly ValueType[];
  #locals: ValueType[] = [];
  #free: Local[] = [];
  #scopes: Local[][] = [];

  constructor(parameters: readonly ValueType[], imports: ReadonlyMap<string, number>) {
    this.#parameters = parameters;
    this.imports = imports;
  }

  op(code: number): void {
    this.encoder.byte(code);
  }

  vector(code: number): void {
    this.encoder.byte(vectorPrefix);
    this.encoder.unsigned(code);
  }

  parameter(index: number): Local {
    return localValue(index);
  }

  /** A vector local that nothing uses. */
  local(): Local {
    const local = this.#free.pop() ?? this.integer("v128");
    this.#scopes.at(-1)?.push(local);
    return local;
  }

  /** A local that is never given back. */
  integer(type: ValueType = "i32"): Local {
    this.#locals.push(type);
    return localValue(this.#parameters.length + this.#locals.length - 1);
  }

  /** Computes a vector now, for use more than once. */
  let(value: Value): Local {
    value(this);
    const local = this.local();
    this.op(opcode.localSet);
    this.encoder.unsigned(local.index);
    return local;
  }

  set(local: Local, value: Value): void {
    value(this);
    this.op(opcode.localSet);
    this.encoder.unsigned(local.index);
  }

  release(local: Local): void {
    this.#free.push(local);
  }

  /** Gives back all vector locals taken meanwhile, but for those that are returned. */
  scope(body: () => readonly Local[]): readonly Local[] {
    this.#scopes.push([]);
    const kept = body();
    for (const local of this.#scopes.pop() as Local[]) {
      if (kept.includes(local)) this.#scopes.at(-1)?.push(local);
      else this.#free.push(local);
    }
    return kept;
  }

  /** Runs the body while `condition` is not zero afterwards. */
  loopWhile(condition: Value, body: () => void): void {
    this.op(opcode.loop);
    this.op(opcode.emptyBlock);
    body();
    condition(this);
    this.op(opcode.branchIf);
    this.encoder.unsigned(0);
    this.op(opcode.end);
  }

  /** Runs the body where `condition` is not zero. */
  when(condition: Value, body: () => void): void {
    condition(this);
    this.op(opcode.if);
    this.op(opcode.emptyBlock);
    body();
    this.op(opcode.end);
  }

  finish(name: string, results: readonly ValueType[] = []): FunctionDefinition {
    this.op(opcode.end);
    return {
      name,
      parameters: this.#parameters,
      results,
      locals: this.#locals,
      body: this.encoder.bytes,
    };
  }
}

function localValue(index: number): Local {
  const get = (code: Code): void => {
    code.op(opcode.localGet);
    code.encoder.unsigned(index);
  };
  return Object.assign(get, { index });
}

export const alignment = { v128: 4, f64: 3 } as const;

/** The immediates of a memory access. */
export function memoryArgument(code: Code, alignmentLog2: number, offset: number): void {
  code.encoder.unsigned(alignmentLog2);
  code.encoder.unsigned(offset);
}

export const integerConstant =
  (x: number): Value =>
  (code) => {
    code.op(opcode.i32Const);
    code.encoder.signed(x);
  };

const integerOperation =
  (op: number) =>
  (a: Value, b: Value): Value =>
  (code) => {
    a(code);
    b(code);
    code.op(op);
  };
export const integerAdd = integerOperation(opcode.i32Add);
export const integerSubtract = integerOperation(opcode.i32Sub);
export const integerMultiply = integerOperation(opcode.i32Mul);

/** The 16 bytes at address + offset. */
export const load =
  (address: Value, offset: number): Value =>
  (code) => {
    address(code);
    code.vector(vector.v128Load);
    memoryArgument(code, alignment.v128, offset);
  };

/** The double at address + offset, in both lanes. */
export const loadSplat =
  (address: Value, offset: number): Value =>
  (code) => {
    address(code);
    code.vector(vector.v128Load64Splat);
    memoryArgument(code, alignment.f64, offset);
  };

export function store(code: Code, address: Value, offset: number, value: Value): void {
  address(code);
  value(code);
  code.vector(vector.v128Store);
  memoryArgument(code, alignment.v128, offset);
}
