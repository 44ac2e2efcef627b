import type { NewField } from './fieldKinds.ts';
import { type ResourceNaming, wordsOf } from './resourceNaming.ts';

/** `admin/src/trainings/trainings.en.ts`: its words on screen, to be made better by whoever knows what it is for. */
export function wordsTemplate({ resource, words: { one, many } }: ResourceNaming, fields: readonly NewField[]): string {
  const labels = fields.map(({ name }) => `${name}: '${wordsOf(name.replace(/Id$/, ''))}',`);
  return `import type { ResourceWords } from '../i18n/resourceWords.ts';

export const ${resource}Words = {
  name: '${one} |||| ${many}',
  empty: 'No ${many.toLowerCase()} yet.',
  fields: { id: 'Number', organisationId: 'Organisation', ${labels.join(' ')} },
} satisfies ResourceWords<'${resource}'>;
`;
}
