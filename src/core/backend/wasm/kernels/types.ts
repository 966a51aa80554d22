import type { Code, Local, Value } from "../code";

/** What a kernel leaves: one local for each of its functions, and the lanes in which they are not to be trusted. */
export interface KernelResult {
  results: readonly Local[];
  /** Mask of arguments outside the kernel's range; absent where there are none. */
  outside?: Value;
}

/** Vector code for functions that share most of their work. */
export interface Kernel {
  /** The functions, by the names of the operations. */
  functions: readonly string[];
  /**
   * @param wanted which of the functions are wanted; the others' results are not looked at.
   */
  emit(code: Code, args: readonly Local[], wanted: readonly boolean[]): KernelResult;
  /** Correct for all arguments, slower; used where arguments outside were met. Else they are computed one by one. */
  emitWide?(code: Code, args: readonly Local[]): readonly Local[];
}
