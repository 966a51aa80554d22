import { expect, it } from "vitest";
import { Random } from "../../testing/random";
import { symmetricEigenvalues } from "./symmetric";

it("finds the eigenvalues that a matrix was made of, in any basis", () => {
  const random = new Random(11);
  for (let trial = 0; trial < 100; trial++) {
    const n = random.integer(1, 8);
    const eigenvalues = Float64Array.from({ length: n }, () => random.uniform(-5, 5)).sort((x, y) => y - x);
    let matrix = new Float64Array(n * n);
    eigenvalues.forEach((x, i) => {
      matrix[i * n + i] = x;
    });
    // A reflection I − 2wwᵀ keeps eigenvalues.
    for (let k = 0; k < 4; k++) {
      const w = Array.from({ length: n }, () => random.uniform(-1, 1));
      const length = Math.hypot(...w);
      const R = (i: number, j: number) => (i === j ? 1 : 0) - (2 * w[i] * w[j]) / length ** 2;
      const product = (A: (i: number, j: number) => number, B: (i: number, j: number) => number) => {
        const C = new Float64Array(n * n);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) for (let l = 0; l < n; l++) C[i * n + j] += A(i, l) * B(l, j);
        return C;
      };
      const before = matrix;
      const left = product(R, (i, j) => before[i * n + j]);
      matrix = product((i, j) => left[i * n + j], R);
      for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[i * n + j] = matrix[j * n + i];
    }
    symmetricEigenvalues(matrix, n).forEach((x, i) => {
      expect(Math.abs(x - eigenvalues[i])).toBeLessThan(1e-13);
    });
  }
});

it("keeps a small eigenvalue beside a large one", () => {
  const [high, low] = symmetricEigenvalues(Float64Array.of(1e8, 1, 1, 2e-8), 2);
  expect(high / 1e8 - 1).toBeCloseTo(0, 15);
  // det = 1e8·2e-8 − 1 = 1, so the other eigenvalue is 1e-8.
  expect(low / 1e-8 - 1).toBeCloseTo(0, 6);
});
