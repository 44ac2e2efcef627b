import { foldText, type LearnerDimension, learnerGroups } from '@pilotage/shared';

const genderWords: readonly (readonly [string, readonly string[]])[] = [
  [
    'female',
    ['f', 'w', 'female', 'woman', 'weiblich', 'frau', 'donna', 'femmina', 'kobieta', 'zena', 'zenska', 'no', 'ferfi no'],
  ],
  ['male', ['m', 'male', 'man', 'mannlich', 'mann', 'uomo', 'maschio', 'mezczyzna', 'muz', 'moski', 'ferfi']],
  ['nonBinary', ['o', 'x', 'd', 'nb', 'other', 'non-binary', 'nonbinary', 'diverse', 'divers']],
];

/** The first age of each group, the oldest first. */
const firstAges = [
  ['over64', 65],
  ['from55To64', 55],
  ['from45To54', 45],
  ['from35To44', 35],
  ['from25To34', 25],
  ['from18To24', 18],
  ['under18', 0],
] as const;

const groupOfAge = (age: number): string | null => firstAges.find(([, first]) => age >= first && age < 120)?.[0] ?? null;

/** An age, a year of birth, or a span of ages that lies within one group. */
function ageGroupOf(text: string, year: number): string | null {
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const ages = numbers.map((number) => (number >= 1900 && number <= year ? year - number : number));
  const groups = new Set(ages.map(groupOfAge));
  const [group = null] = groups;
  return groups.size === 1 ? group : null;
}

/** The category of a learner. What is not among the known ones is "not specified": no word of a report becomes one. */
export function categoryOf(dimension: LearnerDimension, text: string, year: number): string | null {
  const word = foldText(text).trim();
  if (word === '') return null;
  if (dimension === 'ageGroup') return ageGroupOf(word, year);
  if (dimension === 'gender') return genderWords.find(([, words]) => words.includes(word))?.[0] ?? null;
  const plain = word.replace(/[^a-z]/g, '');
  return learnerGroups.targetGroup.find((group) => group.toLowerCase() === plain) ?? null;
}
