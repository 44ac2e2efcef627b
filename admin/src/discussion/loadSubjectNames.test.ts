import { expect, test } from 'vitest';
import { createDataProviderFixture } from '../data/dataProvider.fixtures.ts';
import { loadSubjectNames } from './loadSubjectNames.ts';

const readable = {
  measurements: [{ id: 1, assignmentId: 11, periodId: 5, organisationId: 3 }],
  reports: [{ id: 2, periodId: 5, organisationId: 3 }],
  pilots: [{ id: 4, title: 'Scalerator', organisationId: 6 }],
  assignments: [{ id: 11, indicatorId: 21 }],
  indicators: [{ id: 21, name: 'Trainings held' }],
  organisations: [
    { id: 3, name: 'Zentrum', shortName: 'ZSI' },
    { id: 6, name: 'Pontis', shortName: null },
  ],
  periods: [{ id: 5, number: 2 }],
};

test('a figure is named by indicator, organisation and period, a report and a pilot by theirs', async () => {
  const { dataProvider, requests } = createDataProviderFixture(readable);
  const names = await loadSubjectNames(dataProvider, [
    { subject: 'measurements', subjectId: 1 },
    { subject: 'reports', subjectId: 2 },
    { subject: 'pilots', subjectId: 4 },
    { subject: 'measurements', subjectId: 1 },
  ]);
  expect(Object.fromEntries(names)).toEqual({
    'measurements.1': { subject: 'measurements', name: 'Trainings held', organisation: 'ZSI', period: 2 },
    'reports.2': { subject: 'reports', name: null, organisation: 'ZSI', period: 2 },
    'pilots.4': { subject: 'pilots', name: 'Scalerator', organisation: 'Pontis', period: null },
  });
  // One request a resource, whatever the number of results.
  expect(requests.toSorted()).toEqual(Object.keys(readable).toSorted());
});

test('what the user may not read has no name, and nothing is asked for it', async () => {
  const { dataProvider, requests } = createDataProviderFixture({});
  const names = await loadSubjectNames(dataProvider, [{ subject: 'measurements', subjectId: 1 }]);
  expect([...names.values()]).toEqual([{ subject: 'measurements', name: null, organisation: null, period: null }]);
  expect(requests).toEqual(['measurements']);
  expect((await loadSubjectNames(dataProvider, [])).size).toBe(0);
});
