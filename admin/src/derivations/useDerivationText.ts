import { useGetList, useTranslate } from 'react-admin';
import { type Derivation, type DerivationFilter, derivationFilters, derivationSources, type Module } from '@pilotage/shared';
import { choiceKey } from '../resource/fields/choiceKey.ts';

const allModules = { pagination: { page: 1, perPage: 100 }, sort: { field: 'number', order: 'ASC' as const } };
const noModules: readonly Module[] = [];

/** The modules that a rule may name, in their order. */
export function useDerivationModules(isEnabled: boolean): readonly Module[] {
  const { data } = useGetList<Module>('modules', allModules, { enabled: isEnabled });
  return data ?? noModules;
}

/** Returns the rule of an indicator in words. */
export function useDerivationText(derivation: Derivation | null): string {
  const translate = useTranslate();
  const modules = useDerivationModules((derivation?.filters.moduleId ?? []).length > 0);
  if (derivation === null) return '';
  const { source, measure, date, owner, filters } = derivation;
  const nameOf = (filter: DerivationFilter, value: string | number) => {
    if (filter !== 'moduleId') return translate(choiceKey(source, filter, String(value)));
    return modules.find(({ id }) => id === value)?.name ?? translate('derivations.formerModule');
  };
  const listed = derivationFilters
    .map((filter) => (filters[filter] ?? []).map((value) => nameOf(filter, value)).join(', '))
    .filter((text) => text !== '');
  if (derivationSources[source].owners.length > 1) listed.unshift(translate(`derivations.ofOwner.${owner}`));
  return translate('derivations.rule', {
    what: translate(`derivations.what.${source}.${measure}`),
    filters: listed.length === 0 ? '' : translate('derivations.ruleFilters', { filters: listed.join('; ') }),
    date: translate(`derivations.by.${date}`),
  });
}
