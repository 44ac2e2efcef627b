import { expect, test } from 'vitest';
import { annotationFilterOf } from './annotationFilterOf.ts';

test('annotations of a figure are those of its indicator, place and pilot, in whatever period', () => {
  const params = { indicator: 'TRAININGS', key: 'AT', through: '4', basis: 'approved' as const };
  expect(annotationFilterOf({ path: '/explain', params }, 7)).toEqual({
    ...{ view: null, indicatorId: 7, place: 'AT', pilotId: null, state: ['draft', 'issued'] },
  });
  expect(annotationFilterOf({ path: '/explain', params: { ...params, pilot: '3' } }, 7)).toMatchObject({ pilotId: 3 });
});

test('annotations of a view are those of the same indicator and place, or of none', () => {
  const params = { view: 'stuck' as const, by: 'country' as const, through: '4', basis: 'approved' as const };
  const ofAll = { view: 'stuck', indicatorId: null, place: null };
  expect(annotationFilterOf({ path: '/compare', params }, null)).toMatchObject(ofAll);
  expect(annotationFilterOf({ path: '/compare', params: { ...params, place: 'AT' } }, 7)).toMatchObject({
    indicatorId: 7,
    place: 'AT',
  });
});
