import { useRecordContext } from 'react-admin';
import type { Pilot } from '@pilotage/shared';
import { PlaceView } from '../views/PlaceView.tsx';
import { ChoicesState } from './ChoicesState.tsx';
import { useRecordChoices } from './useRecordChoices.ts';

function ProgressOf({ pilot }: { pilot: Pilot }) {
  const choices = useRecordChoices({ view: 'far', pilotId: pilot.id });
  return (
    <ChoicesState choices={choices}>
      <PlaceView choices={choices} place="consortium" name={pilot.title} />
    </ChoicesState>
  );
}

/** How far the pilot in context is: what is assigned to it, indicator by indicator, of all its partners together. */
export default function PilotProgress() {
  const pilot = useRecordContext<Pilot>();
  return pilot ? <ProgressOf pilot={pilot} /> : null;
}
