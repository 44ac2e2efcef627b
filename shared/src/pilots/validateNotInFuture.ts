import type { FieldProblems } from '../errors/fieldMessages.ts';

/**
 * Problems of the fields whose day is after `today` (YYYY-MM-DD, in the time zone of the consortium). Used by the form and the
 * server.
 */
export const validateNotInFuture = (days: Readonly<Record<string, string | null>>, today: string): FieldProblems =>
  Object.fromEntries(
    Object.entries(days)
      .filter(([, day]) => day !== null && day > today)
      .map(([field]) => [field, { code: 'field.future' as const }]),
  );
