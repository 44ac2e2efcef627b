import type { CsvCell, Indicator } from '@pilotage/shared';

export interface DictionaryTexts {
  /** The header of a column. */
  labelOf: (field: string) => string;
  /** The word of a choice. */
  wordOf: (field: 'kind' | 'valueType' | 'accumulation' | 'direction', value: string) => string;
  /** Who owns an indicator. */
  ownerOf: (indicator: Indicator) => string;
  /** What its definition was before, and since when it is another one; empty where it was always the same. */
  versionsOf: (indicator: Indicator) => string;
}

/** "gender: women, men; age: under 30, 30 and more". */
export const formatDimensions = (dimensions: Indicator['dimensions']): string =>
  dimensions.map(({ name, categories }) => `${name}: ${categories.join(', ')}`).join('; ');

/** "1 = not at all; 2 = in part". */
export const formatOptions = (options: Indicator['options']): string =>
  options.map(({ value, text }) => `${value} = ${text}`).join('; ');

const orNull = (text: string): CsvCell => (text === '' ? null : text);

/** The columns of the dictionary as a table; each heading is the label of the field of that name. */
const columns: readonly [field: string, of: (indicator: Indicator, texts: DictionaryTexts) => CsvCell][] = [
  ['code', ({ code }) => code],
  ['name', ({ name }) => name],
  ['organisationId', (indicator, { ownerOf }) => ownerOf(indicator)],
  ['kind', ({ kind }, { wordOf }) => wordOf('kind', kind)],
  ['unit', ({ unit }) => unit],
  ['countingRule', ({ countingRule }) => countingRule],
  ['valueType', ({ valueType }, { wordOf }) => wordOf('valueType', valueType)],
  ['accumulation', ({ accumulation }, { wordOf }) => wordOf('accumulation', accumulation)],
  ['direction', ({ direction }, { wordOf }) => wordOf('direction', direction)],
  ['decimals', ({ decimals }) => decimals],
  ['dimensions', ({ dimensions }) => orNull(formatDimensions(dimensions))],
  ['options', ({ options }) => orNull(formatOptions(options))],
  ['definitionVersion', ({ definitionVersion }) => definitionVersion],
  ['earlierDefinitions', (indicator, { versionsOf }) => orNull(versionsOf(indicator))],
];

/** A header, and a row for each indicator, with the words of the page. */
export const createDictionaryRows = (indicators: readonly Indicator[], texts: DictionaryTexts): CsvCell[][] => [
  columns.map(([field]) => texts.labelOf(field)),
  ...indicators.map((indicator) => columns.map(([, of]) => of(indicator, texts))),
];

/** The indicators in whose code, name, unit, rule, dimensions or options all of the words occur, regardless of case. */
export function searchIndicators(indicators: readonly Indicator[], text: string): Indicator[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return indicators.filter(({ code, name, unit, countingRule, dimensions, options }) => {
    const all = [code, name, unit, countingRule, formatDimensions(dimensions), formatOptions(options)].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
