import { describe, expect, test } from 'vitest';
import { atPilotage } from './atPilotage.ts';
import { faultsOnTour } from './faultsOnTour.ts';

describe('every page of the lead partner, evaluators and observers', () => {
  const at = atPilotage();

  test.each([
    { email: 'lead@democenter.example', faces: true, everywhere: true },
    { email: 'evaluator@consortium.example', faces: true, everywhere: false },
    { email: 'observer@consortium.example', faces: false, everywhere: false },
  ])(
    '$email finds each page named and translated, and axe finds nothing',
    async (tourist) => {
      expect(await faultsOnTour(at.browser, at.pilotage.origin, tourist)).toEqual([]);
    },
    360_000,
  );
});
