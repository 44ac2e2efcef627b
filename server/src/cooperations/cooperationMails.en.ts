/** What mails about working together say, in English. */
export const cooperationMailEnglish = {
  'cooperation.confirmSubject': 'Please confirm: working together on “{title}”',
  'cooperation.confirmText':
    'somebody gave this address to ask to work on “{title}”, a solution of {consortium}. The request is passed on once you have confirmed it.',
  'cooperation.confirmUntil': 'The link is good once, for 48 hours. Without it, all that was typed is removed.',
  'cooperation.confirmLink': 'Read the request and confirm it',
  'cooperation.confirmFooter': 'If it was not you, there is nothing to do: nothing is passed on.',
  'cooperation.hello': 'Hello,',
  'cooperation.askedSubject': 'Somebody wants to work with you on “{title}”',
  'cooperation.askedByVisitor': 'somebody who read “{title}” asks to work on it with you.',
  'cooperation.askedByOrganisation': '{organisation} asks to work with you on “{title}”.',
  'cooperation.askedText':
    'You can accept or decline with the link. Only if you accept do both of you learn how to reach each other. The organiser of the contest can answer, too.',
  'cooperation.askedLink': 'Read the request and answer it',
  'cooperation.askedFooter': 'You get this because “{title}”, which you sent in, was published.',
  'cooperation.acceptedSubject': 'Working together on “{title}”: accepted',
  'cooperation.acceptedAsker': 'your request to work on “{title}” was accepted.',
  'cooperation.acceptedOwner': 'the request to work together on “{title}” was accepted.',
  'cooperation.contact': 'This is how you reach {name}: {email}',
  'cooperation.shared': 'The other side has got a mail with your name and address.',
  'cooperation.answer': 'The answer: {answer}',
  'cooperation.declinedSubject': 'Working together on “{title}”: declined',
  'cooperation.declinedText': 'your request to work on “{title}” was declined. Nobody was told how to reach you.',
  'cooperation.footer': 'You get this because you take part in a request to work on a solution of {consortium}.',
  'notice.cooperationAsked': 'Somebody asks to work together on a published solution.',
  'notice.cooperationAccepted': 'A request to work together on a solution was accepted.',
  'notice.cooperationDeclined': 'A request to work together on a solution was declined.',
} as const;
