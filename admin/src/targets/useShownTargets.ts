import { useMemo, useState } from 'react';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import type { TargetsTableData } from './useTargetsData.ts';

/** The rows and columns that are shown: on a narrow screen those of one chosen organisation. */
export function useShownTargets(data: TargetsTableData) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const [organisationId, chooseOrganisation] = useState(data.organisations[0]?.id ?? 0);
  const organisations = useMemo(
    () => (isNarrow ? data.organisations.filter(({ id }) => id === organisationId) : data.organisations),
    [isNarrow, data.organisations, organisationId],
  );
  const rows = useMemo(
    () => (isNarrow ? data.rows.filter(({ cells }) => cells.has(organisationId)) : data.rows),
    [isNarrow, data.rows, organisationId],
  );
  return { rows, organisations, chosenOrganisationId: isNarrow ? organisationId : null, chooseOrganisation };
}
