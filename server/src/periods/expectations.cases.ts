import { defineCases } from '../testing/cases/defineCases.ts';

export const expectationCases = defineCases('expectations', {
  bodies: { any: () => ({ expected: true }) },
  change: () => ({ expected: false }),
  // The server alone writes them, and no route shows them.
  rows: {},
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list any                    | 404   404   404   404   404   404   404   404
    create any                  | 404   404   404   404   404   404   404   404`,
});
