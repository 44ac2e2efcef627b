import type { Indicator } from '@pilotage/shared';
import type { BarRow } from '../../charts/barRow.ts';
import { type ChartRow, isCarried } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { useMarkText } from './useMarkText.ts';
import { useRowDetails } from './useRowDetails.ts';

/** The bars of attainment: each with its value or the word instead, its details, and where it is explained. */
export function useAttainmentBars(
  { period }: CompareChoices,
  indicatorOf: (row: ChartRow) => Indicator | null,
  explain: (row: ChartRow) => string,
) {
  const formats = useFormats();
  const names = useDisplayNames();
  const markText = useMarkText(period);
  const details = useRowDetails(period, indicatorOf);
  return (row: ChartRow): BarRow => {
    const shown = row.attainment === null ? markText(row) : formats.percent(row.attainment);
    return {
      key: row.key,
      name: row.name,
      value: row.attainment,
      mark: row.mark,
      label: shown,
      isIllustrative: row.illustrative,
      tone: names.toneOf(row.key),
      expected: row.expected,
      isCarried: isCarried(row),
      details: details(row, shown),
      to: explain(row),
    };
  };
}
