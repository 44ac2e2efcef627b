import type { NotExpectedReason, ProgressExpectation } from '../cells/progressInput.ts';
import { createLocalDayFormatter } from '../../periods/createLocalDayFormatter.ts';
import { countryOn, type CountryHistory } from '../../organisations/countryOn.ts';
import { allPlaces, keepsOrganisation, type PlaceFilter } from '../filter/placeFilter.ts';
import { roundFigure } from '../rational/roundFigure.ts';

export interface ReportingInput<State> {
  readonly period: { readonly id: number; readonly number: number; readonly endsOn: string; readonly dueOn: string };
  /** IANA time zone of the consortium. */
  readonly timeZone: string;
  readonly organisations: readonly (CountryHistory & { readonly id: number })[];
  /** The places that alone count, by the countries at the end of the period; left out: all of them. */
  readonly only?: PlaceFilter;
  readonly assignments: readonly { readonly id: number; readonly organisationId: number }[];
  /** Rows of other periods are ignored, in reports too. */
  readonly expectations: readonly ProgressExpectation[];
  readonly reports: readonly {
    readonly organisationId: number;
    readonly periodId: number;
    /** ISO 8601; null if never submitted. It never changes afterwards. */
    readonly firstSubmittedAt: string | null;
    /** null if the viewer may not read the report. */
    readonly state: State | null;
  }[];
}

export interface OrganisationReporting<State> {
  readonly organisationId: number;
  readonly expected: boolean;
  readonly submitted: boolean;
  readonly onTime: boolean;
  readonly firstSubmittedAt: string | null;
  readonly state: State | null;
  /** Why no report is expected; absent if one is, or if the organisation has no assignment. */
  readonly reason?: NotExpectedReason;
}

export interface ReportingRate<State> {
  /** The period's number. */
  readonly period: number;
  readonly expected: number;
  readonly submitted: number;
  readonly onTime: number;
  /** submitted / expected and onTime / expected, four decimals; null if none is expected. */
  readonly rate: number | null;
  readonly timeliness: number | null;
  readonly organisations: readonly OrganisationReporting<State>[];
}

/**
 * How many expected reports of a period were ever submitted, and how many of them for the first time by the end of the due day
 * in the time zone of the consortium. Reports that are not expected are listed but not counted. Returns, resubmissions and
 * exceptions do not change the result. Source: domain.md, "Reporting rate of a period".
 */
export function computeReportingRate<State>(input: ReportingInput<State>): ReportingRate<State> {
  const { period, only = allPlaces } = input;
  const dayOf = createLocalDayFormatter(input.timeZone);
  const reports = new Map(
    input.reports.filter(({ periodId }) => periodId === period.id).map((report) => [report.organisationId, report]),
  );
  const outcomes = expectationsByOrganisation(input);
  const organisations = input.organisations
    .filter((each) => keepsOrganisation(only, each.id, countryOn(each, period.endsOn)))
    .toSorted((a, b) => a.id - b.id)
    .map(({ id: organisationId }) => {
      const report = reports.get(organisationId);
      const firstSubmittedAt = report?.firstSubmittedAt ?? null;
      return {
        organisationId,
        ...reportExpectationOf(outcomes.get(organisationId) ?? []),
        submitted: firstSubmittedAt !== null,
        onTime: firstSubmittedAt !== null && dayOf(firstSubmittedAt) <= period.dueOn,
        firstSubmittedAt,
        state: report?.state ?? null,
      };
    });
  const due = organisations.filter(({ expected }) => expected);
  const submitted = due.filter((organisation) => organisation.submitted).length;
  const onTime = due.filter((organisation) => organisation.onTime).length;
  return {
    period: period.number,
    expected: due.length,
    submitted,
    onTime,
    rate: ratioOf(submitted, due.length),
    timeliness: ratioOf(onTime, due.length),
    organisations,
  };
}

type ExpectationOutcome = 'expected' | NotExpectedReason;

/** The outcomes of the assignments of each organisation. Without a row in the expected set an assignment was created later. */
function expectationsByOrganisation<State>(input: ReportingInput<State>): Map<number, ExpectationOutcome[]> {
  const outcomeByAssignment = new Map<number, ExpectationOutcome>(
    input.expectations
      .filter(({ periodId }) => periodId === input.period.id)
      .map((row) => [row.assignmentId, row.expected ? 'expected' : (row.reason ?? 'joinedLater')]),
  );
  const outcomes = new Map<number, ExpectationOutcome[]>();
  for (const { id, organisationId } of input.assignments) {
    outcomes.set(organisationId, [...(outcomes.get(organisationId) ?? []), outcomeByAssignment.get(id) ?? 'joinedLater']);
  }
  return outcomes;
}

/** A report is expected if one of its assignments is. Of several reasons the first in the order of the contract is returned. */
function reportExpectationOf(outcomes: readonly ExpectationOutcome[]): { expected: boolean; reason?: NotExpectedReason } {
  if (outcomes.includes('expected')) return { expected: true };
  const reasons = ['joinedLater', 'leftEarlier', 'pilotNotStarted'] as const;
  const reason = reasons.find((candidate) => outcomes.includes(candidate));
  return reason === undefined ? { expected: false } : { expected: false, reason };
}

function ratioOf(part: number, whole: number): number | null {
  return whole === 0 ? null : roundFigure({ numerator: BigInt(part), denominator: BigInt(whole) });
}
