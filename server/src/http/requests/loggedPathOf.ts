const maxLength = 300;

/** The secret of a calendar's address, wherever it stands: a path that leads nowhere may hold it, too. */
const calendarSecret = /[\w-]{43}(?=\.ics)/g;

/** The path of a request as the log keeps it: without the secret part of a calendar's address. */
export const loggedPathOf = (path: string): string =>
  path
    .replace(/^(\/api\/calendar\/).*/s, '$1:token')
    .replace(calendarSecret, ':token')
    .slice(0, maxLength);
