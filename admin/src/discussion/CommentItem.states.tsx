import type { Comment } from '@pilotage/shared';
import type { ComponentStates } from '../../gallery/componentStates.ts';
import { createSession } from '../../gallery/createSession.ts';
import { CommentItem } from './CommentItem.tsx';
import { createComment } from './discussion.fixtures.ts';
import type { CommentReaders } from './evidence/useEvidence.ts';

const readers: CommentReaders = {
  organisationId: 3,
  audiences: ['organisation', 'review'],
  isImmediate: true,
  people: [{ id: 41, name: 'Anna Huber', audiences: ['organisation', 'review'] }],
};

const elementOf = (comment: Comment) => (
  <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
    <CommentItem comment={comment} readers={readers} onButtonGone={() => undefined} />
  </ul>
);

/** Written a moment ago, so that it may still be changed. */
const ownComment = () => createComment({ authorId: 41, authorName: 'Anna Huber', createdAt: new Date().toISOString() });

export default {
  'of a colleague': { element: elementOf(createComment()) },
  own: { element: elementOf(ownComment()) },
  editing: { element: elementOf(ownComment()), click: 'button[aria-label^="Change"]' },
  mention: { element: elementOf(createComment({ text: 'Could @Anna Huber look at this?', mentions: [41] })) },
  edited: { element: elementOf(createComment({ editedAt: '2020-02-01T10:30:00.000Z' })) },
  resolved: { element: elementOf(createComment({ resolvedAt: '2020-02-02T08:00:00.000Z' })) },
  'long text': {
    element: elementOf(
      createComment({ text: `${'The figure contains the open day as well. '.repeat(20)}\n\n${'x'.repeat(200)}` }),
    ),
  },
  'name not readable': {
    element: elementOf(createComment({ authorName: null, authorRole: 'leadPartner' })),
    session: createSession('evaluator', null),
  },
} satisfies ComponentStates;
