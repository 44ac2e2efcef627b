import { useTranslate } from 'react-admin';
import type { ChartRow } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { groupByStatus } from './mapRegion.ts';

/** Who is ahead of its path, on it, or short of it, who has a value without a target, and who has no value. */
export function MapSentence({ rows }: { rows: readonly ChartRow[] }) {
  const translate = useTranslate();
  const { list } = useFormats();
  const groups = groupByStatus(rows);
  const sentences = (['ahead', 'onTrack', 'short', 'unjudged', 'uncompared', 'none'] as const)
    .filter((group) => groups[group].length > 0)
    .map((group) =>
      translate(`compare.map.${group}`, {
        names: list(groups[group].map(({ name }) => name)),
        smart_count: groups[group].length,
      }),
    );
  return sentences.length === 0 ? translate('compare.nobody') : sentences.join(' ');
}
