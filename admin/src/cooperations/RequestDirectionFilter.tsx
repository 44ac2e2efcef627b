import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useListContext, useTranslate } from 'react-admin';
import type { Cooperation } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';

const requestDirections = ['all', 'toUs', 'byUs'] as const;
type RequestDirection = (typeof requestDirections)[number];
const isRequestDirection = (value: unknown): value is RequestDirection =>
  requestDirections.some((direction) => direction === value);

/** Switches between received and sent requests. The lead partner only receives them, for the consortium. */
export function RequestDirectionFilter() {
  const translate = useTranslate();
  const membership = useActiveMembership();
  const { filterValues, setFilters } = useListContext<Cooperation>();
  const isLeadPartner = membership?.role === 'leadPartner';
  const ownOrganisationId = isLeadPartner ? null : (membership?.organisationId ?? null);
  const { ownerOrganisationId, organisationId, ...others } = filterValues;
  const selected: RequestDirection = ownerOrganisationId !== undefined ? 'toUs' : organisationId !== undefined ? 'byUs' : 'all';
  const select = (direction: RequestDirection) => {
    const directionFilter = {
      all: {},
      toUs: { ownerOrganisationId: ownOrganisationId },
      byUs: { organisationId: ownOrganisationId },
    }[direction];
    setFilters({ ...others, ...directionFilter });
  };
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={selected}
      aria-label={translate('cooperations.sides.label')}
      onChange={(_, direction: unknown) => isRequestDirection(direction) && select(direction)}
    >
      {requestDirections
        .filter((direction) => !isLeadPartner || direction !== 'byUs')
        .map((direction) => (
          <ToggleButton key={direction} value={direction}>
            {translate(`cooperations.sides.${direction}`)}
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
}
