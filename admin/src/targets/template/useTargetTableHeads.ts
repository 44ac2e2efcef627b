import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { TargetTableHeads } from './targetTableHeads.ts';

/** The heads of the table in the language of the page. */
export function useTargetTableHeads(): TargetTableHeads {
  const translate = useTranslate();
  return useMemo(
    () => ({
      code: translate('resources.indicators.fields.code'),
      indicator: translate('resources.indicators.name', { smart_count: 1 }),
      pilot: translate('resources.pilots.name', { smart_count: 1 }),
    }),
    [translate],
  );
}
