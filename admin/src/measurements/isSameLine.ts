import type { FigureLineProps } from './figureLineProps.ts';

const isSameCount = (one: FigureLineProps['evidence'], other: FigureLineProps['evidence']): boolean =>
  one?.comments === other?.comments && one?.unresolved === other?.unresolved && one?.attachments === other?.attachments;

export function isSameLine(one: FigureLineProps, other: FigureLineProps): boolean {
  return (
    one.row === other.row &&
    one.name === other.name &&
    one.period === other.period &&
    one.before === other.before &&
    one.outbox === other.outbox &&
    one.filled === other.filled &&
    isSameCount(one.evidence, other.evidence) &&
    one.isNarrow === other.isNarrow &&
    one.isOverdue === other.isOverdue &&
    one.onOpen === other.onOpen
  );
}
