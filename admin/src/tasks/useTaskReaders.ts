import { useTranslate } from 'react-admin';
import type { Organisation, Task } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

const isLead = (organisations: readonly Organisation[], id: number): boolean =>
  organisations.some((each) => each.id === id && each.kind === 'lead');

/** Says who reads a task, before it is saved. */
export function useTaskReaders(): (organisationId: number | null, visibility: Task['visibility']) => string {
  const translate = useTranslate();
  const names = useDisplayNames();
  return (organisationId, visibility) => {
    if (visibility === 'consortium') return translate('tasks.readers.consortium');
    if (organisationId === null) return '';
    const key = isLead(names.organisations, organisationId) ? 'lead' : 'internal';
    return translate(`tasks.readers.${key}`, { name: names.organisation(organisationId) });
  };
}
