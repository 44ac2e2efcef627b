import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { SelectInput, useListContext, useTranslate } from 'react-admin';
import { type Cooperation, cooperationStates } from '@pilotage/shared';
import { useActiveHat } from '../access/session.ts';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { InstantField } from '../resource/InstantField.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { columnOf } from '../resource/typed.ts';
import { SideName } from './SideName.tsx';
import { SolutionName } from './SolutionName.tsx';

const Column = columnOf<Cooperation>();
const filters = [
  <SelectInput key="state" source="state" choices={choicesOf(cooperationStates, 'cooperations.states')} alwaysOn />,
];

const sides = ['all', 'toUs', 'byUs'] as const;
type Side = (typeof sides)[number];
const isSide = (value: unknown): value is Side => sides.some((side) => side === value);

/** Chooses between what was asked of us and what we asked; the lead partner answers for the consortium and asks nothing. */
function Sides() {
  const translate = useTranslate();
  const hat = useActiveHat();
  const { filterValues, setFilters } = useListContext<Cooperation>();
  const leads = hat?.role === 'leadPartner';
  const own = leads ? null : (hat?.organisationId ?? null);
  const { ownerOrganisationId, organisationId, ...others } = filterValues;
  const chosen: Side = ownerOrganisationId !== undefined ? 'toUs' : organisationId !== undefined ? 'byUs' : 'all';
  const choose = (side: Side) => {
    const of = { all: {}, toUs: { ownerOrganisationId: own }, byUs: { organisationId: own } }[side];
    setFilters({ ...others, ...of });
  };
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={chosen}
      aria-label={translate('cooperations.sides.label')}
      onChange={(_, side: unknown) => isSide(side) && choose(side)}
    >
      {sides
        .filter((side) => !leads || side !== 'byUs')
        .map((side) => (
          <ToggleButton key={side} value={side}>
            {translate(`cooperations.sides.${side}`)}
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
}

export default function CooperationList() {
  return (
    <RecordList sort={{ field: 'id', order: 'DESC' }} filters={filters} actions={<Sides />} hasCreate>
      <RecordTable opens="show">
        <Column source="solutionId" isRowHead>
          <RecordLink>
            <SolutionName />
          </RecordLink>
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="cooperations.states" />
        </Column>
        <Column source="organisationId">
          <SideName source="organisationId" />
        </Column>
        <Column source="ownerOrganisationId" disableSort>
          <SideName source="ownerOrganisationId" />
        </Column>
        <Column source="answeredAt">
          <InstantField source="answeredAt" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}
