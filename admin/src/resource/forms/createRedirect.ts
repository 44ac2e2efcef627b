import type { RaRecord, RedirectionSideEffect } from 'react-admin';

/** The type of react-admin's redirects after a save. */
export const createRedirect =
  (to: (saved: RaRecord) => string): RedirectionSideEffect =>
  (_resource, _id, saved) =>
    saved?.id === undefined ? '/' : to({ ...saved, id: saved.id });
