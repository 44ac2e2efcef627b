import type {
  Activity,
  Assignment,
  Check,
  Comment,
  Contest,
  Criterion,
  Enrolment,
  Indicator,
  Measurement,
  Milestone,
  Module,
  Organisation,
  Period,
  PeriodException,
  Pilot,
  Report,
  ResourceName,
} from '@pilotage/shared';
import { type EvidenceFormInput, createEvidenceForm } from '../../discussion/testing/evidenceForm.ts';
import { parseRecord } from '../app/responseParsers.ts';
import type { TestApp, Person } from '../app/testApp.ts';

type ApiFactoryInput<T> = Partial<T> & { by?: Person };

const halfYears = [
  { startsOn: '2017-08-01', endsOn: '2018-01-31', dueOn: '2018-02-28' },
  { startsOn: '2018-02-01', endsOn: '2018-07-31', dueOn: '2018-08-31' },
  { startsOn: '2018-08-01', endsOn: '2019-01-31', dueOn: '2019-02-28' },
  { startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-08-31' },
  { startsOn: '2019-08-01', endsOn: '2020-01-31', dueOn: '2020-02-29' },
  { startsOn: '2020-02-01', endsOn: '2020-07-31', dueOn: '2020-08-31' },
] as const;

let nameCount = 0;
let moduleCount = 0;

/** A name that is unique in this test run. */
export const uniqueName = (word: string): string => {
  nameCount += 1;
  return `${word}-${nameCount}`;
};

/** Creates records through the API. The default actor has the right; `by` selects another one. */
export function createApiFactories(app: TestApp) {
  async function create<N extends ResourceName>(name: N, by: Person, fields: object) {
    return parseRecord(name, await (await app.signInAs(by)).post(`/api/${name}`, fields), 201);
  }

  /** A half-year period. Number 1 starts in August 2017. */
  const aPeriod = ({ by = 'lead', number = 1, ...fields }: ApiFactoryInput<Period> = {}) =>
    create('periods', by, { number, ...halfYears[number - 1], ...fields });

  async function openPeriod({ id, version }: Pick<Period, 'id' | 'version'>): Promise<Period> {
    return parseRecord('periods', await (await app.signInAs('lead')).post(`/api/periods/${id}/open`, { version }), 200);
  }

  async function closePeriod({ id, version }: Pick<Period, 'id' | 'version'>): Promise<Period> {
    return parseRecord('periods', await (await app.signInAs('lead')).post(`/api/periods/${id}/close`, { version }), 200);
  }

  const anOpenPeriod = async (input: ApiFactoryInput<Period> = {}) => openPeriod(await aPeriod(input));

  const anOrganisation = ({ by = 'lead', ...fields }: ApiFactoryInput<Organisation> = {}) =>
    create('organisations', by, { slug: uniqueName('organisation'), name: uniqueName('Organisation'), country: 'SI', ...fields });

  const aPilot = ({ by = 'managerA', ...fields }: ApiFactoryInput<Pilot> = {}) =>
    create('pilots', by, { title: uniqueName('Pilot'), stage: 'design', ...fields });

  const aMilestone = ({ by = 'staffA', ...fields }: ApiFactoryInput<Milestone> & { pilotId: number }) =>
    create('milestones', by, { title: uniqueName('Milestone'), ...fields });

  const anActivity = ({ by = 'staffA', ...fields }: ApiFactoryInput<Activity> = {}) =>
    create('activities', by, { title: uniqueName('Activity'), kind: 'workshop', startsOn: '2019-03-01', ...fields });

  const count = { kind: 'output', valueType: 'count', accumulation: 'incremental' } as const;

  /** An indicator of the consortium. Default: an incremental count. */
  const anIndicator = ({ by = 'lead', ...fields }: ApiFactoryInput<Indicator> = {}) =>
    create('indicators', by, { code: uniqueName('IND'), name: 'Trained people', ...count, ...fields });

  /** A local indicator of an organisation. Default: organisation A. */
  const aLocalIndicator = ({ by = 'managerA', ...fields }: ApiFactoryInput<Indicator> = {}) =>
    create('indicators', by, { code: uniqueName('org-a-KPI'), name: 'Visitors', ...count, ...fields });

  /** An assignment of an indicator. Default: to organisation A. */
  const anAssignment = ({ by = 'lead', ...fields }: ApiFactoryInput<Assignment> & { indicatorId: number }) =>
    create('assignments', by, { organisationId: app.ids.organisations.a, ...fields });

  const aCheck = ({ by = 'lead', ...fields }: ApiFactoryInput<Check> & { indicatorId: number }) =>
    create('checks', by, { kind: 'whole', severity: 'warning', ...fields });

  const aMeasurement = ({
    by = 'staffA',
    ...fields
  }: ApiFactoryInput<Measurement> & { assignmentId: number; periodId: number }) => create('measurements', by, fields);

  const anException = ({ by = 'lead', ...fields }: ApiFactoryInput<PeriodException>) =>
    create('exceptions', by, { organisationId: app.ids.organisations.a, reason: 'Illness', ...fields });
  const aComment = ({ by = 'staffA', ...fields }: ApiFactoryInput<Comment> & Pick<Comment, 'subject' | 'subjectId'>) =>
    create('comments', by, { text: uniqueName('Comment'), ...fields });

  const anAttachment = async ({ by = 'staffA', ...input }: EvidenceFormInput & { by?: Person }) =>
    parseRecord('attachments', await (await app.signInAs(by)).upload('/api/attachments', createEvidenceForm(input)), 201);

  /** A module of the academy that is open. */
  const aModule = ({ by = 'lead', ...fields }: ApiFactoryInput<Module> = {}) => {
    // Numbers above 50 are those of the walks.
    moduleCount = (moduleCount % 50) + 1;
    return create('modules', by, { number: moduleCount, name: uniqueName('Module'), opensOn: '2001-01-01', ...fields });
  };

  const anEnrolment = ({ by = 'staffA', ...fields }: ApiFactoryInput<Enrolment> & { moduleId: number; periodId: number }) =>
    create('enrolments', by, fields);

  /** A contest that is complete except for its criteria. */
  const aContest = ({ by = 'managerA', ...fields }: ApiFactoryInput<Contest> = {}) =>
    create('contests', by, {
      slug: uniqueName('contest'),
      name: uniqueName('Contest'),
      challenge: 'How do the young learn to found?',
      whoMayEnter: 'Everybody of 15 to 23 years',
      prize: 'A service contract',
      timeZone: 'Europe/Rome',
      closesAt: '2199-12-30T20:00:00.000Z',
      eraseOn: '2199-12-31',
      privacyText: 'What tells who you are is erased on the day that is named.',
      ...fields,
    });

  const aCriterion = ({ by = 'managerA', ...fields }: ApiFactoryInput<Criterion> & { contestId: number }) =>
    create('criteria', by, {
      name: uniqueName('Criterion'),
      weight: 10,
      position: 1,
      scale: [
        { value: 0, text: 'not at all' },
        { value: 5, text: 'fully' },
      ],
      ...fields,
    });

  /** A contest with one criterion, ready to open. */
  async function aReadyContest(input: ApiFactoryInput<Contest> = {}) {
    const contest = await aContest(input);
    const criterion = await aCriterion({ ...(input.by ? { by: input.by } : {}), contestId: contest.id });
    return { contest, criterion };
  }

  async function openContest({ id, version }: Pick<Contest, 'id' | 'version'>, by: Person = 'managerA'): Promise<Contest> {
    return parseRecord('contests', await (await app.signInAs(by)).post(`/api/contests/${id}/open`, { version }), 200);
  }

  const aMembership = (userId: number, organisationId: number | null, role: string) =>
    create('memberships', 'lead', { userId, organisationId, role });

  /** The report of organisation A in this period. */
  async function theReport(periodId: number, by: Person = 'managerA'): Promise<Report> {
    const response = await (await app.signInAs(by)).list('reports', { filter: { periodId } });
    const body = Array.isArray(response.body) ? response.body[0] : null;
    return parseRecord('reports', { ...response, body }, 200);
  }

  async function submitReport(periodId: number): Promise<Report> {
    const { id, version } = await theReport(periodId);
    return parseRecord('reports', await (await app.signInAs('managerA')).post(`/api/reports/${id}/submit`, { version }), 200);
  }

  return {
    anOrganisation,
    aPeriod,
    openPeriod,
    closePeriod,
    anOpenPeriod,
    aPilot,
    aMilestone,
    anActivity,
    anIndicator,
    aLocalIndicator,
    anAssignment,
    aCheck,
    aMeasurement,
    anException,
    aComment,
    anAttachment,
    aModule,
    anEnrolment,
    aContest,
    aCriterion,
    aReadyContest,
    openContest,
    aMembership,
    theReport,
    submitReport,
  };
}

export type ApiFactories = ReturnType<typeof createApiFactories>;

/** The number of audit events. */
export const countAuditEvents = (app: TestApp): Promise<number> => app.pilotage.stores.system().count('auditEvents', {});

/** The number of all rows of a resource, independent of rights. */
export const countRows = (app: TestApp, name: ResourceName): Promise<number> => app.pilotage.stores.system().count(name, {});
