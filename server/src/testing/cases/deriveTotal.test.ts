import { describe, expect, test } from 'vitest';
import { deriveTotal } from './deriveTotal.ts';
import { RightsTable } from './RightsTable.ts';

/** Cells of staff of A, by kind of row. */
const deriveFor = (cells: Readonly<Record<string, string>>) =>
  deriveTotal(
    new RightsTable(
      'pilots',
      Object.entries(cells)
        .map(([kind, cell]) => `list ${kind} | 401 401 ${cell} full full full full 403`)
        .join('\n'),
    ),
    'staffA',
  );

describe('the rows of a list', () => {
  test('are none where the list is refused or has no line', () => {
    expect(deriveFor({ own: '403', foreign: '403' })).toBeUndefined();
    expect(deriveFor({})).toBeUndefined();
  });

  test('are all where each kind is seen, with its content or without', () => {
    expect(deriveFor({ own: 'full', foreign: 'bare' })).toBe('1 = 1');
  });

  test('are those of the own organisation, of the consortium, or of both', () => {
    expect(deriveFor({ own: 'full', 'own closed': 'full', foreign: 'no' })).toBe('organisationId = :a');
    expect(deriveFor({ own: 'no', consortium: 'full' })).toBe('organisationId IS NULL');
    expect(deriveFor({ own: 'full', foreign: 'no', consortium: 'full' })).toBe('organisationId = :a OR organisationId IS NULL');
  });

  const unclear: readonly Readonly<Record<string, string>>[] = [
    { own: 'full', 'own closed': 'no' },
    { own: 'full', named: 'full', foreign: 'no' },
    { own: 'full', foreign: 'full', consortium: 'no' },
    { own: 'no', foreign: 'no' },
  ];
  test.each(unclear)('are not guessed from %j; the error names the file', (cells) => {
    expect(() => deriveFor(cells)).toThrow(
      'pilots.cases.ts: the rights do not tell which rows a list has for staffA; write it as SQL in `totals`.',
    );
  });
});
