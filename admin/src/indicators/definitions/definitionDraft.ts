import type { Indicator } from '@pilotage/shared';

/** A new definition as it is typed: a category a line, an option a line ("1 = low"). */
export interface DefinitionDraft {
  fromPeriodId: number | null;
  reason: string;
  name: string;
  countingRule: string;
  options: string;
  dimensions: { name: string; categories: string }[];
}

export const createDefinitionDraft = ({ name, countingRule, options, dimensions }: Indicator): DefinitionDraft => ({
  fromPeriodId: null,
  reason: '',
  name,
  countingRule: countingRule ?? '',
  options: options.map(({ value, text }) => `${value} = ${text}`).join('\n'),
  dimensions: dimensions.map((dimension) => ({ name: dimension.name, categories: dimension.categories.join('\n') })),
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** "1 = low" as an option; null for any other line. */
function parseOption(line: string): Indicator['options'][number] | null {
  const [, number = '', text = ''] = /^(-?\d+(?:[.,]\d{1,4})?)\s*=\s*(.+)$/.exec(line) ?? [];
  return text === '' ? null : { value: Number(number.replace(',', '.')), text };
}

/** The body of the request, or the line of the options that cannot be read. An empty dimension is left out. */
export function parseDefinitionDraft({ fromPeriodId, reason, name, countingRule, options, dimensions }: DefinitionDraft) {
  const lines = linesOf(options);
  const unread = lines.find((line) => parseOption(line) === null);
  if (unread !== undefined) return { unread };
  return {
    body: {
      fromPeriodId,
      reason: reason.trim(),
      name: name.trim(),
      countingRule: countingRule.trim() === '' ? null : countingRule.trim(),
      options: lines.flatMap((line) => parseOption(line) ?? []),
      dimensions: dimensions
        .map((dimension) => ({ name: dimension.name.trim(), categories: linesOf(dimension.categories) }))
        .filter((dimension) => dimension.name !== '' || dimension.categories.length > 0),
    },
  };
}
