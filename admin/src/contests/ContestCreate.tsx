import { useGetOne } from 'react-admin';
import type { Consortium } from '@pilotage/shared';
import { CreateForm } from '../resource/forms/Forms.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { ContestForm } from './ContestForm.tsx';

/** Create form of a contest, with the consortium's time zone as default. */
export default function ContestCreate() {
  const { data, isPending } = useGetOne<Consortium>('consortium', { id: 1 });
  if (isPending) return <Loading />;
  const defaults = {
    timeZone: data?.timeZone ?? 'UTC',
    languages: ['en'],
    tieRule: 'sharedPlace',
    juryApart: 'organisation',
    filesMost: 3,
    illustrative: false,
  };
  return (
    <CreateForm defaults={defaults} to={({ id }) => `contests/${id}/show`}>
      <ContestForm isNew />
    </CreateForm>
  );
}
