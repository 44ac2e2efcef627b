import { validatedText } from './fields.ts';

/** Whether the name is a known time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** IANA name of a time zone. */
export const timeZoneField = () => validatedText(60, isTimeZone, 'field.timeZone', 'timeZone');
