/** How a spreadsheet shows a figure of so many decimals; it groups the digits in its own language. */
export const numberFormat = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);
