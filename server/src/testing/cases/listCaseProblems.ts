import { resourceOf } from '@pilotage/shared';
import type { ResourceCases } from './defineCases.ts';

/** What the table of rights, the rows and the bodies of a resource do not say alike, as sentences that name the file. */
export function listCaseProblems({ name, rights, rowKinds, bodyKinds }: ResourceCases): string[] {
  const { verbs } = resourceOf(name);
  const declared = { rows: verbs.length === 0 ? ['any'] : rowKinds, bodies: bodyKinds };
  const described = {
    rows: rights.rows.filter(({ verb }) => verb !== 'create').map(({ what }) => what),
    bodies: rights.linesOf('create').map(({ what }) => what),
  };
  const places = ['rows', 'bodies'] as const;
  return [
    ...places.flatMap((place) =>
      declared[place]
        .filter((kind) => !described[place].includes(kind))
        .map((kind) => `the rights have no line about "${kind}" of \`${place}\`; write one for each verb that it is there for.`),
    ),
    ...places.flatMap((place) =>
      [...new Set(described[place])]
        .filter((kind) => !declared[place].includes(kind))
        .map((kind) => `the rights speak of "${kind}", which \`${place}\` lacks; write there how it is made.`),
    ),
    ...verbs
      .filter((verb) => rights.linesOf(verb).length === 0)
      .map((verb) => `the rights have no line of the verb "${verb}"; write who may, one line for each kind.`),
  ].map((problem) => `${name}.cases.ts: ${problem}`);
}
