import { allPlaces, computeReportingRate, type Period, type PlaceFilter } from '@pilotage/shared';
import { loadOrganisationCountries } from './progressQuery.ts';
import type { ProgressSource } from './respondWithEntityTag.ts';

/** How many of the expected reports of a period were handed in, and how many of them in time: of all assignments, local ones too. */
export async function loadReportingRate(
  { reader, referenceData, consortium }: Pick<ProgressSource, 'reader' | 'referenceData' | 'consortium'>,
  period: Period,
  only: PlaceFilter = allPlaces,
) {
  const where = { periodId: period.id };
  const [organisations, assignments, expectations, reports] = await Promise.all([
    loadOrganisationCountries(reader, referenceData),
    reader.all('assignments', { action: 'compare', fields: ['organisationId'] }),
    reader.all('expectations', { where, action: 'compare' }),
    reader.all('reports', { where, action: 'compare' }),
  ]);
  return computeReportingRate({
    period,
    only,
    timeZone: consortium.timeZone,
    organisations,
    assignments,
    expectations,
    reports: reports.map((report) => ({ ...report, state: report.state ?? null })),
  });
}
