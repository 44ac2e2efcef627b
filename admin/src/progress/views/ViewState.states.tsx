import Typography from '@mui/material/Typography';
import { HttpError } from 'react-admin';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { ViewState } from './ViewState.tsx';

const refetch = () => undefined;
const content = () => <Typography>Austria has reached 55 % of its trainings.</Typography>;

const stateOf = (query: { isPending: boolean; error: unknown }) => ({
  element: (
    <ViewState query={{ ...query, refetch }} height={240}>
      {content}
    </ViewState>
  ),
});

export default {
  loading: stateOf({ isPending: true, error: null }),
  loaded: stateOf({ isPending: false, error: null }),
  'no connection': stateOf({ isPending: false, error: new HttpError('problem.unreachable', 0, {}) }),
  'fault of the server': stateOf({
    isPending: false,
    error: new HttpError('Something went wrong.', 500, { requestId: '0f9d4c1e-7a55-4a0e' }),
  }),
} satisfies ComponentStates;
