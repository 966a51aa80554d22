export interface Tick {
  value: number;
  /** With a true minus sign; "2.5", "−0.10", "3×10⁻⁶". */
  label: string;
}

const minus = "\u2212";

/**
 * The round numbers (1, 2 or 5 times a power of ten apart) from low to high, both included, about `count` of them. Each is the
 * double nearest to its decimal notation. Zero is among them whenever it is inside.
 */
export function ticks(low: number, high: number, count: number): Tick[] {
  if (!(high > low) || !Number.isFinite(high - low) || !(count >= 1)) return [];
  const { factor, exponent } = stepFor(high - low, count);
  // Ends that are round themselves count as inside, whatever the division's round-off says.
  const unit = (x: number) => scaleByPower(x, -exponent) / factor;
  const first = Math.ceil(unit(low) - 1e-9);
  const last = Math.floor(unit(high) + 1e-9);
  const values: number[] = [];
  for (let k = first; k <= last; k++) values.push(k === 0 ? 0 : Number(`${k * factor}e${exponent}`));
  const label = formatter(values, exponent);
  return values.map((value) => ({ value, label: label(value) }));
}

/** The step nearest to span / count, in the logarithm, among 1, 2 and 5 times a power of ten. */
function stepFor(span: number, count: number): { factor: number; exponent: number } {
  const raw = span / count;
  const exponent = Math.floor(Math.log10(raw));
  const mantissa = scaleByPower(raw, -exponent);
  if (mantissa < Math.SQRT2) return { factor: 1, exponent };
  if (mantissa < Math.sqrt(10)) return { factor: 2, exponent };
  if (mantissa < Math.sqrt(50)) return { factor: 5, exponent };
  return { factor: 1, exponent: exponent + 1 };
}

/** x·10ᵖ without the round-off of a negative power. */
function scaleByPower(x: number, power: number): number {
  return power < 0 ? x / 10 ** -power : x * 10 ** power;
}

/** One notation for all labels of an axis: as many decimals as the step needs, or powers of ten beyond six characters. */
function formatter(values: readonly number[], stepExponent: number): (value: number) => string {
  const greatest = Math.max(0, ...values.map(Math.abs));
  if (greatest > 0 && (greatest >= 1e5 || stepExponent < -3)) {
    const exponent = Math.floor(Math.log10(greatest) + 1e-12);
    const decimals = Math.max(0, exponent - stepExponent);
    return (value) => (value === 0 ? "0" : scientific(value, exponent, decimals));
  }
  const decimals = Math.max(0, -stepExponent);
  return (value) => signed(value.toFixed(decimals), value);
}

function scientific(value: number, exponent: number, decimals: number): string {
  const mantissa = scaleByPower(value, -exponent).toFixed(decimals);
  return `${signed(mantissa, value)}×10${superscript(exponent)}`;
}

const signed = (digits: string, value: number) =>
  value < 0 ? minus + digits.replace("-", "") : digits.replace("-", "");

const raised: Record<string, string> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

export function superscript(exponent: number): string {
  return [...String(exponent)].map((digit) => raised[digit]).join("");
}

/** A number for a person, to so many digits: "−2.19", "1.5×10⁻⁷". NaN is "undefined". */
export function formatNumber(value: number, digits = 3): string {
  if (Number.isNaN(value)) return "undefined";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : `${minus}∞`;
  const rounded = Number(value.toPrecision(digits));
  if (rounded === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(rounded)) + 1e-12);
  if (exponent >= Math.max(5, digits) || exponent < -3) {
    const mantissa = Number(scaleByPower(rounded, -exponent).toPrecision(digits));
    const times = Math.abs(mantissa) === 1 ? "" : `${String(Math.abs(mantissa))}×`;
    return `${rounded < 0 ? minus : ""}${times}10${superscript(exponent)}`;
  }
  return signed(String(Math.abs(rounded)), rounded);
}
