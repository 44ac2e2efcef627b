import type { Insertion } from './insertLines.ts';
import { rulesTemplate } from './rulesTemplate.ts';
import type { ResourceNaming } from './resourceNaming.ts';

/** The lines of a new resource in the maps of all resources. */
export function mapLines(naming: ResourceNaming): Insertion[] {
  const { resource, singular, type } = naming;
  return [
    { file: 'shared/src/resource/resourceNames.ts', before: '] as const;', text: `  '${resource}',\n` },
    {
      file: 'shared/src/resources.ts',
      before: 'import type { Resource }',
      text: `import { ${resource} } from './${resource}/${singular}.ts';\n`,
    },
    { file: 'shared/src/resources.ts', before: '} satisfies Record<ResourceName', text: `  ${resource},\n` },
    { file: 'shared/src/index.ts', text: `export type { ${type} } from './${resource}/${singular}.ts';\n` },
    { file: 'shared/src/access/rules.ts', before: '  auditEvents: {', text: rulesTemplate(naming) },
    {
      file: 'admin/src/screens.ts',
      before: '  auditEvents: lazyScreens(',
      text: `  ${resource}: lazyScreens('${resource}', ['list', 'show', 'edit', 'create'], () => import('./${resource}/${resource}.screens.tsx')),\n`,
    },
    {
      file: 'admin/src/words.ts',
      before: '\n/** The words of every resource.',
      text: `import { ${resource}Words } from './${resource}/${resource}.en.ts';\n`,
    },
    { file: 'admin/src/words.ts', before: '  auditEvents: ', text: `  ${resource}: ${resource}Words,\n` },
    {
      file: 'server/src/testing/cases.ts',
      before: 'import type { ResourceCases }',
      text: `import { ${singular}Cases } from '../${resource}/${resource}.cases.ts';\n`,
    },
    { file: 'server/src/testing/cases.ts', before: '  auditEvents: ', text: `  ${resource}: ${singular}Cases,\n` },
  ];
}
