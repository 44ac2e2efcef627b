import { useMemo } from 'react';
import { hasFigures, type Indicator, canCompareOn } from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { withParameters } from '../../shell/navigation/withParameters.ts';
import { type Definitions, useDefinitions } from '../asOf/useDefinitions.ts';
import { paramsOfFilters, placesOf, readFilters } from '../filters/filterAddress.ts';
import { limitFilters } from '../filters/filtersOfQuestion.ts';
import { bases } from '../bases.ts';
import { choicesOfView, type CompareView, groupingOf, indicatorsOfView, viewOf } from './views.ts';
import { useQuestionAddress } from '../questionAddress.ts';
import { useReadableIndicators } from '../useReadableIndicators.ts';

type Changes = Partial<Record<'view' | 'indicator' | 'by' | 'basis' | 'place' | 'module' | 'asOf', string>>;

/** The requested indicator; the first one where the view needs one, or cannot be about the requested one. */
function codeFor(view: CompareView, requested: string, indicators: readonly Indicator[]): string {
  const [first, ...rest] = indicatorsOfView(view, indicators);
  if (choicesOfView[view].indicator === 'ratio')
    return [first, ...rest].some((each) => each?.code === requested) ? requested : (first?.code ?? '');
  return requested === '' && choicesOfView[view].indicator === 'one' ? (first?.code ?? '') : requested;
}

/** The address of an explanation. What is empty is left out. */
function addressOfExplanation(question: Readonly<Record<string, string>>): string {
  const stated = Object.entries(question).filter(([, value]) => value !== '');
  return `/explain?${new URLSearchParams(stated)}`;
}

/** Known indicators of the consortium that have figures; those of an earlier time in the order of their names, as those of now. */
function listComparedIndicators(present: readonly Indicator[], past: Definitions | undefined): Indicator[] {
  const known = past ? past.indicators.toSorted((one, other) => one.name.localeCompare(other.name)) : present;
  return known.filter((each) => each.organisationId === null && hasFigures(each));
}

/**
 * The choices of the comparison, all stored in the address: view, indicator, grouping, basis, period and the time as of which it is asked.
 * A page that does not say as of when it is, is of now.
 */
export function useCompareChoices({ isOfNow = false } = {}) {
  const [search, setSearch] = useQuestionAddress();
  const { period: currentPeriod, periods, isPending } = usePeriodInFocus();
  const role = useActiveMembership()?.role;
  const { indicators: present, isPending: areIndicatorsPending } = useReadableIndicators();
  const asOf = isOfNow ? '' : (search.get('asOf') ?? '');
  const { data: past, isLoading: arePastLoading } = useDefinitions(asOf);
  const isLoading = isPending || areIndicatorsPending || arePastLoading;
  // The same object until something of it changes: what is drawn from it is not drawn again.
  return useMemo(() => {
    const indicators = listComparedIndicators(present, past);
    const knownPeriods = past?.periods ?? periods;
    const openedPeriods = knownPeriods.filter((each) => each.state !== 'planned');
    const period = openedPeriods.find((each) => each.id === currentPeriod?.id) ?? openedPeriods.at(-1);
    const view = viewOf(search.get('view'));
    const chosen = (name: keyof Changes) => search.get(name) ?? '';
    const requestedCode = chosen('indicator');
    const codeOf = (of: CompareView) => codeFor(of, requestedCode, indicators);
    const code = codeOf(view);
    const basis = search.get('basis') ?? 'approved';
    const by = groupingOf(view, search.get('by'));
    const allowed = bases.filter((each) => role !== undefined && canCompareOn(role, each));

    // Another indicator or grouping is a question about all places again.
    const choose = (name: 'view' | 'indicator' | 'by' | 'basis' | 'module' | 'asOf', value: string) =>
      setSearch(withParameters(search, { ...(name === 'basis' || name === 'asOf' ? {} : { place: '' }), [name]: value }));
    const place = view === 'far' && code === '' ? search.get('place') : null;
    const inAddress = readFilters(search);
    const filters = limitFilters(inAddress, { view, code, place });
    const explain = (indicator: string, key: string) =>
      addressOfExplanation({
        indicator,
        key,
        through: String(period?.number ?? ''),
        basis,
        asOf,
        // All places: an explanation is not limited by its own one, and leads on to those above.
        ...paramsOfFilters(placesOf(inAddress)),
        from: String(search),
      });

    return {
      view,
      code,
      /** The code of the indicator that another view would be about. */
      codeOf,
      indicator: indicators.find((each) => each.code === code) ?? null,
      by,
      /** The number of the module that the academy is asked about; empty for all. */
      module: choicesOfView[view].module ? chosen('module') : '',
      /** The grouping that another view would have. */
      groupingIn: (of: CompareView) => groupingOf(of, search.get('by')),
      /** The country or organisation whose indicators are shown; null for all places. */
      place,
      /** To what the view is limited. */
      filters,
      /** To what another view would be limited. */
      filtersIn: (of: CompareView) => limitFilters(inAddress, { view: of, code: codeOf(of), place: null }),
      basis,
      bases: allowed,
      isAllowed: allowed.some((each) => each === basis),
      indicators,
      period,
      openedPeriods,
      /** All periods, as they were known then. */
      periods: knownPeriods,
      /** As of when it is asked: a day or an instant; empty: now. */
      asOf,
      /** Whether the period in focus has not opened, or had not by then. */
      isPlanned: currentPeriod?.id !== period?.id,
      isPending: isLoading,
      /** Tells one question from another. */
      questionKey: [
        view,
        code,
        by,
        basis,
        chosen('place'),
        chosen('module'),
        period?.id ?? '',
        asOf,
        new URLSearchParams(paramsOfFilters(filters)),
      ].join(' '),
      choose,
      addressOf: (changes: Changes) => `/compare?${withParameters(search, changes)}`,
      explain,
    };
  }, [search, setSearch, present, periods, currentPeriod, role, isLoading, asOf, past]);
}

export type CompareChoices = ReturnType<typeof useCompareChoices>;

/** The choices of a comparison, which may be limited to what is assigned to one pilot. */
export type ScopedChoices = CompareChoices & { pilotId?: number };
