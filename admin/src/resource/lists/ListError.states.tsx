import { HttpError, ListContextProvider, useList } from 'react-admin';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { ListError } from './ListError.tsx';

function FailedList({ error }: { error: Error }) {
  const list = useList({ error });
  return (
    <ListContextProvider value={list}>
      <ListError />
    </ListContextProvider>
  );
}

const serverFault = new HttpError('Something went wrong.', 500, { requestId: '0f9d4c1e-7a55-4a0e' });

export default {
  'no connection': { element: <FailedList error={new HttpError('problem.unreachable', 0, {})} /> },
  'fault of the server': { element: <FailedList error={serverFault} /> },
} satisfies ComponentStates;
