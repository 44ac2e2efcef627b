import { useGetList, useTranslate } from 'react-admin';
import type { Organisation, Period } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';
import type { ChartTone } from '../charts/chartColours.ts';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';
import { useAsOf } from './asOf/asOfContext.ts';
import { countryInPeriod } from './countryInPeriod.ts';
import { type Definitions, type KnownOrganisation, useDefinitions } from './asOf/useDefinitions.ts';
import { nameOrganisation } from './nameOrganisation.ts';

const allRecords = { pagination: { page: 1, perPage: 1000 } };

/** The organisations that were there and are, with their names, countries and budgets as they were known. */
const asKnownBy = (organisations: readonly Organisation[], { organisations: past }: Definitions): Organisation[] =>
  organisations.flatMap((each) => {
    const then = past.find(({ id }) => id === each.id);
    return then ? [{ ...each, ...then, name: then.name ?? each.name }] : [];
  });

const noOrganisations: readonly Organisation[] = [];

const isId = (key: string) => /^\d+$/.test(key);

/**
 * Display names of organisations, countries and periods as of the time that is shown, and which of them are the own ones. `askedAsOf`:
 * another time than that of the page.
 */
export function useDisplayNames(askedAsOf?: string) {
  const shownAsOf = useAsOf();
  const asOf = askedAsOf ?? shownAsOf;
  const { locale } = useFormats();
  const ownId = useActiveMembership()?.organisationId ?? null;
  const translate = useTranslate();
  const ability = useAbility();
  const { data: past, isLoading: arePastLoading } = useDefinitions(asOf);
  const { data: loadedOrganisations, isLoading: areOrganisationsLoading } = useGetList<Organisation>(
    'organisations',
    { ...allRecords, sort: { field: 'name', order: 'ASC' } },
    { enabled: ability.can('read', 'organisations') },
  );
  const { data: presentPeriods = [], isLoading: arePeriodsLoading } = useGetList<Period>(
    'periods',
    { ...allRecords, sort: { field: 'number', order: 'ASC' } },
    { enabled: ability.can('read', 'periods') },
  );
  const presentOrganisations = loadedOrganisations ?? noOrganisations;
  const organisations = past ? asKnownBy(presentOrganisations, past) : presentOrganisations;
  const periods = past?.periods ?? presentPeriods;
  const known: readonly KnownOrganisation[] = past?.organisations ?? presentOrganisations;
  const byId = (id: number) => known.find((each) => each.id === id);
  const organisation = (id: number) =>
    nameOrganisation(id, { known, present: loadedOrganisations, removed: translate('asOf.removedOrganisation') });
  const groupName = (key: string) => {
    if (key === 'consortium') return translate('compare.consortium');
    return isId(key) ? organisation(Number(key)) : countryName(key, locale);
  };
  return {
    /** Whether names are still numbers. */
    isPending: areOrganisationsLoading || arePeriodsLoading || arePastLoading,
    organisation,
    organisations,
    groupName,
    /** The periods, and the organisations with those that are not there any more, as they were known. */
    definitions: { periods, organisations: known },
    /** The country of an organisation at the end of the period with that number; 0: the latest that has opened. */
    countryOf: (organisationId: number, period: number) =>
      countryInPeriod(organisationId, period, { periods, organisations: known }),
    period: (id: number) => `P${periods.find((each) => each.id === id)?.number ?? ''}`,
    /** The own organisation and its country are stressed in charts. */
    toneOf: (key: string): ChartTone =>
      ownId !== null && (key === String(ownId) || key === byId(ownId)?.country) ? 'own' : 'calm',
  };
}
