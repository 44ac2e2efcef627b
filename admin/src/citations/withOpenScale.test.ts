import type { CitedQuestion } from '@pilotage/shared';
import { describe, expect, test } from 'vitest';
import { withOpenScale } from './withOpenScale.ts';

const asked = (params: object): CitedQuestion => ({
  path: '/compare',
  params: { view: 'totals', indicator: 'PEOPLE', by: 'country', through: '4', basis: 'approved', scale: 'population', ...params },
});

describe('the scale of a cited view', () => {
  test('stays where it is open to the role', () => {
    expect(withOpenScale(asked({}), 'leadPartner')).toEqual(asked({}));
    expect(withOpenScale(asked({ countries: 'AT,HU' }), 'evaluator')).toEqual(asked({ countries: 'AT,HU' }));
  });

  test('is left out where the role does not read the budgets', () => {
    expect(withOpenScale(asked({ scale: 'budget' }), 'partnerStaff')).toEqual(asked({ scale: undefined }));
  });

  test('is left out where some organisations would be divided by the inhabitants of the whole country', () => {
    expect(withOpenScale(asked({ organisations: '3,4' }), 'leadPartner')).toEqual(
      asked({ organisations: '3,4', scale: undefined }),
    );
  });
});
