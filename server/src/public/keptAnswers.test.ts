import { describe, expect, test } from 'vitest';
import type { Request } from '../http/route.ts';
import { type Made, openKeptAnswers } from './keptAnswers.ts';

const asked: Request = {
  params: {},
  query: new URLSearchParams(),
  body: undefined,
  header: () => undefined,
  address: '127.0.0.1',
  requestId: 'r',
  isLeft: () => false,
  encoding: () => null,
};

/** Counts how often an answer is made, each time another one. */
function maker(status = 200) {
  let made = 0;
  return {
    make: async (): Promise<Made> => {
      made += 1;
      return { type: 'json', status, body: String(made) };
    },
    times: () => made,
  };
}

describe('answers for everybody', () => {
  test('are made once, however many ask at once, and kept while they are good', async () => {
    const kept = openKeptAnswers(60_000);
    const { make, times } = maker();
    const answers = await Promise.all(Array.from({ length: 50 }, () => kept.answer(asked, 'a', make)));
    answers.push(await kept.answer(asked, 'a', make));
    expect([times(), new Set(answers.map(({ body }) => body))]).toEqual([1, new Set(['1'])]);
    expect((await kept.answer(asked, 'b', make)).body).toBe('2');
  });

  test('are made anew once they are no longer good', async () => {
    const kept = openKeptAnswers(1);
    const { make } = maker();
    expect((await kept.answer(asked, 'a', make)).body).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await kept.answer(asked, 'a', make)).body).toBe('2');
  });

  test('that are refusals, or failures, are not kept', async () => {
    const kept = openKeptAnswers(60_000);
    const missing = maker(404);
    await kept.answer(asked, 'a', missing.make);
    await kept.answer(asked, 'a', missing.make);
    expect(missing.times()).toBe(2);
    await expect(kept.answer(asked, 'b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect((await kept.answer(asked, 'b', maker().make)).status).toBe(200);
  });

  test('however many ask at once for what is not there, the good ones stay', async () => {
    const kept = openKeptAnswers(60_000);
    const [good, missing] = [maker(), maker(404)];
    await kept.answer(asked, 'good', good.make);
    await Promise.all(Array.from({ length: 1000 }, (_, index) => kept.answer(asked, String(index), missing.make)));
    await kept.answer(asked, 'good', good.make);
    expect(good.times()).toBe(1);
  });

  test('asking for thousands of other things does not grow what is kept without end', async () => {
    const kept = openKeptAnswers(60_000);
    const { make, times } = maker();
    for (let index = 0; index < 600; index += 1) await kept.answer(asked, String(index), make);
    await kept.answer(asked, '599', make);
    expect(times()).toBe(600);
    await kept.answer(asked, '0', make);
    expect(times()).toBe(601);
  });
});
