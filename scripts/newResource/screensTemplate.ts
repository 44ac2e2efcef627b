import type { NewField } from './fieldKinds.ts';
import type { ResourceNaming } from './resourceNaming.ts';

const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

/** `admin/src/trainings/trainings.screens.tsx`: what is listed, asked for and shown. The kinds of the fields say how. */
export function screensTemplate({ resource }: ResourceNaming, fields: readonly NewField[]): string {
  const names = fields.map(({ name }) => name);
  const columns = fields.filter(({ kind }) => kind !== 'longText').map(({ name }) => name);
  const day = fields.find(({ kind }) => kind === 'day');
  const sort = day ? `{ field: '${day.name}', order: 'DESC' }` : "{ field: 'id', order: 'DESC' }";
  const search = fields.some(({ kind }) => kind === 'text') ? "filters: ['q']," : '';
  return `import { defineScreens } from '../resource/screens/defineScreens.ts';

export default defineScreens('${resource}', {
  list: { sort: ${sort}, ${search} columns: ${list([...columns, 'organisationId'])} },
  form: ${list(names)},
  show: ${list([...names, 'organisationId'])},
});
`;
}
