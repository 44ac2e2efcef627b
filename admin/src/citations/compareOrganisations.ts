import { countryOn } from '@pilotage/shared';
import type { KnownOrganisation } from '../progress/asOf/useDefinitions.ts';

/** What of an organisation is otherwise than before. */
export type OrganisationChange = { readonly organisationId: number } & (
  | { readonly kind: 'renamed' | 'moved'; readonly before: string; readonly after: string }
  | { readonly kind: 'budgetChanged'; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'budgetConfirmed' | 'budgetIllustrative' }
);

const nameChange = (before: KnownOrganisation, after: KnownOrganisation): OrganisationChange[] => {
  if (before.name === null || after.name === null) return [];
  const change = (was: string, is: string): OrganisationChange[] => [
    { organisationId: after.id, kind: 'renamed', before: was, after: is },
  ];
  const [was, is] = [before.shortName ?? before.name, after.shortName ?? after.name];
  if (was !== is) return change(was, is);
  return before.name === after.name ? [] : change(before.name, after.name);
};

const countryChange = (before: KnownOrganisation, after: KnownOrganisation, day: string): OrganisationChange[] => {
  const [was, is] = [countryOn(before, day), countryOn(after, day)];
  return was === is ? [] : [{ organisationId: after.id, kind: 'moved', before: was, after: is }];
};

const budgetChange = (before: KnownOrganisation, after: KnownOrganisation): OrganisationChange[] => {
  const organisationId = after.id;
  const [was, is] = [before.budgetEur, after.budgetEur];
  if (was === undefined || is === undefined) return [];
  if (was !== is) return [{ organisationId, kind: 'budgetChanged', before: was, after: is }];
  if (is === null || before.budgetIllustrative === after.budgetIllustrative) return [];
  return [{ organisationId, kind: after.budgetIllustrative === true ? 'budgetIllustrative' : 'budgetConfirmed' }];
};

interface OrganisationQuestion {
  /** Whether an organisation is in the figures that are compared. */
  isAsked: (id: number) => boolean;
  /** The last day of the period through which figures count (YYYY-MM-DD). Countries are those of this day. */
  day: string;
  /** Whether the figures are divided by budgets. */
  hasBudgets: boolean;
}

/**
 * How the organisations behind figures are otherwise than before: their names, their countries, and the budgets by which totals are
 * divided; in the order of `after`. Of organisations that came or went the figures themselves tell.
 */
export function compareOrganisations(
  before: readonly KnownOrganisation[],
  after: readonly KnownOrganisation[],
  { isAsked, day, hasBudgets }: OrganisationQuestion,
): OrganisationChange[] {
  const past = new Map(before.map((each) => [each.id, each]));
  return after.flatMap((present) => {
    const then = past.get(present.id);
    if (!then || !isAsked(present.id)) return [];
    return [
      ...nameChange(then, present),
      ...countryChange(then, present, day),
      ...(hasBudgets ? budgetChange(then, present) : []),
    ];
  });
}
