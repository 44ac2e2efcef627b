import { SMTPServer } from 'smtp-server';

/** The behaviour of the test server for the next mails. */
export type MailServerBehaviour = 'takes' | 'refusesRecipient' | 'isBusy' | 'stalls' | 'dropsAfterData';

export interface MailServer {
  url: string;
  /** All received mails, acknowledged or not. */
  received: string[];
  recipients: string[][];
  behaviour: MailServerBehaviour;
  close(): Promise<void>;
}

const smtpError = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

/** Starts an SMTP server on loopback with configurable failures. */
export async function startMailServer(): Promise<MailServer> {
  const state: MailServer = { url: '', received: [], recipients: [], behaviour: 'takes', close: async () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (state.behaviour === 'refusesRecipient') return done(smtpError(550, 'No such mailbox'));
      if (state.behaviour === 'isBusy') return done(smtpError(451, 'Try again later'));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (part: Buffer) => chunks.push(part));
      stream.on('end', () => {
        state.received.push(Buffer.concat(chunks).toString('utf8'));
        state.recipients.push(session.envelope.rcptTo.map(({ address }) => address));
        if (state.behaviour === 'stalls') return;
        if (state.behaviour === 'dropsAfterData') return server.connections.forEach((each) => each.close());
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  state.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  state.close = () => new Promise((resolve) => server.close(() => resolve()));
  return state;
}
