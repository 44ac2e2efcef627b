import type { Store } from '@pilotage/db';
import { abilityOf } from '@pilotage/shared';

/**
 * Returns a function that gives the comments and files of a measurement, in the short form of an explanation. As of an instant these are
 * the ones that had been added by then and still exist: what somebody has removed is not kept.
 */
export async function createEvidenceLookup(store: Store, ids: readonly number[], asOf: string | null) {
  const wasThere = ({ createdAt }: { createdAt: string }) => asOf === null || createdAt <= asOf;
  const resolvedByThen = (resolvedAt: string | null) =>
    resolvedAt !== null && wasThere({ createdAt: resolvedAt }) ? resolvedAt : null;
  const where = { measurementId: ids };
  const canReadComments = ids.length > 0 && abilityOf(store.actor).can('read', 'comments');
  const comments = canReadComments ? (await store.all('comments', { where })).filter(wasThere) : [];
  const files =
    ids.length > 0 && abilityOf(store.actor).can('read', 'attachments')
      ? (await store.all('attachments', { where })).filter(wasThere)
      : [];
  // A viewer who sees a figure only in a comparison gets neither comments nor files.
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
                resolvedAt: resolvedByThen(resolvedAt),
              })),
          }
        : {}),
      attachments: files
        .filter(({ measurementId }) => measurementId === id)
        .map(({ id: fileId, fileName, mediaType, size, createdAt }) => ({ id: fileId, fileName, mediaType, size, createdAt })),
    };
  };
}
