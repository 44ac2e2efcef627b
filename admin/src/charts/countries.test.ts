import { describe, expect, test } from 'vitest';
import { dark, light } from '../theme/tokens.ts';
import { countryColour, countryColours, countryName } from './countries.ts';

type RgbTriple = [number, number, number];

const toLinear = (share: number) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const parseHex = (hex: string): RgbTriple => {
  const at = (offset: number) => toLinear(Number.parseInt(hex.slice(offset, offset + 2), 16) / 255);
  return [at(1), at(3), at(5)];
};
const luminance = ([r, g, b]: RgbTriple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(parseHex(one)), luminance(parseHex(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Simulates dichromatic vision (Machado, Oliveira and Fernandes 2009, severity 1). */
const visionMatrices: Readonly<Record<string, readonly [RgbTriple, RgbTriple, RgbTriple]>> = {
  everybody: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deuteranopia: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritanopia: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.3039],
  ],
};
const multiplyRow = (row: RgbTriple, [r, g, b]: RgbTriple) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b));

/** Converts to Oklab (Ottosson 2020), where distances match perceived differences. */
function toOklab([r, g, b]: RgbTriple): RgbTriple {
  const l = Math.cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b);
  const m = Math.cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b);
  const s = Math.cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b);
  return [
    0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
    1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
    0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
  ];
}

function distances(hexes: readonly string[], [x, y, z]: readonly [RgbTriple, RgbTriple, RgbTriple]): number[] {
  const simulated = hexes.map((hex) =>
    toOklab([multiplyRow(x, parseHex(hex)), multiplyRow(y, parseHex(hex)), multiplyRow(z, parseHex(hex))]),
  );
  return simulated.flatMap((one, index) =>
    simulated.slice(index + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
  );
}

describe.each([
  { mode: 'light' as const, tokens: light },
  { mode: 'dark' as const, tokens: dark },
])('the colours of countries in the $mode', ({ mode, tokens }) => {
  const hexes = Object.values(countryColours[mode]);

  test.each(Object.entries(countryColours[mode]))('%s stands out from every background', (_, hex) => {
    for (const background of [tokens.paper, tokens.surface, tokens.raised])
      expect(contrast(hex, background)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(visionMatrices))('are apart for %s', (_, matrix) => {
    expect(Math.min(...distances(hexes, matrix))).toBeGreaterThan(0.09);
  });
});

test('other keys are grey and keep their name', () => {
  expect(countryColour('consortium', 'light')).toBe('#55625f');
  expect(countryName('consortium', 'en-GB')).toBe('consortium');
  expect(countryName('AT', 'en-GB')).toBe('Austria');
});
