import type { Indicator } from '@pilotage/shared';
import { type CompareChoices, useCompareChoices } from '../views/useCompareChoices.ts';
import type { CompareView } from '../views/views.ts';

interface RecordQuestion {
  view: CompareView;
  /** The indicator that the page is about. */
  indicator?: Indicator;
  /** The organisation that the page is about. */
  organisationId?: number;
}

/** The choices of a comparison that the page of a record has made: approved figures by organisation, through the period in focus. */
export function useRecordChoices({ view, indicator, organisationId }: RecordQuestion): CompareChoices {
  const choices = useCompareChoices();
  const { period } = choices;
  const code = indicator?.code ?? '';
  const basis = 'approved';
  const question = {
    view,
    by: 'organisation',
    ...(code === '' ? {} : { indicator: code }),
    ...(organisationId === undefined ? {} : { place: String(organisationId) }),
    ...(period === undefined ? {} : { period: String(period.number) }),
  };
  return {
    ...choices,
    view,
    code,
    indicator: indicator ?? null,
    by: 'organisation',
    place: organisationId === undefined ? null : String(organisationId),
    basis,
    addressOf: (changes) => {
      const stated = Object.entries({ ...question, ...changes }).filter(([, value]) => value !== '');
      return `/compare?${new URLSearchParams(stated)}`;
    },
    explain: (asked, key) =>
      `/explain?${new URLSearchParams({ indicator: asked, key, through: String(period?.number ?? ''), basis })}`,
  };
}
