import { createEntities } from '../../db/src/store/engines/createEntities.ts';
import { resourceNames } from '../../shared/src/resource/resourceNames.ts';

/** The names of a new resource in code and on screen. */
export interface ResourceNaming {
  /** The resource: `riskReviews`. */
  resource: string;
  /** One record: `riskReview`. */
  singular: string;
  /** The type of a record: `RiskReview`. */
  type: string;
  /** On screen: `Risk review`, `Risk reviews`. */
  words: { one: string; many: string };
}

/** Tables of no role, and words with a meaning of their own in code and addresses. */
const takenNames = new Set([
  ...createEntities('text').map(({ options }) => options.name),
  ...['actions', 'cases', 'docs', 'resources', 'roles', 'rules', 'screens', 'words', 'progress'],
]);

function singularOf(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(plural)) return plural.slice(0, -2);
  return plural.slice(0, -1);
}

const capitalize = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The words in a name: `riskReviews` is "Risk reviews". */
export const wordsOf = (name: string): string => capitalize(name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** The names that follow from the plural. `singular` overrides the guess. Throws an Error for a name that cannot be used. */
export function nameResource(resource: string, singular = singularOf(resource)): ResourceNaming {
  if (!/^[a-z][A-Za-z]{2,39}$/.test(resource))
    throw new Error('The name of a resource is a plural noun in camel case: trainings, riskReviews.');
  if (!/^[a-z][A-Za-z]{2,39}$/.test(singular))
    throw new Error('The name of one record is a noun in camel case: training, riskReview.');
  if (!resource.endsWith('s') && singular === singularOf(resource))
    throw new Error(`${resource} is no plural with s. Name one record, too: --singular criterion`);
  if (singular === resource) throw new Error('The name of one record differs from that of the resource.');
  if (resourceNames.some((name) => name === resource)) throw new Error(`There is a resource ${resource} already.`);
  if (takenNames.has(resource))
    throw new Error(`${resource} means something else already: a table, a page or a part of the code.`);
  return { resource, singular, type: capitalize(singular), words: { one: wordsOf(singular), many: wordsOf(resource) } };
}
