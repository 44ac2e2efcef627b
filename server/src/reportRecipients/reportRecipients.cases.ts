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
    list own                    | 401   401   403   403   full  403   403   403
    get own                     | 401   401   404   404   full  no    no    no
    create own                  | 401   401   403   403   201   403   403   403
    update own                  | 401   401   404   404   200   404   404   404
    delete own                  | 401   401   404   404   200   404   404   404`,
});
