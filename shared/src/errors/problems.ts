/** Every problem that an answer can name: its status, title and what it says unless the place says it better (`contract.md`, Errors). */
export const problems = {
  malformed: { status: 400, title: 'Malformed', detail: 'The request cannot be read.' },
  parameter: { status: 400, title: 'Malformed parameter', detail: 'A parameter of the address is not understood.' },
  notSignedIn: { status: 401, title: 'Not signed in', detail: 'Sign in first.' },
  badCredentials: { status: 401, title: 'Not signed in', detail: 'E-mail address and password do not belong together.' },
  forbidden: { status: 403, title: 'Not allowed', detail: 'Your role does not allow this.' },
  viewingAs: {
    status: 403,
    title: 'Read only',
    detail: 'You are viewing as another role: nothing is changed, and what belongs to a person is not shown. End the view first.',
  },
  foreignOrigin: { status: 403, title: 'Not allowed', detail: 'The request comes from another site.' },
  notFound: { status: 404, title: 'Not found', detail: 'There is no such thing here.' },
  linkExpired: {
    status: 404,
    title: 'Link expired',
    detail: 'This link was used, has ended or never existed. Ask for a new one.',
  },
  conflict: { status: 409, title: 'Changed since', detail: 'Somebody else has changed this record since you read it.' },
  duplicate: { status: 409, title: 'There already', detail: 'There is such a record already.' },
  inUse: { status: 409, title: 'Still in use', detail: 'Something else still refers to this record.' },
  invalidState: { status: 409, title: 'Not possible now', detail: 'The present state does not allow this.' },
  tooManyInvitations: {
    status: 409,
    title: 'Too many invitations',
    detail: 'Too many invitations are pending, or were sent today. Revoke some or try again tomorrow.',
  },
  tooManyBoards: {
    status: 409,
    title: 'Too many boards',
    detail: 'You have as many boards of your own as one person may have. Remove one first.',
  },
  tooManyCitations: {
    status: 409,
    title: 'Too many citations',
    detail: 'You have cited as much today as one person may. Try again tomorrow.',
  },
  definitionInUse: {
    status: 409,
    title: 'Used by figures',
    detail: 'Figures were given under this definition: what they use is not taken away without a word.',
  },
  otherMembership: {
    status: 409,
    title: 'Another membership',
    detail: 'This was meant with another of your memberships than the one you work with now.',
  },
  notDemo: { status: 409, title: 'No demo', detail: 'This is not the demo, or no longer.' },
  notOverdue: { status: 409, title: 'Not overdue', detail: 'This report is not late.' },
  undoEnded: {
    status: 409,
    title: 'Too late to undo',
    detail:
      'An approval or a return can be undone for a minute, by whoever gave it; a return only until the partner changes something.',
  },
  activityAhead: { status: 409, title: 'Not yet', detail: 'The activity lies in the future: it has not taken place yet.' },
  outcomeKnown: {
    status: 409,
    title: 'Took place',
    detail: 'Its attendances or its reach are known. Remove them first, then plan it anew.',
  },
  lastManager: { status: 409, title: 'Last one', detail: 'The last one of an organisation stays.' },
  evidenceApproved: {
    status: 409,
    title: 'Approved once',
    detail: 'What was approved keeps the evidence with which it was approved.',
  },
  versionSubmitted: {
    status: 409,
    title: 'Submitted once',
    detail: 'A version that was submitted stays as it was. Add a new file instead.',
  },
  filesMissing: {
    status: 409,
    title: 'No new file',
    detail: 'Add the file of this version first: a deliverable or an output is submitted with its files.',
  },
  fileDamaged: {
    status: 409,
    title: 'Damaged',
    detail: 'The stored file is not the one that was sent, so it is not given out. The operator has been told in the log.',
  },
  importChanged: {
    status: 409,
    title: 'Changed since',
    detail: 'What is stored or the file has changed since the preview was shown. Look at it again.',
  },
  importNotUndone: {
    status: 409,
    title: 'Changed since',
    detail: 'Something of this file was changed, commented on or undone since it was entered, so it is not undone as a whole.',
  },
  ownMembership: { status: 409, title: 'Your own', detail: 'Nobody changes or ends the own membership.' },
  ownReport: { status: 403, title: 'Not allowed', detail: 'Nobody reviews a report that they wrote or submitted.' },
  ownSubmission: { status: 403, title: 'Not allowed', detail: 'Nobody approves or returns what they submitted.' },
  approvedOnce: {
    status: 409,
    title: 'Approved once',
    detail: 'A figure that was approved once is not removed. Say that it is not applicable, or report 0.',
  },
  hasComments: {
    status: 409,
    title: 'Has comments',
    detail:
      'Files or comments hang from this figure, so it is not emptied. Report 0, or say that it is not applicable or withheld.',
  },
  contestOpened: {
    status: 409,
    title: 'Fixed at opening',
    detail: 'The contest has opened: by what solutions are judged stays as it was.',
  },
  judgingRuns: {
    status: 409,
    title: 'Still judged',
    detail: 'Until its judging has ended nobody reads the scores of a contest, and nobody decides it.',
  },
  judgingEnded: { status: 409, title: 'Judging has ended', detail: 'The judging of this contest has ended.' },
  beforeDeadline: { status: 409, title: 'Still open', detail: 'Until its deadline a contest takes solutions.' },
  deadlinePassed: {
    status: 409,
    title: 'Too late',
    detail: 'The deadline had passed when this arrived. The receipt says when that was, to the millisecond.',
  },
  answerNotKept: {
    status: 409,
    title: 'Done before',
    detail:
      'This was done under this key before. Its answer was too long to be kept, and what it told of has changed since: read that anew.',
  },
  rowsFull: {
    status: 409,
    title: 'No room left',
    detail: 'There are as many of these as one organisation may have. Remove some, or ask the operator for more room.',
  },
  tooLarge: { status: 413, title: 'Too large', detail: 'The request is too large.' },
  filesFull: { status: 413, title: 'No room left', detail: 'The files of the organisation fill all the room there is for them.' },
  contestFull: {
    status: 413,
    title: 'No room left',
    detail: 'The files of this contest fill all the room there is for them. Write to its organiser, or send no files.',
  },
  mediaType: { status: 415, title: 'Wrong type', detail: 'The body must be JSON in UTF-8.' },
  invalid: { status: 422, title: 'Not valid', detail: 'Some fields are not valid.' },
  idempotencyReused: { status: 422, title: 'Key used before', detail: 'This Idempotency-Key came with another request before.' },
  periodClosed: { status: 423, title: 'Locked', detail: 'The period is closed.' },
  planItemSubmitted: {
    status: 423,
    title: 'Locked',
    detail: 'It is submitted or approved: its files stay as they are until it is returned or reopened.',
  },
  reportSubmitted: { status: 423, title: 'Locked', detail: 'The report of this period has been submitted.' },
  cellAccepted: {
    status: 423,
    title: 'Locked',
    detail: 'The report came back without naming this figure, which is accepted as it is.',
  },
  commentSettled: { status: 423, title: 'Locked', detail: 'The words of a comment can be changed for 15 minutes.' },
  requestTimeout: { status: 408, title: 'Too slow', detail: 'The request took too long to arrive.' },
  versionMissing: { status: 428, title: 'Version missing', detail: 'Say which version of the record you have changed.' },
  tooManyRequests: { status: 429, title: 'Too many', detail: 'Too many attempts; try again later.' },
  tooManyAtOnce: {
    status: 429,
    title: 'Too many at once',
    detail: 'Too many requests of yours, or of your organisation, run and wait already. Ask again when they are answered.',
  },
  headersTooLarge: { status: 431, title: 'Too many headers', detail: 'The request has too many headers.' },
  internal: {
    status: 500,
    title: 'Our fault',
    detail: 'Something went wrong here. The number of the request helps us to find it.',
  },
  unavailable: { status: 503, title: 'Not available', detail: 'The database cannot be reached; try again in a moment.' },
} as const;

export type ProblemCode = keyof typeof problems;
