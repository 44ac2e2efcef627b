import type { EnrolmentFigures, Module, Period } from '@pilotage/shared';
import type { AcademyRow } from './rows/academyRow.ts';

const recordFields = { version: 1, createdAt: '2019-09-01T08:00:00.000Z', updatedAt: '2019-09-01T08:00:00.000Z' };

const period: Period = {
  id: 5,
  ...recordFields,
  number: 1,
  startsOn: '2018-08-01',
  endsOn: '2019-01-31',
  dueOn: '2019-02-28',
  state: 'open',
  illustrative: false,
};

export const createModule = (number: number): Module => ({
  id: number,
  ...recordFields,
  number,
  name: `Module ${number}`,
  authorOrganisationId: null,
  languages: [],
  opensOn: '2018-09-10',
  closesOn: null,
  phase: null,
  description: null,
  illustrative: false,
});

/** A row of the academy's table, with figures of the only period if any are given. */
export function createAcademyRowFixture(number: number, figures: Partial<EnrolmentFigures> | null = null): AcademyRow {
  const address = { organisationId: 1, moduleId: number, periodId: period.id };
  const unknown = { enrolled: null, active: null, completed: null, certified: null };
  return {
    module: createModule(number),
    address,
    enrolment: figures && {
      id: number * 10,
      ...recordFields,
      ...address,
      ...unknown,
      ...figures,
      parts: {},
      illustrative: false,
    },
    others: [],
    periods: [period],
  };
}
