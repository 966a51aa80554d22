import type { Code, Local, Value } from "../code";
import { add, constant, mul } from "../vectors";

/** x, x², x⁴, x⁸ …, each computed when first asked for. */
export class Powers {
  #code: Code;
  #powers: Local[];

  constructor(code: Code, x: Local) {
    this.#code = code;
    this.#powers = [x];
  }

  /** x to the power 2^k. */
  get(k: number): Local {
    while (this.#powers.length <= k) {
      const last = this.#powers[this.#powers.length - 1];
      this.#powers.push(this.#code.let(mul(last, last)));
    }
    return this.#powers[k];
  }
}

/**
 * c₀ + c₁x + c₂x² + … by Estrin's scheme: halves of the polynomial are independent of each other, so that the processor evaluates
 * them at the same time.
 */
export function estrin(powers: Powers, coefficients: readonly number[]): Value {
  const n = coefficients.length;
  if (n === 1) return constant(coefficients[0]);
  // The low part takes the greatest power of two of coefficients that leaves some over.
  const level = Math.ceil(Math.log2(n)) - 1;
  const low = estrin(powers, coefficients.slice(0, 2 ** level));
  const high = estrin(powers, coefficients.slice(2 ** level));
  const power = powers.get(level);
  return add(low, mul(high, power));
}
