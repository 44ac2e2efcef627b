import type { BackgroundWork, WorkFailure } from '@pilotage/shared';

export const worksEnglish = {
  works: {
    states: {
      queued: 'Waits for its turn',
      running: 'Being made',
      done: 'Ready',
      failed: 'Failed',
      cancelled: 'Cancelled',
    } satisfies Record<BackgroundWork['state'], string>,
    progress: '%{phase}: %{done} of %{steps}',
    removedAt: 'Kept until %{instant}',
    failures: {
      rightsEnded: 'Your rights changed while it was made.',
      interrupted: 'It was interrupted too often. Tell whoever runs this product.',
      fault: 'Something went wrong. Make it anew, or tell whoever runs this product.',
    } satisfies Record<WorkFailure, string>,
    download: 'Download',
    cancel: 'Cancel',
    retry: 'Make it anew',
    remove: 'Remove',
  },
};
