import { returnFieldNames } from '../resource/returnFields.ts';
import type { Rules } from './grants.ts';
import type { Membership, OrganisationRole } from './roles.ts';

const all = () => ({});
const own = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId });
const ownDraft = (me: Membership<OrganisationRole>) => ({ organisationId: me.organisationId, state: 'draft' as const });
/** Where the files of pictures are stored is for nobody. */
const forNobody = ['pictureStoredAs', 'pictureFiles'] as const;
const withheld = [...forNobody, ...returnFieldNames] as const;
const ownWritten = { where: own, except: forNobody };
const published = { where: () => ({ state: 'published' as const }), except: withheld };
const toVisitors = {
  where: () => ({ state: 'published' as const, audience: 'public' as const }),
  except: withheld,
};

const writer = {
  read: [ownWritten, published],
  create: [own],
  update: [ownDraft],
  delete: [ownDraft],
  submit: [own],
  withdraw: [own],
} as const;

/** Drafts are for their organisation and the lead partner, who reads all; what is published is for all members, or for everybody. */
export const newsRules = {
  newsItems: {
    partnerStaff: writer,
    partnerManager: writer,
    leadPartner: {
      read: [{ where: all, except: forNobody }],
      create: [own],
      update: [ownDraft],
      delete: [ownDraft],
      submit: [own],
      publish: [all],
      return: [all],
      withdraw: [all],
    },
    evaluator: { read: [published] },
    observer: { read: [published] },
    visitor: { read: [toVisitors] },
    system: { read: [all], create: [all], update: [all] },
  },
} satisfies Pick<Rules, 'newsItems'>;
