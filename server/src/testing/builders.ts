import type {
  Assignment,
  Check,
  Comment,
  Contest,
  Criterion,
  Indicator,
  Measurement,
  Milestone,
  Organisation,
  Period,
  PeriodException,
  Pilot,
  Report,
  ResourceName,
} from '@pilotage/shared';
import { type EvidenceGiven, evidenceForm } from '../discussion/testing/evidenceForm.ts';
import { recordIn } from './answered.ts';
import type { House, Person } from './house.ts';

type Given<T> = Partial<T> & { by?: Person };

const halfYears = [
  { startsOn: '2017-08-01', endsOn: '2018-01-31', dueOn: '2018-02-28' },
  { startsOn: '2018-02-01', endsOn: '2018-07-31', dueOn: '2018-08-31' },
  { startsOn: '2018-08-01', endsOn: '2019-01-31', dueOn: '2019-02-28' },
  { startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-08-31' },
  { startsOn: '2019-08-01', endsOn: '2020-01-31', dueOn: '2020-02-29' },
  { startsOn: '2020-02-01', endsOn: '2020-07-31', dueOn: '2020-08-31' },
] as const;

let made = 0;

/** A name that no other record of this run has. */
export const unlike = (word: string): string => {
  made += 1;
  return `${word}-${made}`;
};

/** Makes records as people do: through the API, by somebody who may, unless `by` says who. */
export function openBuilders(house: House) {
  async function create<N extends ResourceName>(name: N, by: Person, fields: object) {
    return recordIn(name, await (await house.as(by)).post(`/api/${name}`, fields), 201);
  }

  /** The half-year of that number; the first begins in August 2017. */
  const aPeriod = ({ by = 'lead', number = 1, ...fields }: Given<Period> = {}) =>
    create('periods', by, { number, ...halfYears[number - 1], ...fields });

  async function openPeriod({ id, version }: Pick<Period, 'id' | 'version'>): Promise<Period> {
    return recordIn('periods', await (await house.as('lead')).post(`/api/periods/${id}/open`, { version }), 200);
  }

  async function closePeriod({ id, version }: Pick<Period, 'id' | 'version'>): Promise<Period> {
    return recordIn('periods', await (await house.as('lead')).post(`/api/periods/${id}/close`, { version }), 200);
  }

  const anOpenPeriod = async (given: Given<Period> = {}) => openPeriod(await aPeriod(given));

  const anOrganisation = ({ by = 'lead', ...fields }: Given<Organisation> = {}) =>
    create('organisations', by, { slug: unlike('organisation'), name: unlike('Organisation'), country: 'SI', ...fields });

  const aPilot = ({ by = 'managerA', ...fields }: Given<Pilot> = {}) =>
    create('pilots', by, { title: unlike('Pilot'), stage: 'design', ...fields });

  const aMilestone = ({ by = 'staffA', ...fields }: Given<Milestone> & { pilotId: number }) =>
    create('milestones', by, { title: unlike('Milestone'), ...fields });

  const count = { kind: 'output', valueType: 'count', accumulation: 'incremental' } as const;

  /** An indicator of the consortium: a count that is added up, unless said. */
  const anIndicator = ({ by = 'lead', ...fields }: Given<Indicator> = {}) =>
    create('indicators', by, { code: unlike('IND'), name: 'Trained people', ...count, ...fields });

  /** A KPI of organisation A's own, unless said. */
  const aLocalIndicator = ({ by = 'managerA', ...fields }: Given<Indicator> = {}) =>
    create('indicators', by, { code: unlike('org-a-KPI'), name: 'Visitors', ...count, ...fields });

  /** What organisation A has to report, unless said. */
  const anAssignment = ({ by = 'lead', ...fields }: Given<Assignment> & { indicatorId: number }) =>
    create('assignments', by, { organisationId: house.ids.organisations.a, ...fields });

  const aCheck = ({ by = 'lead', ...fields }: Given<Check> & { indicatorId: number }) =>
    create('checks', by, { kind: 'whole', severity: 'warning', ...fields });

  const aMeasurement = ({ by = 'staffA', ...fields }: Given<Measurement> & { assignmentId: number; periodId: number }) =>
    create('measurements', by, fields);

  const anException = ({ by = 'lead', ...fields }: Given<PeriodException>) =>
    create('exceptions', by, { organisationId: house.ids.organisations.a, reason: 'Illness', ...fields });
  const aComment = ({ by = 'staffA', ...fields }: Given<Comment> & Pick<Comment, 'subject' | 'subjectId'>) =>
    create('comments', by, { text: unlike('Comment'), ...fields });

  const anAttachment = async ({ by = 'staffA', ...given }: EvidenceGiven & { by?: Person }) =>
    recordIn('attachments', await (await house.as(by)).upload('/api/attachments', evidenceForm(given)), 201);

  /** Everything that a contest needs before it opens, but criteria. */
  const aContest = ({ by = 'managerA', ...fields }: Given<Contest> = {}) =>
    create('contests', by, {
      slug: unlike('contest'),
      name: unlike('Contest'),
      challenge: 'How do the young learn to found?',
      whoMayEnter: 'Everybody of 15 to 23 years',
      prize: 'A service contract',
      timeZone: 'Europe/Rome',
      closesAt: '2199-12-30T20:00:00.000Z',
      eraseOn: '2199-12-31',
      privacyText: 'What tells who you are is erased on the day that is named.',
      ...fields,
    });

  const aCriterion = ({ by = 'managerA', ...fields }: Given<Criterion> & { contestId: number }) =>
    create('criteria', by, {
      name: unlike('Criterion'),
      weight: 10,
      position: 1,
      scale: [
        { value: 0, text: 'not at all' },
        { value: 5, text: 'fully' },
      ],
      ...fields,
    });

  /** A contest with one criterion, ready to be opened. */
  async function aReadyContest(given: Given<Contest> = {}) {
    const contest = await aContest(given);
    const criterion = await aCriterion({ ...(given.by ? { by: given.by } : {}), contestId: contest.id });
    return { contest, criterion };
  }

  async function openContest({ id, version }: Pick<Contest, 'id' | 'version'>, by: Person = 'managerA'): Promise<Contest> {
    return recordIn('contests', await (await house.as(by)).post(`/api/contests/${id}/open`, { version }), 200);
  }

  const aMembership = (userId: number, organisationId: number | null, role: string) =>
    create('memberships', 'lead', { userId, organisationId, role });

  /** The report of organisation A in this period. */
  async function theReport(periodId: number, by: Person = 'managerA'): Promise<Report> {
    const answered = await (await house.as(by)).list('reports', { filter: { periodId } });
    const body = Array.isArray(answered.body) ? answered.body[0] : null;
    return recordIn('reports', { ...answered, body }, 200);
  }

  async function submitReport(periodId: number): Promise<Report> {
    const { id, version } = await theReport(periodId);
    return recordIn('reports', await (await house.as('managerA')).post(`/api/reports/${id}/submit`, { version }), 200);
  }

  return {
    anOrganisation,
    aPeriod,
    openPeriod,
    closePeriod,
    anOpenPeriod,
    aPilot,
    aMilestone,
    anIndicator,
    aLocalIndicator,
    anAssignment,
    aCheck,
    aMeasurement,
    anException,
    aComment,
    anAttachment,
    aContest,
    aCriterion,
    aReadyContest,
    openContest,
    aMembership,
    theReport,
    submitReport,
  };
}

export type Builders = ReturnType<typeof openBuilders>;

/** How many events the audit trail holds. */
export const eventsIn = (house: House): Promise<number> => house.pilotage.stores.system().count('auditEvents', {});

/** How many rows there are of a resource, seen or not. */
export const rowsOf = (house: House, name: ResourceName): Promise<number> => house.pilotage.stores.system().count(name, {});
