import { countryOn, type CountryHistory } from '../organisations/countryOn.ts';
import type { Period } from '../periods/period.ts';
import { allPlaces, keepsOrganisation, listsEmptyCountry, type PlaceFilter } from '../progress/filter/placeFilter.ts';
import { dividedBy, fromWhole } from '../progress/rational/rational.ts';
import { roundFigure } from '../progress/rational/roundFigure.ts';
import { computeRunningTotals, type PeriodFigures, type RunningTotals } from './computeRunningTotals.ts';
import { type EnrolmentStage, enrolmentStages } from './enrolment.ts';
import type { Module } from './module.ts';

export const funnelGroupings = ['module', 'country', 'organisation', 'consortium'] as const;
export type FunnelGrouping = (typeof funnelGroupings)[number];

type FunnelModule = Pick<Module, 'id' | 'number' | 'opensOn'>;
type FunnelOrganisation = CountryHistory & { readonly id: number };
type FunnelEnrolment = PeriodFigures & {
  readonly organisationId: number;
  readonly moduleId: number;
  readonly illustrative: boolean;
};

export interface FunnelInput {
  modules: readonly FunnelModule[];
  organisations: readonly FunnelOrganisation[];
  periods: readonly Pick<Period, 'id' | 'number' | 'endsOn'>[];
  enrolments: readonly FunnelEnrolment[];
  /** Country codes that are listed even without an organisation. */
  countries: readonly string[];
}

export interface FunnelQuery {
  by: FunnelGrouping;
  /** The period through which learners are added up. */
  through: Pick<Period, 'number' | 'endsOn'>;
  /** The places that alone count, by the countries at the end of that period; left out: all of them. */
  only?: PlaceFilter;
}

/** One stage of a funnel. */
export interface FunnelStage {
  stage: EnrolmentStage;
  /** All who are known to have reached it; null where nothing is known. */
  value: number | null;
  /** The known learners of those courses in which the enrolled are known, too: what `share` divides. */
  compared: { n: number; value: number | null; enrolled: number | null };
  /** The fraction of the enrolled who reached it. */
  share: number | null;
  /** The numbers of those courses in which the enrolled, the stage before and this one are known: what `dropOff` divides. */
  followed: { before: number; value: number; enrolled: number } | null;
  /** The fraction of the enrolled who reached the stage before and not this one, over the followed courses. */
  dropOff: number | null;
}

export interface FunnelRow {
  /** Number of the module, country code, id of the organisation, or `consortium`. */
  key: string;
  stages: FunnelStage[];
  /** Organisations with a figure, of those that can have one. */
  n: number;
  of: number;
  /** The ids of those without one. */
  missing: number[];
  illustrative: boolean;
}

/** The course of one organisation in one module: what it adds up to. */
interface Course {
  module: FunnelModule;
  organisation: FunnelOrganisation;
  totals: RunningTotals;
  isIllustrative: boolean;
}

const divide = (value: number, by: number): number | null =>
  by === 0 ? null : roundFigure(dividedBy(fromWhole(value), fromWhole(by)));

const sumOf = (courses: readonly Course[], stage: EnrolmentStage): number =>
  courses.reduce((sum, { totals }) => sum + (totals[stage].value ?? 0), 0);

const isKnown = ({ totals }: Course, ...stages: readonly EnrolmentStage[]): boolean =>
  stages.every((stage) => totals[stage].value !== null);

function sumFollowed(compared: readonly Course[], stage: EnrolmentStage, before: EnrolmentStage): FunnelStage['followed'] {
  const courses = compared.filter((course) => isKnown(course, before));
  if (courses.length === 0) return null;
  return { before: sumOf(courses, before), value: sumOf(courses, stage), enrolled: sumOf(courses, 'enrolled') };
}

/** Rates by added numerators and denominators, never means of percentages. What is not known is left out of both. */
function computeStage(courses: readonly Course[], stage: EnrolmentStage, before: EnrolmentStage | undefined): FunnelStage {
  const known = courses.filter((course) => isKnown(course, stage));
  const compared = known.filter((course) => isKnown(course, 'enrolled'));
  const followed = before === undefined ? null : sumFollowed(compared, stage, before);
  const value = sumOf(compared, stage);
  const enrolled = sumOf(compared, 'enrolled');
  const hasCompared = compared.length > 0;
  return {
    stage,
    value: known.length === 0 ? null : sumOf(known, stage),
    compared: { n: compared.length, value: hasCompared ? value : null, enrolled: hasCompared ? enrolled : null },
    share: divide(value, enrolled),
    followed,
    dropOff: followed && divide(followed.before - followed.value, followed.enrolled),
  };
}

interface FunnelGroup {
  key: string;
  organisations: readonly FunnelOrganisation[];
  courses: readonly Course[];
}

function computeRow({ key, organisations, courses }: FunnelGroup): FunnelRow {
  const entered = courses.filter((course) => enrolmentStages.some((stage) => isKnown(course, stage)));
  const enteredIds = new Set(entered.map(({ organisation }) => organisation.id));
  const missing = organisations.filter(({ id }) => !enteredIds.has(id)).map(({ id }) => id);
  return {
    key,
    stages: enrolmentStages.map((stage, index) => computeStage(courses, stage, enrolmentStages[index - 1])),
    n: enteredIds.size,
    of: organisations.length,
    missing: missing.toSorted((a, b) => a - b),
    illustrative: entered.some(({ isIllustrative }) => isIllustrative),
  };
}

function listCourses({ modules, organisations, periods, enrolments }: FunnelInput, { number, endsOn }: FunnelQuery['through']) {
  const openModules = modules.filter(({ opensOn }) => opensOn <= endsOn);
  const countedPeriods = periods.filter((period) => period.number <= number);
  const last = countedPeriods.toSorted((a, b) => a.number - b.number).at(-1);
  const countedIds = new Set(countedPeriods.map(({ id }) => id));
  const byCourse = new Map<string, FunnelEnrolment[]>();
  for (const enrolment of enrolments.filter(({ periodId }) => countedIds.has(periodId))) {
    const key = `${enrolment.moduleId}.${enrolment.organisationId}`;
    byCourse.set(key, [...(byCourse.get(key) ?? []), enrolment]);
  }
  return openModules.flatMap((module) =>
    organisations.flatMap((organisation): Course[] => {
      const figures = byCourse.get(`${module.id}.${organisation.id}`) ?? [];
      const totals = computeRunningTotals({ module, periods: countedPeriods, figures }).get(last?.id ?? 0);
      return totals ? [{ module, organisation, totals, isIllustrative: figures.some(({ illustrative }) => illustrative) }] : [];
    }),
  );
}

function groupCourses(input: FunnelInput, { by, through }: FunnelQuery): FunnelGroup[] {
  const { modules, organisations } = input;
  const courses = listCourses(input, through);
  // Where no module has opened, nobody can have a figure.
  const taking = modules.some(({ opensOn }) => opensOn <= through.endsOn) ? organisations : [];
  switch (by) {
    case 'consortium':
      return [{ key: 'consortium', organisations: taking, courses }];
    case 'module':
      return modules
        .toSorted((a, b) => a.number - b.number)
        .map(({ id, number, opensOn }) => ({
          key: String(number),
          organisations: opensOn <= through.endsOn ? organisations : [],
          courses: courses.filter(({ module }) => module.id === id),
        }));
    case 'organisation':
      return taking
        .toSorted((a, b) => a.id - b.id)
        .map((each) => ({
          key: String(each.id),
          organisations: [each],
          courses: courses.filter(({ organisation }) => organisation.id === each.id),
        }));
    case 'country': {
      const countryOf = (organisation: FunnelOrganisation) => countryOn(organisation, through.endsOn);
      const keys = [...new Set([...input.countries, ...organisations.map(countryOf)])].toSorted();
      return keys.map((key) => ({
        key,
        organisations: taking.filter((each) => countryOf(each) === key),
        courses: courses.filter(({ organisation }) => countryOf(organisation) === key),
      }));
    }
  }
}

/** What counts alone. */
const limitInput = (input: FunnelInput, { through, only = allPlaces }: FunnelQuery): FunnelInput => ({
  ...input,
  organisations: input.organisations.filter((each) => keepsOrganisation(only, each.id, countryOn(each, through.endsOn))),
  countries: input.countries.filter((country) => listsEmptyCountry(only, country)),
});

/** The funnel of the academy: who enrolled, became active, completed and was certified, by module or by place (decision 44). */
export const computeAcademyFunnel = (input: FunnelInput, query: FunnelQuery): FunnelRow[] =>
  groupCourses(limitInput(input, query), query).map(computeRow);
