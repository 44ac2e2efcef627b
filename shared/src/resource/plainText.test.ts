import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { resourceOf, resources } from '../resources.ts';
import { nameText, plainText, text } from './fields.ts';
import { removeHiddenCharacters } from './plainText.ts';
import { resourceNames } from './resourceNames.ts';

const fits = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const codesOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const bidi = [0x61c, 0x200e, 0x200f, ...span(0x202a, 0x202e), ...span(0x2066, 0x2069)];
const invisible = [0xad, 0x34f, 0x180e, ...span(0x200b, 0x200d), ...span(0x2060, 0x2064), 0xfeff, 0x3164, 0xe0041, 0xfe0f];
const separators = [0x85, 0x2028, 0x2029];
const withIn = (point: number) => `Ab${String.fromCodePoint(point)}cd`;

describe('a name and a long text', () => {
  test.each([
    ['turns the direction of writing', bidi, ['field.hidden'], ['field.hidden']],
    ['takes no room', invisible, ['field.hidden'], []],
    ['separates lines unseen', separators, ['field.hidden'], []],
    ['is a letter, a mark or a sign', [0x20, 0x9, 0xa, 0x142, 0x301, 0x5d0, 0x627, 0x1f600, 0x2019, 0xa0], [], []],
  ])('what %s', (_, points, inName, inText) => {
    for (const point of points) {
      const value = withIn(point);
      expect([point.toString(16), [...new Set(codesOf(nameText(20), value))]]).toEqual([point.toString(16), inName]);
      for (const schema of [text(20), plainText(20)])
        expect([point.toString(16), [...new Set(codesOf(schema, value))]]).toEqual([point.toString(16), inText]);
    }
  });

  test('a name takes an emoji with the choice of its look; a long text takes joined ones, and may be empty inside a structure', () => {
    expect([fits(nameText(20), 'We ❤️ reuse'), fits(nameText(20), '1️'), fits(nameText(20), '👩‍🌾')]).toEqual([true, false, false]);
    expect([fits(text(20), '👩‍🌾'), fits(text(20), ''), fits(plainText(20), '')]).toEqual([true, false, true]);
  });

  test('what is hidden is taken out of what is named by a program', () => {
    expect(removeHiddenCharacters('in\u202efdp\u200b.exe')).toBe('infdp.exe');
  });
});

describe('every text of the contract that people write', () => {
  /** The fields in which one writes at length; every other one names something. */
  const long =
    /^(countingRule|summary|title|priority|reason|text|comment|cause|correction|description|message|challenge|whoMayEnter|prize|privacyText|publicNote|narrative|highlights|problems|nextSteps|targetGroups|forApplicant|forJury|conflict|statement)$/;
  const written = resourceNames.flatMap((name) => {
    const { immutable: once, writable: entered } = resourceOf(name);
    return Object.entries({ ...once, ...entered })
      .filter(([, schema]) => fits(schema, 'Abcd'))
      .map(([field, schema]) => ({ name, field, schema }));
  });

  test.each(written)('$field of $name refuses what misleads', ({ name, field, schema }) => {
    const isLong = long.test(field) && !(field === 'title' && name !== 'consortium');
    expect([...bidi.map(withIn)].filter((value) => fits(schema, value))).toEqual([]);
    const invisibly = invisible.map(withIn).filter((value) => fits(schema, value));
    expect(invisibly.length).toBe(isLong ? invisible.length : 0);
  });

  test('those inside of structures too', () => {
    const { dimensions, options } = resources.indicators.fields;
    const { scale } = resources.criteria.fields;
    const { questions, themes } = resources.contests.fields;
    const question = { id: 1, text: 'What?', help: '', longest: 100, required: true };
    for (const [schema, of] of [
      [dimensions, (said: string) => [{ name: said, categories: ['a'] }]],
      [dimensions, (said: string) => [{ name: 'a', categories: [said] }]],
      [options, (said: string) => [{ value: 1, text: said }]],
      [
        scale,
        (said: string) => [
          { value: 0, text: said },
          { value: 1, text: 'good' },
        ],
      ],
      [questions, (said: string) => [{ ...question, text: said }]],
      [questions, (said: string) => [{ ...question, help: said }]],
      [themes, (said: string) => [said]],
    ] as const) {
      expect(fits(schema, of('Abcd'))).toBe(true);
      for (const point of bidi) expect(codesOf(schema, of(withIn(point)))).toContain('field.hidden');
    }
  });
});
