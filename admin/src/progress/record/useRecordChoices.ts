import { useMemo } from 'react';
import { type ScopedChoices, useCompareChoices } from '../views/useCompareChoices.ts';
import { createRecordChoices, type RecordQuestion } from './createRecordChoices.ts';

/** The choices that the page of a record has made: the same object until one of them changes, so that nothing is drawn anew. */
export function useRecordChoices({ view, indicator, organisationId, pilotId }: RecordQuestion): ScopedChoices {
  const choices = useCompareChoices({ isOfNow: true });
  return useMemo(
    () =>
      createRecordChoices(choices, {
        view,
        ...(indicator ? { indicator } : {}),
        ...(organisationId === undefined ? {} : { organisationId }),
        ...(pilotId === undefined ? {} : { pilotId }),
      }),
    [choices, view, indicator, organisationId, pilotId],
  );
}
