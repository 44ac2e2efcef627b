import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { SelectInput, useListContext, useTranslate } from 'react-admin';
import { type Cooperation, cooperationStates } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';
import { CooperationPartyField } from './CooperationPartyField.tsx';
import { CooperationSolutionField } from './CooperationSolutionField.tsx';

const Column = createColumn<Cooperation>();
const filters = [
  <SelectInput
    key="state"
    source="state"
    choices={choicesOf(cooperationStates, 'resources.cooperations.choices.state')}
    alwaysOn
  />,
];

const requestDirections = ['all', 'toUs', 'byUs'] as const;
type RequestDirection = (typeof requestDirections)[number];
const isRequestDirection = (value: unknown): value is RequestDirection =>
  requestDirections.some((direction) => direction === value);

/** Switches between received and sent requests. The lead partner only receives them, for the consortium. */
function RequestDirectionFilter() {
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

export default function CooperationList() {
  return (
    <RecordList sort={{ field: 'id', order: 'DESC' }} filters={filters} actions={<RequestDirectionFilter />} hasCreate>
      <RecordTable opens="show">
        <Column source="solutionId" isRowHeader>
          <RecordLink>
            <CooperationSolutionField />
          </RecordLink>
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="resources.cooperations.choices.state" />
        </Column>
        <Column source="organisationId">
          <CooperationPartyField source="organisationId" />
        </Column>
        <Column source="ownerOrganisationId" disableSort>
          <CooperationPartyField source="ownerOrganisationId" />
        </Column>
        <Column source="answeredAt">
          <InstantField source="answeredAt" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
