import { isDeepStrictEqual } from 'node:util';
import type { Store } from '@pilotage/db';
import {
  type Board,
  citableViews,
  type FieldProblems,
  type FollowingQuestion,
  isCitableView,
  maxOwnBoards,
  readersOfBoard,
  validateBoard,
} from '@pilotage/shared';
import { findAskableQuestion } from '../citations/resolveQuestion.ts';
import { Problem } from '../http/problem.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';

/** Which problem a question has for the actor; null: none. What is hidden and what is not there are the same. */
async function problemOfQuestion(store: Store, question: FollowingQuestion, audience: Board['audience']) {
  const asked = await findAskableQuestion(store, question);
  if (!asked) return 'boards.notOpen';
  const isLocal = asked.indicator !== null && asked.indicator.organisationId !== null;
  return audience === 'shared' && isLocal ? 'boards.localIndicator' : null;
}

const hasCitableView = ({ path, params }: FollowingQuestion) => path === '/explain' || isCitableView(params.view);

/**
 * Judges the questions that the board did not have before: what was removed since, or was taken by an earlier release, does not keep anybody
 * from arranging the rest.
 */
async function validateQuestions(
  store: Store,
  before: Board | null,
  { tiles = [], audience = 'own' }: Partial<Board>,
): Promise<FieldProblems> {
  // Who sees the board decides what it may ask: then all of it is judged again.
  const known = before?.audience === audience ? before.tiles.map(({ question }) => question) : [];
  for (const [index, { question }] of tiles.entries()) {
    if (known.some((each) => isDeepStrictEqual(each, question))) continue;
    if (!hasCitableView(question))
      return { [`tiles.${index}.question.params.view`]: { code: 'field.choice', allowed: citableViews.join(', ') } };
    const code = await problemOfQuestion(store, question, audience);
    if (code !== null) return { tiles: { code } };
  }
  return {};
}

/** A board belongs to its author, or is shared by the lead partner. Its tiles ask what their author may ask. */
export const boardHooks: ResourceHooks<'boards'> = {
  /** Whoever has so many boards has them however many requests come at once. */
  async locks({ actor }, { id }) {
    if (actor.role === 'system') return [];
    // The lead partner may take a shared board as an own one.
    return id === undefined || actor.role === 'leadPartner' ? [['users', actor.userId]] : [];
  },
  async computeFields({ actor, before, after }) {
    const { audience = 'own', roles = [] } = after;
    const readers = readersOfBoard({ audience, roles });
    if (before?.audience === audience || actor.role === 'system') return readers;
    return { ...readers, ownerId: audience === 'own' ? actor.userId : null };
  },
  async assertAllowed({ store, before, after: { audience } }) {
    if (before !== null && before.audience === audience) return;
    if (audience !== 'own') return;
    if ((await store.count('boards', { audience: 'own' })) >= maxOwnBoards) throw new Problem('tooManyBoards');
  },
  async validate({ store, before, after }) {
    return { ...validateBoard(after), ...(await validateQuestions(store, before, after)) };
  },
};
