/** The i18n keys of the words within a structure, one for each level of it. Other keys are names that users gave. */
export const structureTextKeys: Readonly<Record<string, readonly string[]>> = {
  'activities.audience': ['activities.targetGroups'],
  'enrolments.parts': ['academy.groups', 'academy.categories'],
  'completionMappings.columns': ['academy.report.meanings'],
};

export type Structure = Readonly<Record<string, unknown>>;

export const isStructure = (value: unknown): value is Structure =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Words {
  translate: (key: string, options: { _: string }) => string;
  figure: (figure: number) => string;
}

/** A stored structure in words: "Gender: Female 3, Male 2; Age: Under 18 1". `address` is resource and field, with a dot between. */
export function describeStructure(address: string, structure: unknown, { translate, figure }: Words): string {
  const textKeys = structureTextKeys[address] ?? [];
  const describe = (value: unknown, level: number): string => {
    if (typeof value === 'number') return figure(value);
    if (Array.isArray(value)) return value.map((each) => describe(each, level)).join(', ');
    if (!isStructure(value)) return String(value ?? '');
    const textKey = textKeys[level];
    const hasStructures = Object.values(value).some(isStructure);
    return Object.entries(value)
      .map(([key, inner]) => {
        const word = textKey === undefined ? key : translate(`${textKey}.${key}`, { _: key });
        return `${word}${isStructure(inner) ? ':' : ''} ${describe(inner, level + 1)}`;
      })
      .join(hasStructures ? '; ' : ', ');
  };
  return describe(structure, 0);
}
