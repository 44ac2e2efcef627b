import { defineCases } from '../testing/cases/defineCases.ts';

let addresses = 0;
const uniqueAddress = (): string => {
  addresses += 1;
  return `secretariat${addresses}@programme.example`;
};

export const reportRecipientCases = defineCases('reportRecipients', {
  bodies: { any: () => ({ email: uniqueAddress(), name: 'Secretariat', confirmed: true }) },
  change: () => ({ days: 21 }),
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list any                    | 401   401   403   403   full  403   403   403
    get any                     | 401   401   no    no    full  no    no    no
    create any                  | 401   401   403   403   201   403   403   403
    update any                  | 401   401   404   404   200   404   404   404
    delete any                  | 401   401   404   404   200   404   404   404`,
});
