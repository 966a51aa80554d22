type Vector = ArrayLike<number>;

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Float64Array =>
  Float64Array.of(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);

/**
 * Unit vectors along the directions of the greater and the lesser principal curvature, and with the normal a right-handed
 * frame. In the orthonormal frame (e₁ = r_u/√E, e₂ = n × e₁) the shape operator is a = L/E, b = (ME − LF)/(E√D),
 * c = (LF² − 2MEF + NE²)/(ED), and its first direction e₁ cos θ + e₂ sin θ with tan 2θ = 2b/(a − c). At an umbilic, where
 * every direction is principal, it is r_u's.
 * @param ru tangent vector, three numbers.
 * @param normal unit normal, three numbers.
 * @param first [E, F, G]
 * @param second [L, M, N], of the unit normal.
 */
export function principalDirections(
  ru: Vector,
  normal: Vector,
  [E, F, G]: Vector & Iterable<number>,
  [L, M, N]: Vector & Iterable<number>,
): [Float64Array, Float64Array] {
  const D = E * G - F * F;
  const a = L / E;
  const b = (M * E - L * F) / (E * Math.sqrt(D));
  const c = (L * F * F - 2 * M * E * F + N * E * E) / (E * D);
  const theta = Math.atan2(2 * b, a - c) / 2;
  const length = Math.sqrt(dot(ru, ru));
  const e1 = Float64Array.from([0, 1, 2], (k) => ru[k] / length);
  const e2 = cross(normal, e1);
  const [cos, sin] = [Math.cos(theta), Math.sin(theta)];
  const along = (x: number, y: number) => e1.map((entry, k) => x * entry + y * e2[k]);
  return [along(cos, sin), along(-sin, cos)];
}
