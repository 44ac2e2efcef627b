import { useTranslate } from 'react-admin';
import type { EnrolmentWarning } from '@pilotage/shared';

/** Says what is unusual about figures of the academy. */
export function useWarningText() {
  const translate = useTranslate();
  return (warning: EnrolmentWarning): string => {
    if (warning.kind === 'notOffered') return translate('academy.warning.notOffered');
    const nameOf = (stage: string) => translate(`academy.stageInText.${stage}`);
    return translate('academy.warning.exceeds', {
      number: warning.period,
      total: warning.total,
      limit: warning.limit,
      lower: nameOf(warning.lower),
      upper: nameOf(warning.upper),
    });
  };
}
