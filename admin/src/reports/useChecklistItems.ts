import { useTranslate } from 'react-admin';
import { useFindingText } from '../checks/useFindingText.ts';
import type { ReportChecklist } from './reportClient.ts';
import { useIndicatorNames } from './useIndicatorNames.ts';

/** Items of a report's checklist in words: missing, unusual, empty or unanswered; each with a link to the place to correct it. */
export function useChecklistItems(report: { id: number; organisationId: number }, number: number) {
  const translate = useTranslate();
  const names = useIndicatorNames(report.organisationId);
  const findingText = useFindingText();
  return (data: ReportChecklist) => {
    const cellPath = (assignmentId: number) => `/figures?period=${number}#figure-${assignmentId}`;
    return [
      ...data.unanswered.map(({ assignmentId, comment }) => ({
        key: `unanswered ${assignmentId}`,
        to: cellPath(assignmentId),
        text: translate('reports.unanswered', { indicator: names.ofAssignment(assignmentId), comment }),
      })),
      ...data.missing.map((id) => ({
        key: `missing ${id}`,
        to: cellPath(id),
        text: translate('reports.missing', { indicator: names.ofAssignment(id) }),
      })),
      ...data.findings.flatMap((result) => {
        const indicator = names.indicatorOf(result.assignmentId);
        if (!indicator) return [];
        const text = `${findingText.describe(result, indicator)} ${findingText.describeRequest(result)}`;
        return [
          {
            key: `check ${result.checkId} ${result.assignmentId}`,
            to: cellPath(result.assignmentId),
            text: translate('reports.finding', { indicator: indicator.name, found: text }),
          },
        ];
      }),
      ...data.warnings.map(({ assignmentId, odd, hasComment }) => ({
        key: `odd ${assignmentId}`,
        to: cellPath(assignmentId),
        text: translate(hasComment ? 'reports.warning' : 'reports.warningSilent', {
          indicator: names.ofAssignment(assignmentId),
          why: odd.map((each) => translate(`reports.odd.${each}`)).join(', '),
        }),
      })),
      ...data.emptySections.map((section) => ({
        key: section,
        to: `/reports/${report.id}#${section}`,
        text: translate('reports.emptySection', { section: translate(`resources.reports.fields.${section}`) }),
      })),
    ];
  };
}
