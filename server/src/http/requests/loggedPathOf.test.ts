import { expect, test } from 'vitest';
import { loggedPathOf } from './loggedPathOf.ts';

const secret = 'aB3-_'.repeat(9).slice(0, 43);

test('the secret of a calendar is in no logged path, however its address is written', () => {
  for (const path of [
    `/api/calendar/${secret}.ics`,
    `/api/calendar/${secret}`,
    `/API/Calendar/${secret}.ics`,
    `//api/calendar/${secret}.ics`,
    `/api/%63alendar/${secret}.ics`,
    `/calendar/${secret}.ics/more`,
  ])
    expect([path, loggedPathOf(path).includes(secret)]).toEqual([path, false]);
  expect(loggedPathOf('/api/pilots/7')).toBe('/api/pilots/7');
  expect(loggedPathOf(`/${'x'.repeat(400)}`)).toHaveLength(300);
});
