import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';
import { openApi } from '../http/openapi.ts';
import type { Route } from '../http/route.ts';
import { type Sent, sent } from './sent.ts';

export interface Answered extends Sent {
  /** The body as JSON, or null where it is none. */
  body: unknown;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Described {
  /** The status of the good answer. */
  status: number;
  /** Every status that is described. */
  statuses: readonly number[];
  good: ValidateFunction;
}

interface Line {
  matches: (method: string, path: string) => boolean;
  described: () => Described;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/** Compiled once for all houses of a process, by what they say. */
const compiled = new Map<string, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate;
}

const lines = new WeakMap<readonly Route[], readonly Line[]>();

function describedAs(route: Route): Described {
  const path = route.path.replace(/:(\w+)/g, '{$1}');
  const operation = JSON.parse(JSON.stringify(openApi([route], 'test').paths[path]?.[route.method]));
  return {
    status: route.status,
    statuses: Object.keys(operation.responses).map(Number),
    good: validatorOf(operation.responses[route.status].content?.['application/json']?.schema ?? {}),
  };
}

function lineOf(route: Route): Line {
  const pattern = new RegExp(`^${route.path.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+')}$`);
  let described: Described | null = null;
  return {
    matches: (method, asked) => method.toLowerCase() === route.method && pattern.test(asked),
    // What is never asked is never compiled: a whole description takes longer than most tests.
    described: () => (described ??= describedAs(route)),
  };
}

function linesOf(routes: readonly Route[]): readonly Line[] {
  const found = lines.get(routes) ?? routes.map(lineOf);
  lines.set(routes, found);
  return found;
}

const problem = () => validatorOf(openApi([], 'test').components.schemas.Problem);

/** A client over HTTP that holds every answer against the API's own description. */
export class Client {
  readonly origin: string;
  private readonly routes: readonly Route[];
  /** The session's cookie. */
  cookie = '';
  /** The cookie by which the browser is known, as a browser keeps it. */
  private device = '';

  constructor(origin: string, routes: readonly Route[]) {
    this.origin = origin;
    this.routes = routes;
  }

  async signIn(email: string, password: string): Promise<Answered> {
    const answer = await this.post('/api/auth/sign-in/email', { email, password });
    const [cookie, device] = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
    if (cookie) this.cookie = cookie;
    if (device) this.device = device;
    return answer;
  }

  get = (path: string, headers?: Record<string, string>) => this.ask('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers?: Record<string, string>) => this.ask('POST', path, body, headers);
  put = (path: string, body?: unknown, headers?: Record<string, string>) => this.ask('PUT', path, body, headers);
  delete = (path: string, headers?: Record<string, string>) => this.ask('DELETE', path, undefined, headers);

  /** A list, with the parameters as the stock provider writes them. */
  list(resource: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) query.set(name, JSON.stringify(value));
    return this.get(`/api/${resource}?${query}`);
  }

  /** Sends a form with files as a browser does. */
  upload = (path: string, form: FormData, headers: Record<string, string> = {}) =>
    this.send('POST', path, { body: form, headers });

  ask(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    if (body === undefined) return this.send(method, path, { headers });
    return this.send(method, path, {
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  private async send(
    method: Method,
    path: string,
    { headers, body }: { headers: Record<string, string>; body?: string | FormData },
  ): Promise<Answered> {
    const cookie = [this.cookie, this.device].filter((each) => each !== '').join('; ');
    const answer = await sent(`${this.origin}${path}`, {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const type = answer.headers.get('content-type') ?? '';
    const answered = { ...answer, body: type.includes('json') ? JSON.parse(answer.text) : null };
    this.assertDescribed(method, new URL(path, this.origin).pathname, answered);
    return answered;
  }

  private assertDescribed(method: string, path: string, { status, body, headers }: Answered): void {
    if (status === 500) throw new Error(`${method} ${path} answered 500: ${JSON.stringify(body)}`);
    if (status === 304 || method === 'HEAD') return;
    if (!path.startsWith('/api') || path.startsWith('/api/docs')) return;
    const line = linesOf(this.routes)
      .find((each) => each.matches(method, path))
      ?.described();
    const validate = status >= 400 ? problem() : line?.good;
    if (status >= 400 && !headers.get('content-type')?.startsWith('application/problem+json'))
      throw new Error(`${path} refused without problem+json.`);
    if (!validate) throw new Error(`${method} ${path} answered ${status} and is not described.`);
    if (line && !line.statuses.includes(status)) throw new Error(`${method} ${path} answered ${status}, which is not described.`);
    if (line && status < 400 && status !== line.status)
      throw new Error(`${method} ${path} answered ${status}, described is ${line.status}.`);
    if (!validate(body))
      throw new Error(`${method} ${path} is not as described: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
}
