import { useTranslate } from 'react-admin';
import type { WeightShare } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** The weight of a criterion, in words. */
export function useWeightText() {
  const translate = useTranslate();
  const formats = useFormats();
  return (weight: WeightShare): string => {
    if ('parts' in weight) return translate('contests.partOf', { parts: weight.parts, of: weight.of });
    return formats.percent(weight.share, Number.isInteger(Math.round(weight.share * 1000) / 10) ? 0 : 1);
  };
}
