import { expect, test } from 'vitest';
import { takesPartInPilot } from './takesPartInPilot.ts';

test('its coordinator and its partners take part in a pilot, nobody else', () => {
  const pilot = { organisationId: 1, partnerIds: [2, 3] };
  expect([1, 2, 3, 4].map((id) => takesPartInPilot(pilot, id))).toEqual([true, true, true, false]);
});
