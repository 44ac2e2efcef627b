import type { ResourceNaming } from './resourceNaming.ts';

/** Its row in `shared/src/access/rules.ts`: the own organisation keeps its records, the lead partner reads all. */
export const rulesTemplate = ({ resource }: ResourceNaming): string => `  ${resource}: {
    partnerStaff: { read: [own], create: [own], update: [own], delete: [own] },
    partnerManager: { read: [own], create: [own], update: [own], delete: [own] },
    leadPartner: { read: [all] },
    system: { read: [all], create: [all] },
  },
`;
