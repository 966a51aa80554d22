import { abs, add, and, constant, gt, le, lt, mul, ne, not, or, pmax, sqrt } from "../vectors";
import type { Kernel } from "./types";

/** √(x² + y²), where the squares neither overflow nor underflow. */
export const hypot: Kernel = {
  functions: ["hypot"],
  emit(code, [x, y]) {
    const result = code.let(sqrt(add(mul(x, x), mul(y, y))));
    const greater = code.let(pmax(abs(x), abs(y)));
    const small = and(lt(greater, constant(2 ** -480)), ne(greater, constant(0)));
    // hypot(NaN, ∞) = ∞: NaN counts as outside.
    const tooBig = or(gt(greater, constant(2 ** 500)), not(le(result, constant(2 ** 501))));
    return { results: [result], outside: or(small, tooBig) };
  },
};
