import type { EarlierDefinition } from '../../indicators/indicator.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type { ProgressQuery } from '../cells/progressInput.ts';
import type { ProgressIndex } from '../cells/progressIndex.ts';
import { groupSeries } from '../totals/groupSeries.ts';
import { hasFiguresBefore } from './hasFiguresBefore.ts';

type Until = Pick<EarlierDefinition, 'untilPeriodId'>;

/** A row whose value has figures of two definitions. */
export interface MixedDefinition<D extends Until> {
  readonly key: string;
  /** The number of the period since which it is counted anew. */
  readonly since: number;
  /** The definition that was replaced then. */
  readonly replaced: D;
}

/** The last change of the definition up to a period; null where there was none. */
function findLastChange<D extends Until>({ timeline }: ProgressIndex, earlier: readonly D[], through: number) {
  const changes = earlier.flatMap((replaced) => {
    const since = timeline.byId.get(replaced.untilPeriodId)?.number;
    return since === undefined || since > through ? [] : [{ since, replaced }];
  });
  return changes.toSorted((one, other) => other.since - one.since)[0] ?? null;
}

/**
 * The rows of an indicator whose values have figures of before the last change of its definition, too: they are not of quite the same
 * kind. Throws a RangeError for a period that has not opened.
 */
export function findMixedDefinitions<D extends Until>(
  index: ProgressIndex,
  indicator: FigureIndicator,
  earlier: readonly D[],
  { by, through }: Pick<ProgressQuery, 'by' | 'through'>,
): MixedDefinition<D>[] {
  const change = findLastChange(index, earlier, through);
  if (change === null) return [];
  return groupSeries(index, indicator.id, { by, through }).flatMap(({ key, series }) =>
    hasFiguresBefore(index, indicator, { series, since: change.since, through }) ? [{ key, ...change }] : [],
  );
}
