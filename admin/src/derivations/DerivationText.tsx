import { useRecordContext, useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { useDerivationText } from './useDerivationText.ts';

/** Where the figures of the indicator of the page come from, in words. */
export function DerivationText() {
  const translate = useTranslate();
  const indicator = useRecordContext<Indicator>();
  const text = useDerivationText(indicator?.derivation ?? null);
  return <>{text === '' ? translate('derivations.typed') : text}</>;
}
