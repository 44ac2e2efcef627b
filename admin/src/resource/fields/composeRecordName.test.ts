import { describe, expect, it } from 'vitest';
import { composeRecordName } from './composeRecordName.ts';

describe('the name of a record', () => {
  it('is its own one, the short one first', () => {
    const organisation = { id: 1, name: 'Centre for Social Innovation', shortName: 'ZSI' };
    expect(composeRecordName('organisations', organisation, {})).toBe('ZSI');
    expect(composeRecordName('organisations', { id: 1, name: 'Fondazione', shortName: null }, {})).toBe('Fondazione');
    expect(composeRecordName('pilots', { id: 1, title: 'Open Future' }, {})).toBe('Open Future');
    expect(composeRecordName('periods', { id: 1, number: 4 }, {})).toBe('P4');
  });

  it('is composed of what the record refers to', () => {
    const figure = {
      indicators: { id: 1, name: 'People certified' },
      organisations: { id: 2, name: 'Univerzita', shortName: 'UCDC' },
      periods: { id: 3, number: 4 },
    };
    expect(composeRecordName('measurements', { id: 9 }, figure)).toBe('People certified, UCDC, P4');
    const score = { solutions: { id: 1, title: 'Bees' }, users: { id: 2, name: 'Ada' } };
    expect(composeRecordName('scores', { id: 9 }, score)).toBe('Bees, Ada');
  });

  it('is empty until the record is there', () => {
    expect(composeRecordName('measurements', undefined, { indicators: { id: 1, name: 'People certified' } })).toBe('');
  });
});
