import { useGetList } from 'react-admin';
import type { ApprovedVersion, Report } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { type CellRemark, type ReportDifferences, useReportQuery } from '../reportClient.ts';
import type { ReportRights } from '../useReportRights.ts';

const byId = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };
const noVersions: readonly ApprovedVersion[] = [];
const noRemarks: readonly CellRemark[] = [];
const noDifferences: ReportDifferences['cells'] = [];

/** What is said about the figures of a report: by the review, by the submission before, by approvals and by remarks. */
export function useReportDetails(report: Report, { mode, hasExchange }: ReportRights) {
  const { organisationId, periodId, lastReturn } = report;
  const ability = useAbility();
  const isReview = mode === 'review';
  const review = useReportQuery(report, 'review', isReview);
  const differences = useReportQuery(report, 'differences', hasExchange && mode === 'read');
  const approved = useGetList<ApprovedVersion>(
    'approvedVersions',
    { ...byId, filter: { organisationId, periodId } },
    { enabled: ability.can('read', 'approvedVersions') },
  );
  return {
    reviewItems: isReview ? (review.data ?? []) : null,
    differences: differences.data?.cells ?? noDifferences,
    approvedVersions: approved.data ?? noVersions,
    remarks: lastReturn?.cells ?? noRemarks,
    isPending: isReview && review.isPending,
    error: [review, differences, approved].find((each) => each.error)?.error ?? null,
  };
}
