const dayPattern = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** Whether `text` is a calendar day of the form `YYYY-MM-DD`, from 1900 to 2199. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return dayPattern.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
