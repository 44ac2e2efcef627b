import type { Attachment } from '@pilotage/shared';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createAttachment } from '../discussion.fixtures.ts';
import { FileItem } from './FileItem.tsx';

const elementOf = (file: Attachment, canRemove = false) => (
  <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
    <FileItem file={file} canRemove={canRemove} onRemoved={() => undefined} />
  </ul>
);

export default {
  'of a colleague': { element: elementOf(createAttachment()) },
  own: { element: elementOf(createAttachment(), true) },
  removing: { element: elementOf(createAttachment(), true), click: 'button' },
  'personal data': { element: elementOf(createAttachment({ personal: true }), true) },
  'sender not readable': { element: elementOf(createAttachment({ createdByName: null })) },
  'long name': { element: elementOf(createAttachment({ fileName: `${'Teilnehmerliste_'.repeat(11)}.pdf` }), true) },
} satisfies ComponentStates;
