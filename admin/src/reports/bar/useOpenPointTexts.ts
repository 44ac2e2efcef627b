import { useTranslate } from 'react-admin';
import type { OpenPoint, Report } from '@pilotage/shared';
import { useFindingText } from '../../checks/useFindingText.ts';
import { useUnsavedFigures } from './useUnsavedFigures.ts';
import { useIndicatorNames } from '../useIndicatorNames.ts';

export interface OpenPointText {
  key: string;
  /** Address of the field in which it is worked off. */
  to: string;
  text: string;
  blocks: boolean;
}

/**
 * The open points of a report in words, each with the address of its field. What this browser holds unsaved comes first: it would be
 * missing from what is submitted.
 */
export function useOpenPointTexts(report: Report) {
  const translate = useTranslate();
  const names = useIndicatorNames(report.organisationId);
  const findingText = useFindingText();
  // A kept text whose assignment is gone has no field any more: nobody could settle it.
  const unsavedFigures = useUnsavedFigures(report).filter(
    ({ kind, assignmentId }) => kind !== 'invalid' || names.indicatorOf(assignmentId),
  );
  const addressOf = (place: string) => `/reports/${report.id}/show#${place}`;

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
  const unsavedTexts = unsavedFigures.map(({ assignmentId, kind, why }): OpenPointText => {
    const text = translate(`reports.unsaved.${kind}`, { indicator: names.ofAssignment(assignmentId), why });
    return { key: `unsaved ${assignmentId}`, to: addressOf(`figure-${assignmentId}`), text, blocks: true };
  });
  const isUnsaved = (point: OpenPoint) =>
    point.kind === 'missing' && unsavedFigures.some(({ assignmentId }) => assignmentId === point.assignmentId);
  const textsOf = (points: readonly OpenPoint[]): OpenPointText[] => [
    ...unsavedTexts,
    ...points
      .filter((point) => !isUnsaved(point))
      .map((point) => {
        const place = point.kind === 'section' ? point.section : `figure-${point.assignmentId}`;
        const check = point.kind === 'finding' ? ` ${point.finding.checkId}` : '';
        return { key: `${point.kind} ${place}${check}`, to: addressOf(place), text: describe(point), blocks: point.blocks };
      }),
  ];
  return { textsOf, hasUnsavedFigures: unsavedFigures.length > 0 };
}
