import { useTranslate } from 'react-admin';
import type { FigureChange } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';
import type { KnownFigure } from './knownFigure.ts';
import { useFigureTexts } from './useFigureTexts.ts';

/** Says of one change of a figure whose it is, what happened, by how much, and when it was approved. */
export function useValueReason() {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { figureText, differenceText, isSum } = useFigureTexts();
  const { instant } = useFormats();
  return (change: FigureChange, before: KnownFigure, after: KnownFigure, numberOf: (id: number) => number | undefined) => {
    const organisation = names.organisation(change.organisationId);
    const [was, is] = [change.before?.value, change.after?.value];
    const subject =
      change.periodId === null
        ? translate('citations.ofAll', { organisation })
        : translate('citations.of', { organisation, number: numberOf(change.periodId) });
    const what = translate(`citations.changes.${change.kind}`, {
      before: figureText(was, before.indicator),
      after: figureText(is, after.indicator),
    });
    const by = isSum(after.indicator) ? translate('citations.by', { difference: differenceText(was, is, after.indicator) }) : '';
    const cell = after.explanation.parts
      .find(({ assignmentId }) => assignmentId === change.assignmentId)
      ?.cells.find(({ periodId }) => periodId === change.periodId);
    const approved =
      cell?.approvedAt === undefined || change.after === null
        ? ''
        : translate('citations.approvedOn', { at: instant(cell.approvedAt) });
    return `${subject}${what}${by}.${approved}`;
  };
}
