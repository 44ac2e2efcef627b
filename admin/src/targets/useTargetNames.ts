import { useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import type { TargetRow } from './rows/targetRow.ts';

/** Names a cell: its indicator, the pilot if there is one, and the organisation. */
export function useTargetNames(organisations: readonly Organisation[]) {
  const translate = useTranslate();
  const names = useMemo(() => new Map(organisations.map((each) => [each.id, each.shortName ?? each.name])), [organisations]);
  return useCallback(
    ({ indicator, pilotTitle }: TargetRow, organisationId: number) =>
      translate(pilotTitle === null ? 'targets.name' : 'targets.nameForPilot', {
        indicator: indicator.name,
        pilot: pilotTitle,
        organisation: names.get(organisationId) ?? '',
      }),
    [names, translate],
  );
}
