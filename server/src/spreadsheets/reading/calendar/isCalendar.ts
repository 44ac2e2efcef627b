/** Whether a file is a calendar. */
export const isCalendar = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(Buffer.from(bytes.subarray(0, 200)).toString('utf8'));
