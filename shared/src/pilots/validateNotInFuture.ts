import type { FieldProblems } from '../errors/fieldMessages.ts';

/** Days on which something was done lie not in the future; `today` is the consortium's. Form and server judge by it. */
export const validateNotInFuture = (days: Readonly<Record<string, string | null>>, today: string): FieldProblems =>
  Object.fromEntries(
    Object.entries(days)
      .filter(([, day]) => day !== null && day > today)
      .map(([field]) => [field, { code: 'field.future' as const }]),
  );
