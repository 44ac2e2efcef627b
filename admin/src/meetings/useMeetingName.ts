import { useTranslate } from 'react-admin';
import type { Meeting } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** The name of a meeting: its number, and its title or place. */
export function useMeetingName() {
  const translate = useTranslate();
  const formats = useFormats();
  return ({ number, title, place }: Pick<Meeting, 'number' | 'title' | 'place'>): string => {
    const name = title ?? place;
    return number === null ? name : translate('meetings.numbered', { number: formats.figure(number), name });
  };
}
