import { validateMoment } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

/** A moment is of a time that has come, and of which it is known what was known. */
export const momentHooks: ResourceHooks<'moments'> = {
  async validate({ store, before, after }) {
    if (before !== null) return {};
    return validateMoment(after, { now: store.now(), knownSince: await store.internal.history.readStart() });
  },
};
