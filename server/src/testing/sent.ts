import { Agent, request } from 'node:http';

export interface Sent {
  status: number;
  headers: Headers;
  text: string;
}

interface Sending {
  method: string;
  headers: Record<string, string>;
  body?: string | FormData;
}

const agent = new Agent({ keepAlive: true });
const closed: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE']);

const headersOf = (raw: readonly string[]): Headers => {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) headers.append(raw[at] ?? '', raw[at + 1] ?? '');
  return headers;
};

async function payloadOf(body: Sending['body']): Promise<{ bytes: Buffer; type: Record<string, string> }> {
  if (body === undefined || typeof body === 'string') return { bytes: Buffer.from(body ?? ''), type: {} };
  const form = new Response(body);
  return { bytes: Buffer.from(await form.arrayBuffer()), type: { 'content-type': form.headers.get('content-type') ?? '' } };
}

interface Ready {
  method: string;
  headers: Record<string, string>;
  bytes: Buffer;
}

/**
 * A connection that was kept may be closed by the server in the instant in which the next request leaves: then nobody has read it, and
 * it is sent again. On a connection of its own a reset is what it says.
 */
function once(url: string, ready: Ready): Promise<Sent> {
  const { method, headers, bytes } = ready;
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: headersOf(answer.rawHeaders), text });
      });
    });
    asking.on('error', (error) => {
      const isUnread = asking.reusedSocket && 'code' in error && closed.has(error.code);
      if (isUnread) once(url, ready).then(resolve, reject);
      else reject(error);
    });
    asking.end(bytes);
  });
}

/** Sends one request and follows nothing. */
export async function sent(url: string, { method, headers, body }: Sending): Promise<Sent> {
  const { bytes, type } = await payloadOf(body);
  const length: Record<string, string> = body === undefined && method === 'GET' ? {} : { 'content-length': String(bytes.length) };
  return once(url, { method, bytes, headers: { ...type, ...length, ...headers } });
}
