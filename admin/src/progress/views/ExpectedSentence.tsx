import { useTranslate } from 'react-admin';
import type { ChartRow } from '../../charts/chartRows.ts';
import { countExpected } from '../../charts/countExpected.ts';
import { useFormats } from '../../resource/format.ts';

/** Says what is expected by now, and how many are there. */
export function ExpectedSentence({ rows, number }: { rows: readonly ChartRow[]; number: number | undefined }) {
  const translate = useTranslate();
  const formats = useFormats();
  const counts = rows.some(({ met }) => met !== null)
    ? rows.map(({ met }) => met ?? { met: 0, judged: 0 })
    : [countExpected(rows)];
  const met = counts.reduce((sum, count) => sum + count.met, 0);
  const judged = counts.reduce((sum, count) => sum + count.judged, 0);
  if (judged === 0) return translate('compare.expectedNowhere');
  const levels = rows.flatMap(({ expected }) => expected ?? []);
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)].map((level) => formats.percent(level));
  if (levels.length === 0) return translate('compare.expectedMet', { met, judged, number });
  const level = lowest === highest ? `${lowest}` : translate('compare.fromTo', { lowest, highest });
  return translate('compare.expectedLevelMet', { level, met, judged, number });
}
