import { SMTPServer } from 'smtp-server';

/** How the mail server behaves with the next mails. */
export type Mood = 'takes' | 'refusesRecipient' | 'isBusy' | 'stalls' | 'dropsAfterData';

export interface MailServer {
  url: string;
  /** The mails as they came, whether they were acknowledged or not. */
  came: string[];
  recipients: string[][];
  mood: Mood;
  close(): Promise<void>;
}

const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

/** A real SMTP server on loopback that can misbehave. */
export async function openMailServer(): Promise<MailServer> {
  const state: MailServer = { url: '', came: [], recipients: [], mood: 'takes', close: async () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      if (state.mood === 'refusesRecipient') return done(refusal(550, 'No such mailbox'));
      if (state.mood === 'isBusy') return done(refusal(451, 'Try again later'));
      done();
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        state.came.push(Buffer.concat(parts).toString('utf8'));
        state.recipients.push(session.envelope.rcptTo.map(({ address }) => address));
        if (state.mood === 'stalls') return;
        if (state.mood === 'dropsAfterData') return server.connections.forEach((each) => each.close());
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
