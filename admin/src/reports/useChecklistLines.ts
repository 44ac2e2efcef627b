import { useTranslate } from 'react-admin';
import { useFindingText } from '../checks/useFindingText.ts';
import type { ReportChecklist } from './reportClient.ts';
import { useIndicatorNames } from './useIndicatorNames.ts';

/** What is missing, odd, empty or unanswered in a report, in words; each with the place where it is mended. */
export function useChecklistLines(report: { id: number; organisationId: number }, number: number) {
  const translate = useTranslate();
  const names = useIndicatorNames(report.organisationId);
  const finding = useFindingText();
  return (data: ReportChecklist) => {
    const cell = (assignmentId: number) => `/figures?period=${number}#figure-${assignmentId}`;
    return [
      ...data.unanswered.map(({ assignmentId, comment }) => ({
        key: `unanswered ${assignmentId}`,
        to: cell(assignmentId),
        text: translate('reports.unanswered', { indicator: names.ofAssignment(assignmentId), comment }),
      })),
      ...data.missing.map((id) => ({
        key: `missing ${id}`,
        to: cell(id),
        text: translate('reports.missing', { indicator: names.ofAssignment(id) }),
      })),
      ...data.findings.flatMap((found) => {
        const indicator = names.indicatorOf(found.assignmentId);
        if (!indicator) return [];
        const text = `${finding.found(found, indicator)} ${finding.asked(found)}`;
        return [
          {
            key: `check ${found.checkId} ${found.assignmentId}`,
            to: cell(found.assignmentId),
            text: translate('reports.finding', { indicator: indicator.name, found: text }),
          },
        ];
      }),
      ...data.warnings.map(({ assignmentId, odd, hasComment }) => ({
        key: `odd ${assignmentId}`,
        to: cell(assignmentId),
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
