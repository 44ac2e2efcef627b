import type { Indicator } from '@pilotage/shared';
import type { CompareChoices, ScopedChoices } from '../views/useCompareChoices.ts';
import { noFilters } from '../filters/filterAddress.ts';
import type { CompareView } from '../views/views.ts';

export interface RecordQuestion {
  view: CompareView;
  /** The indicator that the page is about. */
  indicator?: Indicator;
  /** The organisation that the page is about. */
  organisationId?: number;
  /** The pilot that the page is about: only what is assigned to it counts. */
  pilotId?: number;
}

/** The choices of a comparison that the page of a record has made: approved figures of now by organisation, through the period in focus. */
export function createRecordChoices(
  choices: CompareChoices,
  { view, indicator, organisationId, pilotId }: RecordQuestion,
): ScopedChoices {
  const { period } = choices;
  const code = indicator?.code ?? '';
  const basis = 'approved';
  const by = pilotId === undefined ? 'organisation' : 'consortium';
  const place = organisationId === undefined ? null : String(organisationId);
  const pilot: Record<string, string> = pilotId === undefined ? {} : { pilot: String(pilotId) };
  const question = {
    view,
    by,
    ...(code === '' ? {} : { indicator: code }),
    ...(place === null ? {} : { place }),
    ...(period === undefined ? {} : { period: String(period.number) }),
  };
  return {
    ...choices,
    view,
    code,
    codeOf: () => code,
    indicator: indicator ?? null,
    by,
    place,
    filters: noFilters,
    filtersIn: () => noFilters,
    basis,
    asOf: '',
    ...(pilotId === undefined ? {} : { pilotId }),
    questionKey: [view, code, by, basis, place ?? pilotId ?? '', period?.id ?? ''].join(' '),
    addressOf: (changes) => {
      const stated = Object.entries({ ...question, ...changes }).filter(([, value]) => value !== '');
      return `/compare?${new URLSearchParams(stated)}`;
    },
    explain: (asked, key) =>
      `/explain?${new URLSearchParams({ indicator: asked, key, through: String(period?.number ?? ''), basis, ...pilot })}`,
  };
}
