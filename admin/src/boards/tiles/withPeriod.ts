import { type CitedQuestion, type FollowingQuestion, isCitableView } from '@pilotage/shared';

/** The question about one period, whichever it follows by itself; null where its view is not there any more. */
export function withPeriod({ path, params }: FollowingQuestion, through: string): CitedQuestion | null {
  if (path === '/explain') return { path, params: { ...params, through } };
  const { view } = params;
  return isCitableView(view) ? { path, params: { ...params, view, through } } : null;
}
