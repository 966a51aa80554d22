/**
 * Gamma, its logarithmic derivatives, and the error function, to a few units in the last place.
 *
 * The identities are those of NIST's Digital Library of Mathematical Functions, https://dlmf.nist.gov: 5.5 (recurrence and
 * reflection), 5.11 (Stirling's series), 5.15 (polygamma), 7.6 (erf). The coefficients without a closed form are Chebyshev
 * interpolants of those functions, computed with 50 digits; each approximates its function to 1e-17 relative or better.
 */

/** cₙ xⁿ + … + c₁ x + c₀. */
function polynomial(c: readonly number[], x: number): number {
  let sum = c[c.length - 1];
  for (let k = c.length - 2; k >= 0; k--) sum = sum * x + c[k];
  return sum;
}

/** 1/Γ(1.5 + s), |s| ≤ 1/2. */
const reciprocalGamma = [
  1.1283791670955126, -0.0411745264452831, -0.5266544355255447, 0.1751020260439345, 0.050966860247723254,
  -0.042155169368530074, 0.006612897826273515, 0.002120731442396242, -0.001110730245918119,
  0.00015235762354157663, 2.5355130539175535e-5, -1.3896829354060864e-5, 2.1565577829270528e-6,
  5.80540732549556e-8, -9.002261834603835e-8, 1.6830710938973937e-8,
];

/** Γ(x) ~ √(2π/x) (x/e)ˣ Σ cₖ x⁻ᵏ; 5.11.3. */
const stirling = [
  1,
  1 / 12,
  1 / 288,
  -139 / 51840,
  -571 / 2488320,
  163879 / 209018880,
  5246819 / 75246796800,
  -534703531 / 902961561600,
];

/** Where Stirling's series reaches the last digit, and the recurrence would begin to lose some. */
const stirlingFrom = 20;

/** 0!, 1!, … 22!: those that are doubles. */
const factorials = [1];
for (let n = 1; n <= 22; n++) factorials.push(factorials[n - 1] * n);

/** sin(πx), exact zeros at integers. */
function sinPi(x: number): number {
  const n = Math.round(x);
  return (n % 2 === 0 ? 1 : -1) * Math.sin(Math.PI * (x - n));
}

/** Γ(x) = rest · power², where neither factor overflows for 20 ≤ x ≤ 190. */
function stirlingFactors(x: number): [rest: number, power: number] {
  const power = x ** (x / 2 - 0.25);
  return [Math.sqrt(2 * Math.PI) * Math.exp(-x) * polynomial(stirling, 1 / x), power];
}

/** Γ(x); NaN at 0 and the negative integers, Infinity beyond 171.62. Integers up to 23 are exact. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x <= 0) return Number.NaN;
    if (x <= factorials.length) return factorials[x - 1];
  }
  if (x >= stirlingFrom) {
    if (x > 172) return Number.POSITIVE_INFINITY;
    const [rest, power] = stirlingFactors(x);
    return rest * power * power;
  }
  if (x <= -stirlingFrom) {
    // Γ(x) Γ(−x) = −π / (x sin πx)
    if (x < -190) return Number.isFinite(x) ? 0 : Number.NaN;
    const [rest, power] = stirlingFactors(-x);
    return -Math.PI / (x * sinPi(x)) / power / (rest * power);
  }
  // Γ(x+1) = x Γ(x), up or down to 1 ≤ x ≤ 2
  let product = 1;
  let base = x;
  while (base > 2) {
    base -= 1;
    product *= base;
  }
  if (base >= 1) return product / polynomial(reciprocalGamma, base - 1.5);
  // Sums x + k round, the fraction does not: it is taken from x once.
  const fraction = x - Math.floor(x);
  for (let k = Math.floor(x); k < 1; k++) product *= k + fraction;
  return 1 / (product * polynomial(reciprocalGamma, fraction - 0.5));
}

/** The positive zero of digamma, as the sum of two doubles. */
const digammaZero = [1.4616321449683622, 9.549995429965697e-17];

/** ψ(1.5 + s) / (1.5 + s − zero), |s| ≤ 1/2. */
const digammaQuotient = [
  0.951055876031833, -0.4236274212814605, 0.2405424842407742, -0.14840492305390884, 0.09498872445494122,
  -0.061922133273064534, 0.04076083381242074, -0.02697579675613825, 0.0179072524394512, -0.011908218001568644,
  0.007926944646403797, -0.005279964873257405, 0.003519006401502276, -0.002345267632540769,
  0.0015566317474486838, -0.0010376374098418604, 0.0007233266279287554, -0.0004821990530566789,
  0.0002272331660987376, -0.00015148586836773365, 0.00025968482126430747, -0.00017312261802727394,
];

/** B₂, B₄, … B₁₆. */
const bernoulli = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];
const digammaSeries = bernoulli.map((b, k) => b / (2 * k + 2));

/** From here on the asymptotic series of ψ and ψ′ reach the last digit. */
const asymptoticFrom = 12;

/** ψ(x) = Γ′(x)/Γ(x); NaN at 0 and the negative integers. */
export function digamma(x: number): number {
  if (x <= 0) {
    if (Number.isInteger(x)) return Number.NaN;
    // ψ(1−x) − ψ(x) = π cot πx
    const n = Math.round(x);
    return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - n));
  }
  if (x >= asymptoticFrom) {
    // ψ(x) ~ log x − 1/(2x) − Σ B₂ₖ/(2k x²ᵏ); 5.11.2
    const z = 1 / (x * x);
    return Math.log(x) - 0.5 / x - z * polynomial(digammaSeries, z);
  }
  // ψ(x+1) = ψ(x) + 1/x
  let sum = 0;
  let base = x;
  if (base < 1) {
    sum = -1 / base;
    base += 1;
  }
  while (base > 2) {
    base -= 1;
    sum += 1 / base;
  }
  const distance = base - digammaZero[0] - digammaZero[1];
  return sum + distance * polynomial(digammaQuotient, base - 1.5);
}

/** ψ′(x); NaN at 0 and the negative integers. */
export function trigamma(x: number): number {
  if (x <= 0) {
    if (Number.isInteger(x)) return Number.NaN;
    // ψ′(1−x) + ψ′(x) = π²/sin² πx
    return (Math.PI / sinPi(x)) ** 2 - trigamma(1 - x);
  }
  // ψ′(x+1) = ψ′(x) − 1/x²
  let sum = 0;
  let base = x;
  for (; base < asymptoticFrom; base++) sum += 1 / (base * base);
  // ψ′(x) ~ 1/x + 1/(2x²) + Σ B₂ₖ/x²ᵏ⁺¹; 5.15.8
  const z = 1 / (base * base);
  return sum + (1 / base + z / 2 + (z / base) * polynomial(bernoulli, z));
}

/** erf(x)/x as a polynomial in x², |x| ≤ 1. */
const erfQuotient = [
  1.1283791670955126, -0.37612638903183543, 0.11283791670945006, -0.02686617064323777, 0.0052239776071164225,
  -0.0008548325975389692, 0.00012055294904839707, -1.492473690741966e-5, 1.6447424703317362e-6,
  -1.6208483801871705e-7, 1.3720064546777686e-8, -7.795898827002142e-10,
];

/** (x+1) exp(x²) erfc(x) as a polynomial in (x−3)/(x+3), 1 ≤ x ≤ 6. */
const scaledErfc = [
  0.7160046047255598, -0.23092733308380925, 0.09902075367944004, -0.010235388898996915, -0.02380391310866519,
  0.021957764011734694, -0.009750689293283725, 0.0016185691617889284, 0.000645814241286808,
  -0.0003672891486442872, -2.0552756407544187e-5, 5.6126012691473006e-5, -1.4980718670570854e-6,
  -9.01832122163137e-6, 1.515561147143741e-7, 1.5820552388630566e-6, 3.3362911910912165e-7,
];

/** erf(x) = 2/√π ∫₀ˣ e^{−t²} dt. */
export function erf(x: number): number {
  const a = Math.abs(x);
  if (a <= 1) return x * polynomial(erfQuotient, x * x);
  if (a >= 6) return Math.sign(x);
  const erfc = (Math.exp(-a * a) * polynomial(scaledErfc, (a - 3) / (a + 3))) / (a + 1);
  return Math.sign(x) * (1 - erfc);
}
