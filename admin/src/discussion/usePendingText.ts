import { type Audience, audiences } from '@pilotage/shared';
import { useDraft } from '../drafts/useDraft.ts';

interface Pending {
  text: string;
  audience: Audience | null;
}

function pendingOf(kept: unknown): Pending {
  if (typeof kept !== 'object' || kept === null) return { text: '', audience: null };
  const text: unknown = Reflect.get(kept, 'text');
  const audience: unknown = Reflect.get(kept, 'audience');
  return {
    text: typeof text === 'string' ? text : '',
    audience: audiences.find((each) => each === audience) ?? null,
  };
}

/** A comment that is not sent yet: kept for its subject, over closing the panel, leaving the page and a reload. */
export function usePendingText(place: string) {
  const draft = useDraft({ place: `comments.${place}`, parse: pendingOf, isEmpty: ({ text }) => text === '' });
  return {
    ...draft.value,
    restoredAt: draft.restoredAt,
    keep: (change: Partial<Pending>) => draft.change((before) => ({ ...before, ...change })),
    forget: draft.forget,
  };
}
