import { useRecordContext, useTranslate } from 'react-admin';
import { type Risk, type RiskLevel, riskLevelOf } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import type { StateTone } from '../resource/states/stateTones.ts';

const toneOfLevel: Readonly<Record<RiskLevel, StateTone>> = { low: 'done', medium: 'waiting', high: 'attention' };

/** The score of the risk in context, with what it means. */
export function RiskScore(_: { source?: string; label?: string }) {
  const risk = useRecordContext<Risk>();
  const translate = useTranslate();
  const formats = useFormats();
  if (!risk) return null;
  const level = riskLevelOf(risk.score);
  const label = translate('risks.levelled', { score: formats.figure(risk.score), level: translate(`risks.levels.${level}`) });
  return <StateChip tone={toneOfLevel[level]} label={label} />;
}
