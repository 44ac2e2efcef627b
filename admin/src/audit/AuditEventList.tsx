import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { createListPage } from '../resource/screens/createListPage.tsx';
import type { ListDeclaration } from '../resource/screens/listDeclaration.ts';
import { ActorField } from './ActorField.tsx';
import { AuditChanges } from './AuditChanges.tsx';
import { AuditRecordField } from './AuditRecordField.tsx';

const base = {
  sort: { field: 'at', order: 'DESC' },
  filters: ['resource', 'action', 'organisationId', 'recordId'],
  isTopAligned: true,
} satisfies Partial<ListDeclaration<'auditEvents'>>;

const WideList = createListPage('auditEvents', {
  ...base,
  columns: [
    'at',
    { source: 'actorId', content: <ActorField /> },
    'action',
    { source: 'resource', content: <AuditRecordField /> },
    { source: 'after', content: <AuditChanges /> },
  ],
});

const actorBelow = (
  <div>
    <ActorField />
  </div>
);

const stackedRecord = (
  <>
    <ChoiceText source="action" />
    <AuditRecordField />
    <div>
      <AuditChanges />
    </div>
  </>
);

const NarrowList = createListPage('auditEvents', {
  ...base,
  columns: [
    { source: 'at', suffix: actorBelow },
    { source: 'resource', content: stackedRecord },
  ],
});

/** The audit trail, latest first: actor, action and record; stacked on narrow screens. */
export default function AuditEventList() {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return isNarrow ? <NarrowList /> : <WideList />;
}
