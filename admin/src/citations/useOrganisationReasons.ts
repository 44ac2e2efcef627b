import { useTranslate } from 'react-admin';
import { countryName } from '../charts/countries.ts';
import type { KnownOrganisation } from '../progress/asOf/useDefinitions.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { compareOrganisations, type OrganisationChange } from './compareOrganisations.ts';
import { formatNumber, useFormats } from '../resource/format.ts';

/** Says in words how the organisations behind figures are otherwise than before. */
export function useOrganisationReasons() {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { locale } = useFormats();
  const budgetText = (budget: number | null) =>
    budget === null ? translate('citations.organisationChanges.noBudget') : `${formatNumber(budget, locale)} EUR`;
  const valuesOf = (change: OrganisationChange): Record<string, string> => {
    if (change.kind === 'renamed') return { before: change.before, after: change.after };
    if (change.kind === 'moved') return { before: countryName(change.before, locale), after: countryName(change.after, locale) };
    if (change.kind === 'budgetChanged') return { before: budgetText(change.before), after: budgetText(change.after) };
    return {};
  };
  return (
    before: readonly KnownOrganisation[],
    after: readonly KnownOrganisation[],
    question: Parameters<typeof compareOrganisations>[2],
  ) =>
    compareOrganisations(before, after, question).map((change) => ({
      key: `${change.kind} ${change.organisationId}`,
      text: translate(`citations.organisationChanges.${change.kind}`, {
        organisation: names.organisation(change.organisationId),
        ...valuesOf(change),
      }),
    }));
}
