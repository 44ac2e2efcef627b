import { expect, test } from 'vitest';
import { pilotThen } from './pilotThen.ts';

const pilot = { id: 1, title: 'Hub', stage: 'scaling' } as const;

test('a pilot has its title and stage of then, those of now where it is asked as of now, and no stage where it was not there', () => {
  const past = { pilots: [{ id: 1, title: 'Open Future', stage: 'design' } as const] };
  expect(pilotThen(pilot, past)).toEqual({ pilot: { ...pilot, title: 'Open Future' }, stage: 'design' });
  expect(pilotThen(pilot, null)).toEqual({ pilot, stage: 'scaling' });
  expect(pilotThen(pilot, { pilots: [{ id: 2, title: 'Other', stage: 'design' }] })).toEqual({ pilot, stage: null });
});
