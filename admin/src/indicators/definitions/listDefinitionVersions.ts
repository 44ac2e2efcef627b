import type { EarlierDefinition, Indicator } from '@pilotage/shared';
import { formatDimensions, formatOptions } from '../dictionary/createDictionaryRows.ts';

type DefinitionTexts = Pick<Indicator, 'name' | 'countingRule' | 'options' | 'dimensions'>;

/** A field that a new definition changed, with both texts; empty where there was or is none. */
export interface DefinitionChange {
  field: 'name' | 'countingRule' | 'options' | 'dimensions';
  before: string;
  after: string;
}

/** A version of a definition: from which period it holds, null for the first, and what it changed. */
export interface DefinitionVersion {
  version: number;
  /** What it says, field by field; empty fields are left out. */
  texts: { field: DefinitionChange['field']; text: string }[];
  fromPeriodId: number | null;
  reason: string | null;
  changedOn: string | null;
  changes: DefinitionChange[];
}

const textsOf = ({ name, countingRule, options, dimensions }: DefinitionTexts) => ({
  name,
  countingRule: countingRule ?? '',
  options: formatOptions(options),
  dimensions: formatDimensions(dimensions),
});

const fields = ['name', 'countingRule', 'options', 'dimensions'] as const;

function listTexts(definition: DefinitionTexts): DefinitionVersion['texts'] {
  const texts = textsOf(definition);
  return fields.filter((field) => texts[field] !== '').map((field) => ({ field, text: texts[field] }));
}

function compareTexts(before: DefinitionTexts, after: DefinitionTexts): DefinitionChange[] {
  const [one, other] = [textsOf(before), textsOf(after)];
  return fields
    .filter((field) => one[field] !== other[field])
    .map((field) => ({ field, before: one[field], after: other[field] }));
}

/** All versions of the definition of an indicator, the present one first. */
export function listDefinitionVersions(indicator: Indicator): DefinitionVersion[] {
  const earlier: readonly EarlierDefinition[] = indicator.earlierDefinitions ?? [];
  const first: DefinitionVersion = {
    version: earlier[0]?.version ?? indicator.definitionVersion,
    texts: listTexts(earlier[0] ?? indicator),
    fromPeriodId: null,
    reason: null,
    changedOn: null,
    changes: [],
  };
  const later = earlier.map((before, at): DefinitionVersion => {
    const after = earlier[at + 1];
    return {
      version: after?.version ?? indicator.definitionVersion,
      texts: listTexts(after ?? indicator),
      fromPeriodId: before.untilPeriodId,
      reason: before.reason,
      changedOn: before.changedOn,
      changes: compareTexts(before, after ?? indicator),
    };
  });
  return [first, ...later].toReversed();
}
