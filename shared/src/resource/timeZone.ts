import { isTimeZone } from '../i18n/zonedInstant.ts';
import { validatedText } from './fields.ts';

/** IANA name of a time zone. */
export const timeZoneField = () => validatedText(60, isTimeZone, 'field.timeZone', 'timeZone');
