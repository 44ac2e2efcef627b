import { type ComponentType, isValidElement, type ReactElement } from 'react';
import { Labeled, Show, SimpleShowLayout } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import { createField } from './createField.tsx';
import type { ShowDeclaration, ShowEntry } from './showDeclaration.ts';

function createPart<N extends ResourceName>(resource: N, entry: ShowEntry<N>): ReactElement {
  if (typeof entry === 'string') return createField(resource, { key: entry, source: entry });
  if (isValidElement(entry)) return entry;
  if ('source' in entry) return createField(resource, { key: entry.source, ...entry });
  return (
    <Labeled key={entry.label} label={entry.label}>
      {entry.content}
    </Labeled>
  );
}

/** Creates the page of a record: its fields with their labels, one below the other. */
export function createShowPage<N extends ResourceName>(resource: N, { fields, title }: ShowDeclaration<N>): ComponentType {
  return function ShowPage() {
    const ability = useAbility();
    const visible = fields.filter(
      (entry) => typeof entry === 'string' || !('needs' in entry && entry.needs) || ability.can(...entry.needs),
    );
    return (
      <Show {...(title ? { title } : {})}>
        <SimpleShowLayout>{visible.map((entry) => createPart(resource, entry))}</SimpleShowLayout>
      </Show>
    );
  };
}
