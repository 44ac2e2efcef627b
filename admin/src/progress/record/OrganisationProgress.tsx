import { useRecordContext } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { PlaceView } from '../views/PlaceView.tsx';
import { ChoicesState } from './ChoicesState.tsx';
import { useRecordChoices } from './useRecordChoices.ts';

function ProgressOf({ id }: { id: number }) {
  const choices = useRecordChoices({ view: 'far', organisationId: id });
  return (
    <ChoicesState choices={choices}>
      <PlaceView choices={choices} place={String(id)} />
    </ChoicesState>
  );
}

/** How far the organisation in context is, indicator by indicator. */
export default function OrganisationProgress() {
  const organisation = useRecordContext<Organisation>();
  return organisation ? <ProgressOf id={organisation.id} /> : null;
}
