import { Encoder } from "./encoder";
import { type ValueType, valueType } from "./opcodes";

interface Signature {
  parameters: readonly ValueType[];
  results: readonly ValueType[];
}

/** One function of a module: its exported name, its type, and its body with its own locals. */
export interface FunctionDefinition extends Signature {
  name: string;
  locals: readonly ValueType[];
  /** Instructions, the final `end` included. */
  body: Uint8Array;
}

/** Imported functions have the first numbers, in this order. */
export interface FunctionImport extends Signature {
  name: string;
}

const section = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const kind = { function: 0, memory: 2 } as const;

/**
 * A module in the binary format (specification §5.5). It imports the memory "m" "memory" and its scalar functions from "f", and exports
 * each of its own functions.
 */
export function encodeModule(
  imports: readonly FunctionImport[],
  functions: readonly FunctionDefinition[],
): Uint8Array<ArrayBuffer> {
  const types = new Map<string, number>();
  const typeEncoder = new Encoder();
  const typeOf = ({ parameters, results }: Signature): number => {
    const key = `${parameters} ${results}`;
    let index = types.get(key);
    if (index === undefined) {
      index = types.size;
      types.set(key, index);
      typeEncoder.byte(0x60);
      for (const list of [parameters, results]) typeEncoder.sized(Uint8Array.from(list, (x) => valueType[x]));
    }
    return index;
  };
  const importTypes = imports.map(typeOf);
  const functionTypes = functions.map(typeOf);

  const module = new Encoder();
  module.append(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  const addSection = (id: number, count: number, write: (encoder: Encoder) => void): void => {
    const content = new Encoder();
    content.unsigned(count);
    write(content);
    module.byte(id);
    module.sized(content.bytes);
  };
  addSection(section.type, types.size, (e) => e.append(typeEncoder.bytes));
  addSection(section.import, imports.length + 1, (e) => {
    e.name("m");
    e.name("memory");
    e.append(Uint8Array.of(kind.memory, 0, 1));
    imports.forEach(({ name }, k) => {
      e.name("f");
      e.name(name);
      e.byte(kind.function);
      e.unsigned(importTypes[k]);
    });
  });
  addSection(section.function, functions.length, (e) => {
    for (const type of functionTypes) e.unsigned(type);
  });
  addSection(section.export, functions.length, (e) => {
    functions.forEach(({ name }, k) => {
      e.name(name);
      e.byte(kind.function);
      e.unsigned(imports.length + k);
    });
  });
  addSection(section.code, functions.length, (e) => {
    for (const { locals, body } of functions) {
      const code = new Encoder();
      const runs = runLengths(locals);
      code.unsigned(runs.length);
      for (const [count, type] of runs) {
        code.unsigned(count);
        code.byte(valueType[type]);
      }
      code.append(body);
      e.sized(code.bytes);
    }
  });
  return module.bytes;
}

function runLengths(locals: readonly ValueType[]): [count: number, type: ValueType][] {
  const runs: [number, ValueType][] = [];
  for (const type of locals) {
    const last = runs.at(-1);
    if (last && last[1] === type) last[0]++;
    else runs.push([1, type]);
  }
  return runs;
}
