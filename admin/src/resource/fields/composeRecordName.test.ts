import { describe, expect, it } from 'vitest';
import { composeRecordName, type RecordNameParts } from './composeRecordName.ts';

const none: RecordNameParts = {
  record: undefined,
  solution: undefined,
  person: undefined,
  indicator: undefined,
  organisation: undefined,
  period: undefined,
};
const nameOf = (parts: Partial<RecordNameParts>) => composeRecordName({ ...none, ...parts });

describe('the name of a record', () => {
  it('is its own one, the short one first', () => {
    expect(nameOf({ record: { id: 1, name: 'Centre for Social Innovation', shortName: 'ZSI' } })).toBe('ZSI');
    expect(nameOf({ record: { id: 1, name: 'Fondazione', shortName: null } })).toBe('Fondazione');
    expect(nameOf({ record: { id: 1, title: 'Open Future' } })).toBe('Open Future');
    expect(nameOf({ record: { id: 1, number: 4 } })).toBe('P4');
  });

  it('is composed of what the record refers to', () => {
    const parts = {
      record: { id: 9 },
      indicator: { id: 1, name: 'People certified' },
      organisation: { id: 2, name: 'Univerzita', shortName: 'UCDC' },
      period: { id: 3, number: 4 },
    };
    expect(nameOf(parts)).toBe('People certified, UCDC, P4');
    expect(nameOf({ record: { id: 9 }, solution: { id: 1, title: 'Bees' }, person: { id: 2, name: 'Ada' } })).toBe('Bees, Ada');
  });

  it('is empty until the record is there', () => {
    expect(nameOf({ indicator: { id: 1, name: 'People certified' } })).toBe('');
  });
});
