import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { resourceOf, resources } from '../resources.ts';
import { lineText, nameText, plainText, text } from './fields.ts';
import { removeHiddenCharacters, toOneLine } from './plainText.ts';
import { resourceNames } from './resourceNames.ts';

const fits = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const codesOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

const codePointRange = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const bidi = [0x61c, 0x200e, 0x200f, ...codePointRange(0x202a, 0x202e), ...codePointRange(0x2066, 0x2069)];
const invisible = [
  0xad,
  0x34f,
  0x180e,
  ...codePointRange(0x200b, 0x200d),
  ...codePointRange(0x2060, 0x2064),
  0xfeff,
  0x3164,
  0xe0041,
  0xfe0f,
  0x2800,
];
const separators = [0x85, 0x2028, 0x2029];
const withCodePoint = (point: number) => `Ab${String.fromCodePoint(point)}cd`;

describe('nameText, text and plainText', () => {
  test.each([
    ['changes the direction of writing', bidi, ['field.hidden'], ['field.hidden']],
    ['is invisible', invisible, ['field.hidden'], []],
    ['is an invisible line separator', separators, ['field.oneLine', 'field.hidden'], []],
    ['begins a line or a cell', [0x9, 0xa, 0xd], ['field.oneLine'], []],
    ['controls a terminal', [0x0, 0x1b, 0x7f, 0x80, 0x9b], ['field.unprintable'], ['field.unprintable']],
    ['is a letter, mark or symbol', [0x20, 0x142, 0x301, 0x5d0, 0x627, 0x1f600, 0x2019, 0xa0], [], []],
  ])('a character that %s', (_, points, inName, inText) => {
    for (const point of points) {
      const value = withCodePoint(point);
      expect([point.toString(16), [...new Set(codesOf(nameText(20), value))]]).toEqual([point.toString(16), inName]);
      for (const schema of [text(20), plainText(20)])
        expect([point.toString(16), [...new Set(codesOf(schema, value))]]).toEqual([point.toString(16), inText]);
    }
  });

  test('a name accepts an emoji with a variation selector; a long text accepts joined emojis; plainText may be empty', () => {
    expect([fits(nameText(20), 'We ❤️ reuse'), fits(nameText(20), '1️'), fits(nameText(20), '👩‍🌾')]).toEqual([true, false, false]);
    expect([fits(text(20), '👩‍🌾'), fits(text(20), ''), fits(plainText(20), '')]).toEqual([true, false, true]);
  });

  test('a line accepts joined emojis, and no second line', () => {
    expect(['👩‍🌾', 'a\nb', 'a\tb', ' '].map((value) => fits(lineText(20), value))).toEqual([true, false, false, false]);
  });

  test('toOneLine joins the lines of a cell', () => {
    expect(['Verein für\r\nNeues', ' a \n\n b\tc ', 'a  b'].map(toOneLine)).toEqual(['Verein für Neues', 'a b c', 'a  b']);
  });

  test('removeHiddenCharacters removes what a name must not contain', () => {
    expect(removeHiddenCharacters('in\u202efdp\u200b.exe')).toBe('infdp.exe');
  });
});

describe('writable texts of all resources', () => {
  /** Fields with long texts; all others are names. */
  const longTextFields =
    /^(countingRule|summary|title|priority|reason|text|comment|cause|correction|description|message|challenge|whoMayEnter|prize|privacyText|publicNote|narrative|highlights|problems|nextSteps|targetGroups|forApplicant|forJury|conflict|statement|about|pictureText|minutes|notes|note|progressNote|responseText)$/;
  const textFields = resourceNames.flatMap((name) => {
    const { immutable, writable } = resourceOf(name);
    return Object.entries({ ...immutable, ...writable })
      .filter(([, schema]) => fits(schema, 'Abcd'))
      .map(([field, schema]) => ({ name, field, schema }));
  });

  test.each(textFields)('$field of $name rejects misleading characters', ({ name, field, schema }) => {
    const isLongText = longTextFields.test(field) && !(field === 'title' && name !== 'consortium');
    expect([...bidi.map(withCodePoint)].filter((value) => fits(schema, value))).toEqual([]);
    const acceptedInvisible = invisible.map(withCodePoint).filter((value) => fits(schema, value));
    expect(acceptedInvisible.length).toBe(isLongText ? invisible.length : 0);
    const isLine = !isLongText || /^(title|priority|pictureText)$/.test(field);
    expect(['Ab\ncd', 'Ab\rcd', 'Ab\tcd'].filter((value) => fits(schema, value)).length).toBe(isLine ? 0 : 3);
  });

  test('rejects them inside structures too', () => {
    const { dimensions, options } = resources.indicators.fields;
    const { scale } = resources.criteria.fields;
    const { questions, themes } = resources.contests.fields;
    const question = { id: 1, text: 'What?', help: '', longest: 100, required: true };
    for (const [schema, valueWith] of [
      [dimensions, (content: string) => [{ name: content, categories: ['a'] }]],
      [dimensions, (content: string) => [{ name: 'a', categories: [content] }]],
      [options, (content: string) => [{ value: 1, text: content }]],
      [
        scale,
        (content: string) => [
          { value: 0, text: content },
          { value: 1, text: 'good' },
        ],
      ],
      [questions, (content: string) => [{ ...question, text: content }]],
      [questions, (content: string) => [{ ...question, help: content }]],
      [themes, (content: string) => [content]],
    ] as const) {
      expect(fits(schema, valueWith('Abcd'))).toBe(true);
      for (const point of bidi) expect(codesOf(schema, valueWith(withCodePoint(point)))).toContain('field.hidden');
    }
  });
});
