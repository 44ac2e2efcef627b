import { notifyManager, type QueryClient, useQuery } from '@tanstack/react-query';
import type { Enrolment } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';
import { type EnrolmentAddress, enrolmentContent } from '../outbox/enrolmentBody.ts';

const pageSize = 1000;
const queryKeyOf = (organisationId: number | null) => ['academy', 'enrolments', organisationId];

async function fetchEnrolments(organisationId: number | null, signal: AbortSignal): Promise<Enrolment[]> {
  const enrolments: Enrolment[] = [];
  const filter = encodeURIComponent(JSON.stringify({ organisationId }));
  for (let from = 0; from === enrolments.length; from += pageSize) {
    const range = encodeURIComponent(JSON.stringify([from, from + pageSize - 1]));
    enrolments.push(...(await getJson<Enrolment[]>(`/enrolments?filter=${filter}&range=${range}`, signal)));
  }
  return enrolments;
}

/** The figures of an organisation in all modules and periods. */
export const useOwnEnrolments = (organisationId: number | null) =>
  useQuery({
    queryKey: queryKeyOf(organisationId),
    queryFn: ({ signal }) => fetchEnrolments(organisationId, signal),
    enabled: organisationId !== null,
    staleTime: 0,
  });

const hasAddress = (enrolment: Enrolment, address: EnrolmentAddress) =>
  enrolmentContent.keyOf(enrolment) === enrolmentContent.keyOf(address);

export const getCachedEnrolment = (queries: QueryClient, address: EnrolmentAddress): Enrolment | null =>
  (queries.getQueryData<Enrolment[]>(queryKeyOf(address.organisationId)) ?? []).find((each) => hasAddress(each, address)) ?? null;

/** Stores a newer record (null: deleted) in the query cache, and resolves once the page shows it. */
export async function updateCachedEnrolment(
  queries: QueryClient,
  address: EnrolmentAddress,
  enrolment: Enrolment | null,
): Promise<void> {
  const queryKey = queryKeyOf(address.organisationId);
  if (queries.getQueryData(queryKey) === undefined) void queries.invalidateQueries({ queryKey });
  else {
    void queries.cancelQueries({ queryKey });
    queries.setQueryData<Enrolment[]>(
      queryKey,
      (all) => all && [...all.filter((each) => !hasAddress(each, address)), ...(enrolment ? [enrolment] : [])],
    );
  }
  for (const resource of ['enrolments', 'auditEvents', '/academy/funnel'])
    void queries.invalidateQueries({ queryKey: [resource] });
  await new Promise<void>((resolve) => notifyManager.schedule(resolve));
}
