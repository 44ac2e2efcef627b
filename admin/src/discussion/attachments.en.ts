import type { ResourceWords } from '../i18n/resourceWords.ts';

export const attachmentsWords = {
  name: 'File |||| Files',
  fields: {
    organisationId: 'Organisation',
    subject: 'About',
    subjectId: 'Number',
    measurementId: 'Figure',
    reportId: 'Report',
    pilotId: 'Pilot',
    meetingId: 'Meeting',
    fileName: 'Name',
    mediaType: 'Format',
    size: 'Bytes',
    sha256: 'SHA-256',
    personal: 'Tells who somebody is',
    createdById: 'Sent by',
    createdByName: 'Name of the sender',
    storedAs: 'Stored as',
    createdAt: 'Sent',
  },
  choices: {
    mediaType: {
      'application/pdf': 'PDF',
      'image/png': 'PNG image',
      'image/jpeg': 'JPEG image',
      'image/webp': 'WebP image',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel workbook',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint slides',
      'application/vnd.oasis.opendocument.text': 'OpenDocument text',
      'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument sheet',
      'application/vnd.oasis.opendocument.presentation': 'OpenDocument slides',
      'text/csv': 'CSV',
      'text/plain': 'text',
    },
  },
} satisfies ResourceWords<'attachments'>;
