const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Below this limit different values with four decimals are different doubles: fifteen digits survive a round trip. */
const maxExactTenThousandths = 1e15;

/**
 * The exact ten-thousandths of a JSON number by its shortest decimal form, with exponents: 0.55 -> 5500n, 1e-7 -> null, 1e21 ->
 * 10n ** 25n. null if it has more than four decimals or is not finite.
 * Source: domain.md, "Values are kept to four decimals ...; more decimals are refused"; house.md, whole ten-thousandths.
 */
export function parseTenThousandths(value: number): bigint | null {
  const scaled = Math.round(value * 10_000);
  if (Math.abs(scaled) < maxExactTenThousandths && scaled / 10_000 === value) return BigInt(scaled);
  const [matched, sign, whole, fraction = '', exponent = '0'] = decimalPattern.exec(String(value)) ?? [];
  if (matched === undefined || whole === undefined) return null;
  const magnitude = shiftDecimals(`${whole}${fraction}`, Number(exponent) - fraction.length + 4);
  if (magnitude === null) return null;
  return sign === '-' ? -magnitude : magnitude;
}

/** digits x 10^places as an integer, or null if it is not one. `digits` must not end in unnecessary zeros. */
function shiftDecimals(digits: string, places: number): bigint | null {
  if (places >= 0) return BigInt(digits) * 10n ** BigInt(places);
  const divisor = 10n ** BigInt(-places);
  const number = BigInt(digits);
  return number % divisor === 0n ? number / divisor : null;
}
