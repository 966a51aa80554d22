import type { Dag, Node } from "../../calculus/dag";
import type { Code, Local, Value } from "./code";
import type { Kernel } from "./kernels";
import { opcode } from "./opcodes";
import { type Translation, translations } from "./operations";
import { anyTrue, choose, lane, or, replaceSecond, splat } from "./vectors";

/**
 * What becomes of arguments outside a kernel's range: the lanes are noted in a flag, and the caller runs other code for the whole row
 * (the loop has no branches), or the results are mended on the spot.
 */
export type Outside = { flag: Local } | "mend";

export interface Lowering {
  code: Code;
  dag: Dag;
  /** Operations, arguments first. */
  nodes: readonly Node[];
  /** Nodes whose values are wanted after they are computed. */
  results: ReadonlySet<Node>;
  /** Loads a value that is not among `nodes`. */
  place(node: Node): Value;
  /** Called once for each result, as soon as it is computed. */
  take(node: Node, value: Value): void;
  outside: Outside;
}

/** Writes code for nodes. Each value is in a local from its computation to its last use. */
export function lower({ code, dag, nodes, results, place, take, outside }: Lowering): void {
  const uses = new Map<Node, number>();
  for (const node of nodes)
    for (const argument of dag.argumentsOf(node)) uses.set(argument, (uses.get(argument) ?? 0) + 1);
  const groups = kernelGroups(dag, nodes);
  const locals = new Map<Node, Local>();

  const operand = (node: Node): Value => {
    const known = locals.get(node);
    if (known) return known;
    const value = place(node);
    // What is read more than once is loaded once; locals and constants need no loading.
    if ("index" in value || dag.isConstant(node) || (uses.get(node) as number) < 2) return value;
    const local = code.let(value);
    locals.set(node, local);
    return local;
  };
  const keep = (node: Node, local: Local): void => {
    locals.set(node, local);
    if (results.has(node)) take(node, local);
    if (!uses.get(node)) code.release(local);
  };
  const releaseArguments = (node: Node): void => {
    for (const argument of dag.argumentsOf(node)) {
      const left = (uses.get(argument) as number) - 1;
      uses.set(argument, left);
      if (left === 0 && locals.has(argument)) code.release(locals.get(argument) as Local);
    }
  };

  for (const node of nodes) {
    if (locals.has(node)) {
      // A kernel has computed it together with another.
      releaseArguments(node);
      continue;
    }
    const translation: Translation = translations[dag.operation[node] as keyof typeof translations];
    const args = dag.argumentsOf(node).map(operand);
    if ("direct" in translation) {
      const [x, y = x, z = x] = args;
      const value = translation.direct(x, y, z);
      // The arguments' locals may serve the result.
      value(code);
      releaseArguments(node);
      const local = code.local();
      code.op(opcode.localSet);
      code.encoder.unsigned(local.index);
      keep(node, local);
    } else if ("scalar" in translation) {
      const [local] = code.scope(() => {
        const held = args.map((value) => asLocal(code, value));
        return [code.let(callLanes(code, translation.scalar, held))];
      });
      keep(node, local);
      releaseArguments(node);
    } else {
      const group = groups.get(groupKey(dag, node, translation.kernel)) as KernelGroup;
      const wanted = translation.kernel.functions.map((_, k) => group.members.has(k));
      const kept = code.scope(() => {
        const held = args.map((value) => asLocal(code, value));
        const all = runKernel(code, translation.kernel, held, wanted, outside);
        return [...group.members.keys()].map((k) => all[k]);
      });
      [...group.members.values()].forEach((member, k) => {
        keep(member, kept[k]);
      });
      releaseArguments(node);
    }
  }
}

interface KernelGroup {
  /** Node of each function of the kernel that is needed of the same arguments. */
  members: Map<number, Node>;
}

function groupKey(dag: Dag, node: Node, kernel: Kernel): string {
  return `${kernel.functions[0]} ${dag.argumentsOf(node)}`;
}

function kernelGroups(dag: Dag, nodes: readonly Node[]): Map<string, KernelGroup> {
  const groups = new Map<string, KernelGroup>();
  for (const node of nodes) {
    const translation: Translation = translations[dag.operation[node] as keyof typeof translations];
    if (!("kernel" in translation)) continue;
    const key = groupKey(dag, node, translation.kernel);
    const group = groups.get(key) ?? { members: new Map() };
    groups.set(key, group);
    group.members.set(translation.member, node);
  }
  return groups;
}

function runKernel(
  code: Code,
  kernel: Kernel,
  args: readonly Local[],
  wanted: readonly boolean[],
  outside: Outside,
): readonly Local[] {
  if (outside === "mend" && kernel.emitWide) return kernel.emitWide(code, args);
  const { results, outside: mask } = kernel.emit(code, args, wanted);
  if (!mask) return results;
  if (outside === "mend") {
    const bad = code.let(mask);
    code.when(anyTrue(bad), () => {
      kernel.functions.forEach((name, k) => {
        if (wanted[k]) code.set(results[k], choose(bad, callLanes(code, name, args), results[k]));
      });
    });
  } else {
    code.set(outside.flag, or(outside.flag, mask));
  }
  return results;
}

function asLocal(code: Code, value: Value): Local {
  return "index" in value ? (value as Local) : code.let(value);
}

/** Calls an imported function for each lane. */
function callLanes(code: Code, name: string, args: readonly Local[]): Value {
  const call =
    (k: 0 | 1): Value =>
    () => {
      for (const argument of args) lane(argument, k)(code);
      code.op(opcode.call);
      code.encoder.unsigned(code.imports.get(name) as number);
    };
  return replaceSecond(splat(call(0)), call(1));
}
