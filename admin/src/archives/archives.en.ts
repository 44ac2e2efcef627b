import type { ArchivePhase } from '@pilotage/shared';

export const archivesEnglish = {
  archives: {
    title: 'Archives',
    text: 'An archive is one folder of open formats, which opens without this product: to keep after the project, or for the programme. It is made in the background and read-only.',
    contents: 'What is in it',
    contains: {
      pages:
        'Pages that a browser opens from a disk: start, lists, and a page for each pilot, report, contest, meeting, indicator and item of the work plan',
      data: 'The same records as CSV and JSON, with the name and type of each field',
      documents: 'Minutes of meetings and reports as PDF',
      files: 'The files that you may read, under their names',
      checksums: 'Checksums by which the archive can be verified',
    },
    scopes: {
      leadPartner:
        'It holds what you may read as lead partner, of all organisations, but nothing that is internal to another one.',
      partnerManager: 'It holds everything of %{organisation}, and what its members may read of the others.',
    },
    omitted: 'What is not in it',
    omits: {
      drafts:
        'Of other organisations: drafts of figures; internal activities with their files, internal tasks, risks, comments and news; files that name people',
      contests: 'Scores before the judging has ended, conflicts of interest, and what applicants sent, unless it is published',
      people: 'Names and addresses of applicants and of people who were invited',
      secrets: 'Passwords, sessions and mails',
    },
    request: 'Make an archive',
    requested: 'The archive is being made. You can leave this page.',
    list: 'Your archives',
    listText: 'Nobody else can download them. The latest three are kept, each for seven days.',
    empty: 'You have made no archive yet.',
    asOf: 'As of %{instant}',
    requestedAt: 'Asked for %{instant}',
    phases: {
      records: 'Reading the records',
      documents: 'Writing documents',
      files: 'Copying files',
      pages: 'Writing pages',
      closing: 'Writing checksums',
    } satisfies Record<ArchivePhase, string>,
    size: '%{files} files, %{size}',
    downloadOf: 'Download the archive as of %{name}',
    cancelled: 'The archive is not made.',
    retryOf: 'Make it anew: the archive of %{name}',
    ready: 'The archive is ready.',
    broken: 'The archive was not made.',
    removeOf: 'Remove the archive as of %{name}',
    removeTitle: 'Remove this archive?',
    removeText: 'It can be made again, but not as of the same time.',
    removed: 'The archive is removed.',
  },
};
