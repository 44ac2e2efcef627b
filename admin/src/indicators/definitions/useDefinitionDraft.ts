import { useDraft } from '../../drafts/useDraft.ts';
import type { Indicator } from '@pilotage/shared';
import { createDefinitionDraft, type DefinitionDraft } from './definitionDraft.ts';

/** Whether what is stored has the members of a draft: an earlier release may have kept another shape. */
const isDefinitionDraft = (stored: unknown, offered: DefinitionDraft): stored is DefinitionDraft =>
  typeof stored === 'object' && stored !== null && Object.keys(offered).every((key) => Object.hasOwn(stored, key));

/** What was typed for a new definition. It stays until it is sent. */
export function useDefinitionDraft(indicator: Indicator) {
  const offered = createDefinitionDraft(indicator);
  return useDraft<DefinitionDraft>({
    draftKey: `indicators.${indicator.id}.redefine`,
    parse: (stored) => (isDefinitionDraft(stored, offered) ? stored : offered),
    isEmpty: (draft) => JSON.stringify(draft) === JSON.stringify(offered),
  });
}
