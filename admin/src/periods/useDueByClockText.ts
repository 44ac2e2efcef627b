import { useTranslate } from 'react-admin';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useFormats } from '../resource/format.ts';
import { hasSameDayBounds } from './hasSameDayBounds.ts';

/** The due day as text; where the reader's clock is another one, with the clock by which it ends. */
export function useDueByClockText(): (dueOn: string) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const { timeZone, isKnown } = useConsortiumClock();
  return (dueOn) => {
    const day = formats.day(dueOn);
    return isKnown && !hasSameDayBounds(dueOn, timeZone)
      ? translate('periods.dueByClock', { day, timeZone })
      : translate('periods.due', { day });
  };
}
