import { expect, test } from 'vitest';
import { resources } from '../resources.ts';
import { citableViews, citedQuestionSchema, followingQuestionSchema } from './citation.ts';

const digits = (count: number) => '9'.repeat(count);
const longest = {
  countries: Array.from({ length: 30 }, () => 'AT').join(','),
  organisations: Array.from({ length: 30 }, () => '9').join(','),
  asOf: '2019-11-20T23:59:59.999+01:00',
};

test('the parameters of the longest questions fit the column of a citation', () => {
  const view = {
    ...longest,
    ...{ view: 'reports', indicator: 'A'.repeat(80), by: 'organisation', place: digits(15), through: digits(4) },
    ...{ basis: 'submitted', kind: 'output', scale: 'population' },
  };
  const figure = {
    ...longest,
    ...{ indicator: 'A'.repeat(80), key: digits(15), through: digits(4), basis: 'submitted', pilot: digits(15) },
  };
  for (const [path, params] of Object.entries({ '/compare': view, '/explain': figure })) {
    const question = citedQuestionSchema.parse({ path, params });
    expect([path, JSON.stringify(question.params).length <= 500]).toEqual([path, true]);
  }
});

test('a question names a view whose past is known', () => {
  const isCited = (view: string) => citedQuestionSchema.safeParse({ path: '/compare', params: { view, through: '4' } }).success;
  expect(citableViews.filter(isCited)).toEqual([...citableViews]);
  expect(['academy', 'other', '', '<b>'].filter(isCited)).toEqual([]);
});

test('what an earlier release stored about another view is still read, but is not written', () => {
  const question = { path: '/compare', params: { view: 'academy', through: '4' } };
  const { read, create } = resources.annotations;
  expect(read.shape.question.safeParse(question).success).toBe(true);
  expect(create.safeParse({ question, text: 'Remark' }).success).toBe(false);
  expect(followingQuestionSchema.safeParse(question).success).toBe(true);
  for (const view of ['<b>', '', 'a'.repeat(21)])
    expect(followingQuestionSchema.safeParse({ ...question, params: { view } }).success).toBe(false);
});

test('a question names organisations by their ids, and so many that it fits', () => {
  const parse = (organisations: string) =>
    citedQuestionSchema.safeParse({ path: '/compare', params: { view: 'far', through: '4', organisations } }).success;
  expect(['3', '3,12', digits(15)].map(parse)).toEqual([true, true, true]);
  expect(['', '0', '03', '3,', 'AT', digits(16), Array.from({ length: 31 }, () => '12').join(',')].map(parse)).toEqual(
    Array.from({ length: 7 }, () => false),
  );
});
