import { expect, test } from 'vitest';
import { mailboxOf } from './mailbox.ts';
import { isSameMailDomain } from './mailDomain.ts';

test.each([
  ['ada.lovelace@gmail.com', 'adalovelace@gmail.com'],
  ['a.d.a+contest@googlemail.com', 'ada@gmail.com'],
  ['ada+2019@partner.example', 'ada@partner.example'],
  ['ada.lovelace@partner.example', 'ada.lovelace@partner.example'],
  ['ada@protonmail.com', 'ada@proton.me'],
])('the mailbox of %s is %s', (address, mailbox) => expect(mailboxOf(address)).toBe(mailbox));

test.each([
  ['ada@lab.example', 'bob@lab.example', true],
  ['ada@students.lab.example', 'bob@lab.example', true],
  ['ada@otherlab.example', 'bob@lab.example', false],
  ['ada@gmail.com', 'bob@gmail.com', false],
  ['ada@freemail.hu', 'bob@freemail.hu', false],
  ['ada@siol.net', 'bob@siol.net', false],
  ['ada@wp.pl', 'bob@wp.pl', false],
])('%s and %s share the domain of one employer: %s', (one, other, share) => expect(isSameMailDomain(one, other)).toBe(share));
