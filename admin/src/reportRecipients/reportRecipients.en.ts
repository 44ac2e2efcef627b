import type { ResourceWords } from '../i18n/resourceWords.ts';

export const reportRecipientsWords = {
  name: 'Report recipient |||| Report recipients',
  empty:
    'Nobody gets half-year reports by mail yet. Name members of the consortium, or an outside address such as that of the programme.',
  fields: {
    id: 'Number',
    organisationId: 'Organisation',
    userId: 'Member',
    email: 'Outside address',
    name: 'Name',
    confirmed: 'I confirm that this address gets the approved figures of the consortium',
    trigger: 'Sent automatically',
    days: 'Days after the due day or closing',
    format: 'Kind of file',
    state: 'State',
    membershipId: 'Membership that named the recipient',
    dedupKey: 'Key by which nobody is named twice',
    sentPeriodIds: 'Periods',
  },
  choices: {
    trigger: { byHand: 'Never, by hand alone', dueDay: 'After reports are due', closing: 'After a period was closed' },
    format: { pdf: 'PDF', docx: 'Word document' },
    state: { active: 'Active', ended: 'Ended by the recipient', stopped: 'Stopped: a membership has ended' },
  },
} satisfies ResourceWords<'reportRecipients'>;

export const reportRecipientsEnglish = {
  reportRecipients: {
    userHelp: 'A member of the consortium who reads its figures. Leave it empty for an outside address.',
    emailHelp: 'For somebody without an account, such as the secretariat of the programme.',
    nameHelp: 'Who has the outside address. Members have their own name.',
    daysHelp: 'From 0, on the day itself, to 180.',
    none: 'None',
    deliveries: 'Reports',
    deliveriesText:
      'A member gets what they may read themselves. An outside address gets the approved figures, without what organisations wrote. Each mail has a link that ends them. Mails that come back go to the address from which this product sends.',
    period: 'P%{number}',
    send: 'Send now',
    sendOf: 'Send now: the report of P%{number}',
    again: 'Send again',
    againOf: 'Send again: the report of P%{number}',
    sendText: 'The half-year report with the approved figures goes to %{name} by mail. A mail cannot be taken back.',
    theMember: 'the member',
    sending: 'The report is being made and sent.',
    states: {
      none: 'Not sent',
      waiting: 'Being made and sent',
      sent: 'Sent',
      failed: 'The mail server did not take it, or the report could not be made',
      dropped: 'Not sent: the recipient or who named them had no right to it any more',
    },
    sentAt: 'Sent %{instant}',
    noPeriod: 'No period has opened yet.',
  },
};
