import type { Store } from '@pilotage/db';
import { abilityOf } from '@pilotage/shared';

/** What an explanation tells of a comment and of a file; the rest is read at their own addresses. */
export async function createEvidenceLookup(store: Store, ids: readonly number[]) {
  const where = { measurementId: ids };
  const canReadComments = ids.length > 0 && abilityOf(store.actor).can('read', 'comments');
  const comments = canReadComments ? await store.all('comments', { where }) : [];
  const files =
    ids.length > 0 && abilityOf(store.actor).can('read', 'attachments') ? await store.all('attachments', { where }) : [];
  // Whoever knows a figure from a comparison alone is not told whether anything hangs from it.
  const visibleIds = await store.findVisibleIds('measurements', ids);
  return (id: number) => {
    if (!visibleIds.has(id)) return {};
    return {
      ...(canReadComments
        ? {
            comments: comments
              .filter(({ measurementId }) => measurementId === id)
              .map(({ id: commentId, text, authorName, authorRole, createdAt, resolvedAt }) => ({
                id: commentId,
                text,
                ...(authorName === undefined ? {} : { authorName }),
                authorRole,
                createdAt,
                resolvedAt,
              })),
          }
        : {}),
      attachments: files
        .filter(({ measurementId }) => measurementId === id)
        .map(({ id: fileId, fileName, mediaType, size, createdAt }) => ({ id: fileId, fileName, mediaType, size, createdAt })),
    };
  };
}
