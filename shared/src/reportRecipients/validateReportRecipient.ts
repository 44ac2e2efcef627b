import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { ReportRecipient } from './reportRecipient.ts';

/** Problems of who gets reports by mail: a member or an outside address, and that is confirmed by who adds it. */
export function validateReportRecipient({
  userId = null,
  email = null,
  confirmed,
}: Partial<Pick<ReportRecipient, 'userId' | 'email' | 'confirmed'>>): FieldProblems {
  if ((userId === null) === (email === null))
    return { [email === null ? 'userId' : 'email']: { code: 'reportRecipients.oneOfBoth' } };
  return email !== null && confirmed !== true ? { confirmed: { code: 'reportRecipients.confirm' } } : {};
}
