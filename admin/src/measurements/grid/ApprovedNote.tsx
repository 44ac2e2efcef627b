import { useTranslate } from 'react-admin';
import type { ApprovedVersion, Indicator } from '@pilotage/shared';
import { useConsortiumClock } from '../../progress/useConsortiumClock.ts';
import { useFormats } from '../../resource/format.ts';
import { useFigureText } from '../useFigureText.ts';

interface ApprovedNoteProps {
  indicator: Pick<Indicator, 'valueType' | 'decimals'>;
  version: ApprovedVersion;
}

/** What was approved before a figure was restated, and when. */
export function ApprovedNote({ indicator, version }: ApprovedNoteProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { toLocalDay } = useConsortiumClock();
  const text = useFigureText();
  const params = { value: text.cell(indicator, version), day: formats.day(toLocalDay(version.approvedAt)) };
  return <div className="quiet">{translate('figures.approvedAs', params)}</div>;
}
