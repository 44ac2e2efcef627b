import type { DataProvider } from 'react-admin';
import type {
  Activity,
  Assignment,
  Indicator,
  Measurement,
  Organisation,
  Period,
  Pilot,
  Report,
  ResourceName,
  Meeting,
  WorkPlanItem,
  AttachmentSubjectName,
} from '@pilotage/shared';
import type { FileSubject } from './discussionSubject.ts';

type Subject = Pick<FileSubject, 'subject' | 'subjectId'>;

/** What a comment or a file is about, in names. A part that the user may not read is null. */
export interface SubjectNames {
  subject: AttachmentSubjectName;
  /** The indicator of a figure, the title of a pilot, an activity or an item of the work plan, or the title or place of a meeting. */
  name: string | null;
  organisation: string | null;
  /** The number of the period of a figure or report. */
  period: number | null;
}

export const subjectKeyOf = ({ subject, subjectId }: Subject): string => `${subject}.${subjectId}`;

/** Loads what the user may read of the records, by id. */
async function loadById<R extends { id: number }>(
  dataProvider: DataProvider,
  resource: ResourceName,
  ids: readonly (number | null | undefined)[],
): Promise<ReadonlyMap<number, R>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'number'))];
  if (wanted.length === 0) return new Map();
  const { data } = await dataProvider.getMany<R>(resource, { ids: wanted });
  return new Map(data.map((record) => [record.id, record]));
}

/** Loads the names of what comments and files are about: which figure of whom and when, whose report or pilot, which meeting. */
export async function loadSubjectNames(
  dataProvider: DataProvider,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, SubjectNames>> {
  const load = <R extends { id: number }>(resource: ResourceName, ids: readonly (number | null | undefined)[]) =>
    loadById<R>(dataProvider, resource, ids);
  const idsOf = (name: AttachmentSubjectName) =>
    subjects.filter(({ subject }) => subject === name).map(({ subjectId }) => subjectId);
  const [figures, reports, pilots, activities, meetings, planned] = await Promise.all([
    load<Measurement>('measurements', idsOf('measurements')),
    load<Report>('reports', idsOf('reports')),
    load<Pilot>('pilots', idsOf('pilots')),
    load<Activity>('activities', idsOf('activities')),
    load<Meeting>('meetings', idsOf('meetings')),
    load<WorkPlanItem>('workPlanItems', idsOf('workPlanItems')),
  ]);
  const dated = [...figures.values(), ...reports.values()];
  const [assignments, organisations, periods] = await Promise.all([
    load<Assignment>(
      'assignments',
      [...figures.values()].map(({ assignmentId }) => assignmentId),
    ),
    load<Organisation>(
      'organisations',
      [...dated, ...pilots.values(), ...activities.values()].map(({ organisationId }) => organisationId),
    ),
    load<Period>(
      'periods',
      dated.map(({ periodId }) => periodId),
    ),
  ]);
  const indicators = await load<Indicator>(
    'indicators',
    [...assignments.values()].map(({ indicatorId }) => indicatorId),
  );

  const figureNameOf = (id: number) => {
    const assignment = assignments.get(figures.get(id)?.assignmentId ?? 0);
    return indicators.get(assignment?.indicatorId ?? 0)?.name;
  };
  const nameBySubject: Readonly<Record<AttachmentSubjectName, (id: number) => string | undefined>> = {
    measurements: figureNameOf,
    reports: () => undefined,
    pilots: (id) => pilots.get(id)?.title,
    activities: (id) => activities.get(id)?.title,
    meetings: (id) => meetings.get(id)?.title ?? meetings.get(id)?.place,
    workPlanItems: (id) => planned.get(id)?.title,
  };
  return new Map(
    subjects.map(({ subject, subjectId }) => {
      const isOfConsortium = subject === 'meetings' || subject === 'workPlanItems';
      const record = isOfConsortium ? undefined : { measurements: figures, reports, pilots, activities }[subject].get(subjectId);
      const organisation = organisations.get(record?.organisationId ?? 0);
      const period = record && 'periodId' in record ? periods.get(record.periodId) : undefined;
      const names: SubjectNames = {
        subject,
        name: nameBySubject[subject](subjectId) ?? null,
        organisation: organisation ? (organisation.shortName ?? organisation.name) : null,
        period: period?.number ?? null,
      };
      return [subjectKeyOf({ subject, subjectId }), names];
    }),
  );
}
