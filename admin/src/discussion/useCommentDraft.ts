import { type Audience, audiences } from '@pilotage/shared';
import { useDraft } from '../drafts/useDraft.ts';

interface CommentDraft {
  text: string;
  audience: Audience | null;
}

function parseCommentDraft(stored: unknown): CommentDraft {
  if (typeof stored !== 'object' || stored === null) return { text: '', audience: null };
  const text: unknown = Reflect.get(stored, 'text');
  const audience: unknown = Reflect.get(stored, 'audience');
  return {
    text: typeof text === 'string' ? text : '',
    audience: audiences.find((each) => each === audience) ?? null,
  };
}

/** The unsent comment of a subject. It survives closing the panel, leaving the page and a reload. */
export function useCommentDraft(subjectKey: string) {
  const draft = useDraft({ draftKey: `comments.${subjectKey}`, parse: parseCommentDraft, isEmpty: ({ text }) => text === '' });
  return {
    ...draft.value,
    restoredAt: draft.restoredAt,
    update: (change: Partial<CommentDraft>) => draft.change((before) => ({ ...before, ...change })),
    discard: draft.discard,
  };
}
