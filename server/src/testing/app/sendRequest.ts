import { Agent, request } from 'node:http';

export interface HttpResponse {
  status: number;
  headers: Headers;
  text: string;
}

interface HttpRequestInput {
  method: string;
  headers: Record<string, string>;
  body?: string | FormData;
}

const agent = new Agent({ keepAlive: true });
const connectionErrors: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE']);

const parseHeaders = (raw: readonly string[]): Headers => {
  const headers = new Headers();
  for (let index = 0; index + 1 < raw.length; index += 2) headers.append(raw[index] ?? '', raw[index + 1] ?? '');
  return headers;
};

async function encodeBody(body: HttpRequestInput['body']): Promise<{ bytes: Buffer; type: Record<string, string> }> {
  if (body === undefined || typeof body === 'string') return { bytes: Buffer.from(body ?? ''), type: {} };
  const form = new Response(body);
  return { bytes: Buffer.from(await form.arrayBuffer()), type: { 'content-type': form.headers.get('content-type') ?? '' } };
}

interface PreparedHttpRequest {
  method: string;
  headers: Record<string, string>;
  bytes: Buffer;
}

/**
 * The server may close a kept-alive connection at the moment at which the next request is sent. Then the request was not
 * processed and is sent again. A reset on a new connection is an error.
 */
function sendOnce(url: string, prepared: PreparedHttpRequest): Promise<HttpResponse> {
  const { method, headers, bytes } = prepared;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, agent, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (part: Buffer) => chunks.push(part));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: incoming.statusCode ?? 0, headers: parseHeaders(incoming.rawHeaders), text });
      });
    });
    outgoing.on('error', (error) => {
      const isUnread = outgoing.reusedSocket && 'code' in error && connectionErrors.has(error.code);
      if (isUnread) sendOnce(url, prepared).then(resolve, reject);
      else reject(error);
    });
    outgoing.end(bytes);
  });
}

/** Sends one request without following redirects. */
export async function sendRequest(url: string, { method, headers, body }: HttpRequestInput): Promise<HttpResponse> {
  const { bytes, type } = await encodeBody(body);
  const length: Record<string, string> = body === undefined && method === 'GET' ? {} : { 'content-length': String(bytes.length) };
  return sendOnce(url, { method, bytes, headers: { ...type, ...length, ...headers } });
}
