import { describe, expect, test } from 'vitest';
import { atPilotage } from './atPilotage.ts';
import { faultsOnTour } from './faultsOnTour.ts';

describe('every page of partners and jurors', () => {
  const at = atPilotage();

  test.each([
    { email: 'staff@arbeit-plus.example', faces: true, everywhere: true },
    { email: 'manager@pontis.example', faces: false, everywhere: false },
    { email: 'juror@consortium.example', faces: false, everywhere: false },
  ])(
    '$email finds each page named and translated, and axe finds nothing',
    async (tourist) => {
      expect(await faultsOnTour(at.browser, at.pilotage.origin, tourist)).toEqual([]);
    },
    360_000,
  );
});
