import type { FigureTableRowProps } from './figureTableRowProps.ts';

const isSameEvidenceCount = (one: FigureTableRowProps['evidence'], other: FigureTableRowProps['evidence']): boolean =>
  one?.comments === other?.comments && one?.unresolved === other?.unresolved && one?.attachments === other?.attachments;

export function areRowPropsEqual(one: FigureTableRowProps, other: FigureTableRowProps): boolean {
  return (
    one.row === other.row &&
    one.name === other.name &&
    one.period === other.period &&
    one.earlierPeriods === other.earlierPeriods &&
    one.outbox === other.outbox &&
    one.pasteCount === other.pasteCount &&
    isSameEvidenceCount(one.evidence, other.evidence) &&
    one.layout === other.layout &&
    one.isOverdue === other.isOverdue &&
    one.onOpen === other.onOpen
  );
}
