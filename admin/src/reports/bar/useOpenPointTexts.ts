import { useTranslate } from 'react-admin';
import type { OpenPoint } from '@pilotage/shared';
import { useFindingText } from '../../checks/useFindingText.ts';
import { useIndicatorNames } from '../useIndicatorNames.ts';

export interface OpenPointText {
  key: string;
  /** Address of the field in which it is worked off. */
  to: string;
  text: string;
  blocks: boolean;
}

/** The open points of a report in words, each with the address of its field. */
export function useOpenPointTexts(report: { id: number; organisationId: number }) {
  const translate = useTranslate();
  const names = useIndicatorNames(report.organisationId);
  const findingText = useFindingText();

  function describe(point: OpenPoint): string {
    if (point.kind === 'section')
      return translate('reports.emptySection', { section: translate(`resources.reports.fields.${point.section}`) });
    const indicator = names.ofAssignment(point.assignmentId);
    switch (point.kind) {
      case 'unanswered':
        return translate('reports.unanswered', { indicator, comment: point.comment });
      case 'missing':
        return translate('reports.missing', { indicator });
      case 'warning': {
        const why = point.odd.map((reason) => translate(`reports.odd.${reason}`)).join(', ');
        return translate(point.hasComment ? 'reports.warning' : 'reports.warningSilent', { indicator, why });
      }
      case 'finding': {
        const format = names.indicatorOf(point.assignmentId) ?? { valueType: 'count' as const, decimals: 0 };
        const found = `${findingText.describe(point.finding, format)} ${findingText.describeRequest(point.finding)}`;
        return translate('reports.finding', { indicator, found });
      }
    }
  }
  return (points: readonly OpenPoint[]): OpenPointText[] =>
    points.map((point) => {
      const place = point.kind === 'section' ? point.section : `figure-${point.assignmentId}`;
      const check = point.kind === 'finding' ? ` ${point.finding.checkId}` : '';
      return {
        key: `${point.kind} ${place}${check}`,
        to: `/reports/${report.id}/show#${place}`,
        text: describe(point),
        blocks: point.blocks,
      };
    });
}
