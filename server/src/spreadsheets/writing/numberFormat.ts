/** The number format of a spreadsheet for this number of decimals. The spreadsheet localises the separators. */
export const numberFormat = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);
