import { isReference, kindOf, type NewField } from './fieldKinds.ts';
import type { ResourceNaming } from './resourceNaming.ts';

/** A record of the fixtures to which a reference can point, by the referred resource. */
const fixtureRecords: Readonly<Record<string, string>> = {
  pilots: 'pilots[side].id',
  assignments: 'assignments[side].id',
  indicators: 'indicator.id',
};

function valueOf(field: NewField): string | null {
  if (!isReference(field.kind)) return kindOf(field).value;
  if (field.nullable) return null;
  const record = fixtureRecords[field.kind];
  if (record === undefined)
    throw new Error(
      `The tests do not know a record of ${field.kind} for ${field.name}. Ask for it as ${field.name}:${field.kind}? and make it required afterwards.`,
    );
  return record;
}

/** `server/src/trainings/trainings.cases.ts`: what the walks through all resources need. The rights repeat the rules by hand. */
export function casesTemplate({ resource, singular }: ResourceNaming, fields: readonly NewField[]): string {
  const values = fields.flatMap((field) => {
    const value = valueOf(field);
    return value === null ? [] : [{ ...field, value }];
  });
  const fixtures = [...new Set(values.filter(({ kind }) => isReference(kind)).map(({ value }) => value.split(/[.[]/)[0]))];
  const side = values.some(({ value }) => value.includes('[side]'));
  const parameters = fixtures.length > 0 ? `({ ${fixtures.join(', ')} }${side ? ', side' : ''})` : '()';
  const changed = fields.find(({ kind }) => kind === 'text') ?? fields.find(({ kind }) => !isReference(kind));
  if (!changed) throw new Error('A resource needs a field that can be changed: name one that is no reference.');
  const body = values.map(({ name, value }) => `${name}: ${value}`).join(', ');
  const isUnique = [body, kindOf(changed).change].join().includes('uniqueName');
  return `import { defineCases } from '../testing/cases/defineCases.ts';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
${isUnique ? "import { uniqueName } from '../testing/factories/apiFactories.ts';\n" : ''}
export const ${singular}Cases = defineCases('${resource}', {
  bodies: ownAndForeignBodies(${parameters} => ({ ${body} })),
  change: () => ({ ${changed.name}: ${kindOf(changed).change} }),
  //                              visitor disab staff manag lead  evalu obser juror
  rights: \`
    list own                    | 401   401   full  full  full  403   403   403
    list foreign                | 401   401   no    no    full  403   403   403
    get own                     | 401   401   full  full  full  no    no    no
    get foreign                 | 401   401   no    no    full  no    no    no
    create own                  | 401   401   201   201   403   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own                  | 401   401   200   200   403   404   404   404
    update foreign              | 401   401   404   404   403   404   404   404
    delete own                  | 401   401   200   200   403   404   404   404
    delete foreign              | 401   401   404   404   403   404   404   404\`,
});
`;
}
