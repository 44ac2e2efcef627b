import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';
import { createOpenApiDocument } from '../../http/createOpenApiDocument.ts';
import type { Route } from '../../http/route.ts';
import { type HttpResponse, sendRequest } from './sendRequest.ts';

export interface ApiResponse extends HttpResponse {
  /** The body as JSON, or null where it is none. */
  body: unknown;
}

type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface DescribedOperation {
  /** The status of the good answer. */
  status: number;
  /** Every status that is described. */
  statuses: readonly number[];
  validate: ValidateFunction;
}

interface RouteMatcher {
  matches: (method: string, path: string) => boolean;
  operation: () => DescribedOperation;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/** Compiled once for all houses of a process, by what they say. */
const validators = new Map<string, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const validate = validators.get(text) ?? ajv.compile(JSON.parse(text));
  validators.set(text, validate);
  return validate;
}

const matchersByRoutes = new WeakMap<readonly Route[], readonly RouteMatcher[]>();

function describeOperation(route: Route): DescribedOperation {
  const path = route.path.replace(/:(\w+)/g, '{$1}');
  const operation = JSON.parse(JSON.stringify(createOpenApiDocument([route], 'test').paths[path]?.[route.method]));
  return {
    status: route.status,
    statuses: Object.keys(operation.responses).map(Number),
    validate: validatorOf(operation.responses[route.status].content?.['application/json']?.schema ?? {}),
  };
}

function createMatcher(route: Route): RouteMatcher {
  const pattern = new RegExp(`^${route.path.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+')}$`);
  let operation: DescribedOperation | null = null;
  return {
    matches: (method, requested) => method.toLowerCase() === route.method && pattern.test(requested),
    // What is never asked is never compiled: a whole description takes longer than most tests.
    operation: () => (operation ??= describeOperation(route)),
  };
}

function matchersOf(routes: readonly Route[]): readonly RouteMatcher[] {
  const matchers = matchersByRoutes.get(routes) ?? routes.map(createMatcher);
  matchersByRoutes.set(routes, matchers);
  return matchers;
}

const problemValidator = () => validatorOf(createOpenApiDocument([], 'test').components.schemas.Problem);

/** A client over HTTP that holds every answer against the API's own description. */
export class ApiClient {
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

  async signIn(email: string, password: string): Promise<ApiResponse> {
    const httpResponse = await this.post('/api/auth/sign-in/email', { email, password });
    const [cookie, device] = httpResponse.headers.getSetCookie().map((each) => each.split(';')[0]);
    if (cookie) this.cookie = cookie;
    if (device) this.device = device;
    return httpResponse;
  }

  get = (path: string, headers?: Record<string, string>) => this.request('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers?: Record<string, string>) => this.request('POST', path, body, headers);
  put = (path: string, body?: unknown, headers?: Record<string, string>) => this.request('PUT', path, body, headers);
  delete = (path: string, headers?: Record<string, string>) => this.request('DELETE', path, undefined, headers);

  /** A list, with the parameters as the stock provider writes them. */
  list(resource: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<ApiResponse> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) query.set(name, JSON.stringify(value));
    return this.get(`/api/${resource}?${query}`);
  }

  /** Sends a form with files as a browser does. */
  upload = (path: string, form: FormData, headers: Record<string, string> = {}) =>
    this.send('POST', path, { body: form, headers });

  request(method: HttpMethod, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<ApiResponse> {
    if (body === undefined) return this.send(method, path, { headers });
    return this.send(method, path, {
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  private async send(
    method: HttpMethod,
    path: string,
    { headers, body }: { headers: Record<string, string>; body?: string | FormData },
  ): Promise<ApiResponse> {
    const cookie = [this.cookie, this.device].filter((each) => each !== '').join('; ');
    const httpResponse = await sendRequest(`${this.origin}${path}`, {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const type = httpResponse.headers.get('content-type') ?? '';
    const response = { ...httpResponse, body: type.includes('json') ? JSON.parse(httpResponse.text) : null };
    this.assertMatchesDescription(method, new URL(path, this.origin).pathname, response);
    return response;
  }

  private assertMatchesDescription(method: string, path: string, { status, body, headers }: ApiResponse): void {
    if (status === 500) throw new Error(`${method} ${path} answered 500: ${JSON.stringify(body)}`);
    if (status === 304 || method === 'HEAD') return;
    if (!path.startsWith('/api') || path.startsWith('/api/docs')) return;
    const operation = matchersOf(this.routes)
      .find((each) => each.matches(method, path))
      ?.operation();
    const validate = status >= 400 ? problemValidator() : operation?.validate;
    if (status >= 400 && !headers.get('content-type')?.startsWith('application/problem+json'))
      throw new Error(`${path} refused without problem+json.`);
    if (!validate) throw new Error(`${method} ${path} answered ${status} and is not described.`);
    if (operation && !operation.statuses.includes(status))
      throw new Error(`${method} ${path} answered ${status}, which is not described.`);
    if (operation && status < 400 && status !== operation.status)
      throw new Error(`${method} ${path} answered ${status}, described is ${operation.status}.`);
    if (!validate(body))
      throw new Error(`${method} ${path} is not as described: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
}
