import { describe, expect, test } from 'vitest';
import { dark, light } from '../theme/tokens.ts';
import { chartColours } from './chartColours.ts';

type RgbTriple = [number, number, number];

const parseHex = (hex: string): RgbTriple => {
  const at = (offset: number) => Number.parseInt(hex.slice(offset, offset + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};
const toLinear = (share: number) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const linearOf = (hex: string): RgbTriple => {
  const [r, g, b] = parseHex(hex);
  return [toLinear(r), toLinear(g), toLinear(b)];
};
const luminance = ([r, g, b]: RgbTriple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linearOf(one)), luminance(linearOf(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
function hue(hex: string): number {
  const [r, g, b] = parseHex(hex);
  const degrees = (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
  return (degrees + 360) % 360;
}
const hueDistance = (one: string, other: string) => {
  const difference = Math.abs(hue(one) - hue(other));
  return Math.min(difference, 360 - difference);
};

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

function distance(one: string, other: string, [x, y, z]: readonly [RgbTriple, RgbTriple, RgbTriple]): number {
  const [a, b] = [one, other].map((hex) => {
    const rgb = linearOf(hex);
    return toOklab([multiplyRow(x, rgb), multiplyRow(y, rgb), multiplyRow(z, rgb)]);
  });
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
}

describe.each([
  { mode: 'light' as const, tokens: light },
  { mode: 'dark' as const, tokens: dark },
])('the colours of charts in the $mode', ({ mode, tokens }) => {
  const { tones, statuses } = chartColours[mode];

  test.each(Object.entries(tones))('the %s bars stand out from every background', (_, { solid }) => {
    for (const background of [tokens.paper, tokens.surface, tokens.raised])
      expect(contrast(solid, background)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(visionMatrices))(
    'the own bars stand out from the others, and carried ones from new ones: %s',
    (_, matrix) => {
      expect(distance(tones.own.solid, tones.calm.solid, matrix)).toBeGreaterThan(0.15);
      for (const { solid, tint } of Object.values(tones)) expect(distance(solid, tint, matrix)).toBeGreaterThan(0.2);
    },
  );

  test.each(Object.entries(statuses))('text and sign of the status %s can be read on its tint', (_, { tint, ink }) => {
    expect(contrast(tokens.ink, tint)).toBeGreaterThanOrEqual(7);
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
  });

  test('neighbours in the order of the statuses are apart', () => {
    const tints = Object.values(statuses).map(({ tint }) => tint);
    const apart = tints.slice(1).map((tint, index) =>
      distance(
        tint,
        tints[index] ?? '',
        visionMatrices.everybody ?? [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
      ),
    );
    expect(Math.min(...apart)).toBeGreaterThan(0.05);
  });
});

test('light, which is printed, and dark have the same hues', () => {
  const pairs = [
    ...(['calm', 'own'] as const).map((tone) => [chartColours.light.tones[tone].solid, chartColours.dark.tones[tone].solid]),
    ...(['ahead', 'onTrack', 'atRisk', 'behind'] as const).flatMap((status) => [
      [chartColours.light.statuses[status].tint, chartColours.dark.statuses[status].tint],
      [chartColours.light.statuses[status].ink, chartColours.dark.statuses[status].ink],
    ]),
  ];
  for (const [one = '', other = ''] of pairs) expect(hueDistance(one, other)).toBeLessThan(15);
});
