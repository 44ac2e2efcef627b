import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { UploadItem } from './UploadItem.tsx';
import { type Upload, UploadQueue } from './uploadQueue.ts';

const createUpload = (rest: Partial<Upload> = {}): Upload => ({
  key: 'one',
  file: new File(['content'], 'attendance.pdf'),
  personal: false,
  state: 'sending',
  fraction: 0.4,
  refusal: null,
  ...rest,
});

const stateOf = (upload: Partial<Upload>, refusalText = '') => ({
  element: (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      <UploadItem upload={createUpload(upload)} uploads={new UploadQueue()} refusalText={refusalText} />
    </ul>
  ),
});

export default {
  waiting: stateOf({ state: 'waiting', fraction: 0 }),
  sending: stateOf({}),
  examined: stateOf({ fraction: 1 }),
  'long name': stateOf({ file: new File([], `${'Teilnehmerliste_'.repeat(11)}.pdf`) }),
  'refused for good': stateOf(
    { state: 'refused', refusal: { message: 'This type of file is not accepted.', canRetry: false } },
    'attendance.exe: This type of file is not accepted.',
  ),
  'refused for now': stateOf(
    { state: 'refused', refusal: { message: 'No connection.', canRetry: true } },
    'attendance.pdf: The server cannot be reached.',
  ),
} satisfies ComponentStates;
