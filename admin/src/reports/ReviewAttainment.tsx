import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFigureText } from '../measurements/useFigureText.ts';
import { shownBaselineOf } from '../progress/shownBaseline.ts';
import { useFormats } from '../resource/format.ts';
import type { ReviewItem } from './reportClient.ts';

/** How much of the target a figure under review leads to, and whether that is on time. */
export function ReviewAttainment({ item: { progress, valueType, indicator } }: { item: ReviewItem }) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFigureText();
  const levelText = (value: number | null) =>
    value === null ? '–' : text.level({ valueType, decimals: indicator.decimals }, value);
  const status = progress?.status ? `, ${translate(`compare.status.${progress.status}`)}` : '';
  if (progress?.attainment == null) return <>–{status}</>;
  return (
    <>
      {formats.percent(progress.attainment)}
      {status}
      <Typography variant="body2" color="text.secondary">
        {levelText(progress.value)}
        {translate(shownBaselineOf(progress) === null ? 'reports.ofTarget' : 'reports.ofTargetFrom', {
          target: levelText(progress.target),
          baseline: levelText(progress.baseline),
        })}
      </Typography>
    </>
  );
}
