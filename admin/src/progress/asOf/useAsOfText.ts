import { useTranslate } from 'react-admin';
import { isDay } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';

/** Names a day ("20 Nov 2019, end of day") or an instant, as of which figures are shown. */
export function useAsOfText(): (asOf: string) => string {
  const translate = useTranslate();
  const formats = useFormats();
  return (asOf) => (isDay(asOf) ? translate('asOf.endOfDay', { day: formats.day(asOf) }) : formats.instant(asOf));
}
