import Button from '@mui/material/Button';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { Message } from './Message.tsx';

export default {
  'text alone': { element: <Message text="This record was deleted." /> },
  'with an action': {
    element: (
      <Message text="This page belongs to another organisation." detail="You are signed in for ZSI.">
        <Button variant="contained">Switch to Pontis</Button>
      </Message>
    ),
  },
  'long text': {
    element: (
      <Message text={'The report was returned with remarks on several figures. '.repeat(8)} detail={'Rzeszów'.repeat(40)} />
    ),
  },
} satisfies ComponentStates;
