/** What mails say, in English. `{name}` stands for a parameter; the other languages translate the same keys. */
export const mailEnglish = {
  'footer.account': 'You get this mail because this address has an account at {product}.',
  'footer.asked': 'Somebody asked for this at {product}. If it was not you, there is nothing to do.',
  'footer.notices': 'You can switch these mails off in {product}, under your account.',
  'invitation.subject': 'Invitation to {consortium}',
  'invitation.hello': 'Hello,',
  'invitation.organisation': 'you are invited to work in {consortium} as {role} of {organisation}.',
  'invitation.consortium': 'you are invited to work in {consortium} as {role}.',
  'invitation.until': 'The invitation is good for one acceptance, until {until}.',
  'invitation.link': 'Look at the invitation',
  'password.subject': 'A new password for {product}',
  'password.text': 'Somebody asked for a new password for the account with this address. The link is good once, for 60 minutes.',
  'password.ignore': 'If it was not you, your password stays as it is.',
  'password.link': 'Choose a new password',
  'role.partnerStaff': 'staff',
  'role.partnerManager': 'manager',
  'role.leadPartner': 'lead partner',
  'role.evaluator': 'evaluator',
  'role.juror': 'juror',
  'role.observer': 'observer',
} as const;

export type MailText = keyof typeof mailEnglish;
