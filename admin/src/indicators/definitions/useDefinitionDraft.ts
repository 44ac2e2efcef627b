import type { Indicator } from '@pilotage/shared';
import { useDraft } from '../../drafts/useDraft.ts';
import { createDefinitionDraft, type DefinitionDraft } from './definitionDraft.ts';

/** What was typed against which version of the indicator. What was not typed follows the stored definition. */
interface TypedDefinition {
  version: number;
  typed: Partial<DefinitionDraft>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasShape = (stored: unknown): stored is TypedDefinition =>
  isObject(stored) && 'version' in stored && typeof stored.version === 'number' && 'typed' in stored && isObject(stored.typed);

/** What was typed for a new definition. It stays until it is sent, and says when the definition was changed meanwhile. */
export function useDefinitionDraft(indicator: Indicator) {
  const { value, restoredAt, change, discard } = useDraft<TypedDefinition>({
    draftKey: `indicators.${indicator.id}.redefine`,
    parse: (stored) => (hasShape(stored) ? stored : { version: indicator.version, typed: {} }),
    isEmpty: ({ typed }) => Object.keys(typed).length === 0,
  });
  const isEmpty = Object.keys(value.typed).length === 0;
  const draft: DefinitionDraft = { ...createDefinitionDraft(indicator), ...value.typed };
  return {
    draft,
    restoredAt,
    isOutdated: !isEmpty && value.version !== indicator.version,
    write: (changes: Partial<DefinitionDraft>) =>
      change((before) => ({
        version: Object.keys(before.typed).length === 0 ? indicator.version : before.version,
        typed: { ...before.typed, ...changes },
      })),
    discard,
  };
}
