import type { Rules } from './grants.ts';
import type { Membership } from './roles.ts';

const all = () => ({});
const own = (me: Membership) => ({ audience: 'own' as const, ownerId: me.userId });
const shared = () => ({ audience: 'shared' as const });
const sharedWithStaff = () => ({ audience: 'shared' as const, isForStaff: true });
const sharedWithManagers = () => ({ audience: 'shared' as const, isForManagers: true });
const sharedWithEvaluators = () => ({ audience: 'shared' as const, isForEvaluators: true });
const sharedWithObservers = () => ({ audience: 'shared' as const, isForObservers: true });

/** The lead partner alone shares a board, later too. */
const writeOwn = { create: [own], update: [{ where: own, except: ['audience' as const] }], delete: [own] };

/** Boards; a part of `rules.ts`. An own board is its author's alone, whatever the role; the lead partner writes those that are shared. */
export const boardRules = {
  boards: {
    partnerStaff: { read: [own, sharedWithStaff], ...writeOwn },
    partnerManager: { read: [own, sharedWithManagers], ...writeOwn },
    leadPartner: { read: [own, shared], create: [own, shared], update: [own, shared], delete: [own, shared] },
    evaluator: { read: [own, sharedWithEvaluators], ...writeOwn },
    observer: { read: [own, sharedWithObservers], ...writeOwn },
    system: { read: [all], create: [all] },
  },
} satisfies Pick<Rules, 'boards'>;
