import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';
import { createOpenApiDocument } from '../../http/openapi/createOpenApiDocument.ts';
import type { Route } from '../../http/route.ts';
import { type HttpResponse, sendRequest } from './sendRequest.ts';

export interface ApiResponse extends HttpResponse {
  /** The parsed JSON body; null if it is not JSON. */
  body: unknown;
}

type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface DescribedOperation {
  /** The status of the successful response. */
  status: number;
  /** All documented statuses. */
  statuses: readonly number[];
  validate: ValidateFunction;
}

interface RouteMatcher {
  matches: (method: string, path: string) => boolean;
  operation: () => DescribedOperation;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/** Compiled validators by schema text, shared by all test applications of a process. */
const validators = new Map<string, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const validate = validators.get(text) ?? ajv.compile(JSON.parse(text));
  validators.set(text, validate);
  return validate;
}

const matchersByRoutes = new WeakMap<readonly Route[], readonly RouteMatcher[]>();

/** Described operations, shared by all test applications of a process: each has the same routes. */
const operations = new Map<string, DescribedOperation>();

function getOperation(route: Route): DescribedOperation {
  const key = `${route.method} ${route.path} ${route.summary}`;
  const operation = operations.get(key) ?? describeOperation(route);
  operations.set(key, operation);
  return operation;
}

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
  return {
    matches: (method, path) => method.toLowerCase() === route.method && pattern.test(path),
    // Compiled on first use: compiling all operations takes longer than most tests.
    operation: () => getOperation(route),
  };
}

function matchersOf(routes: readonly Route[]): readonly RouteMatcher[] {
  const matchers = matchersByRoutes.get(routes) ?? routes.map(createMatcher);
  matchersByRoutes.set(routes, matchers);
  return matchers;
}

const problemValidator = () => validatorOf(createOpenApiDocument([], 'test').components.schemas.Problem);

/** An HTTP client that validates every response against the OpenAPI document. Throws if a response does not match. */
export class ApiClient {
  readonly origin: string;
  private readonly routes: readonly Route[];
  /** The session's cookie. */
  cookie = '';
  /** The cookie that identifies the browser. */
  private deviceCookie = '';

  constructor(origin: string, routes: readonly Route[]) {
    this.origin = origin;
    this.routes = routes;
  }

  async signIn(email: string, password: string): Promise<ApiResponse> {
    const httpResponse = await this.post('/api/auth/sign-in/email', { email, password });
    const [cookie, deviceCookie] = httpResponse.headers.getSetCookie().map((header) => header.split(';')[0]);
    if (cookie) this.cookie = cookie;
    if (deviceCookie) this.deviceCookie = deviceCookie;
    return httpResponse;
  }

  get = (path: string, headers?: Record<string, string>) => this.request('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers?: Record<string, string>) => this.request('POST', path, body, headers);
  put = (path: string, body?: unknown, headers?: Record<string, string>) => this.request('PUT', path, body, headers);
  delete = (path: string, headers?: Record<string, string>) => this.request('DELETE', path, undefined, headers);

  /** Requests a list with parameters in the format of the data provider. */
  list(resource: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<ApiResponse> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) query.set(name, JSON.stringify(value));
    return this.get(`/api/${resource}?${query}`);
  }

  /** Sends a multipart form. */
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
    const cookie = [this.cookie, this.deviceCookie].filter((part) => part !== '').join('; ');
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
      .find((matcher) => matcher.matches(method, path))
      ?.operation();
    const validate = status >= 400 ? problemValidator() : operation?.validate;
    if (status >= 400 && !headers.get('content-type')?.startsWith('application/problem+json'))
      throw new Error(`${path}: the error response is not problem+json.`);
    if (!validate) throw new Error(`${method} ${path} answered ${status}, but the route is not documented.`);
    if (operation && !operation.statuses.includes(status))
      throw new Error(`${method} ${path} answered ${status}, which is not documented.`);
    if (operation && status < 400 && status !== operation.status)
      throw new Error(`${method} ${path} answered ${status} instead of ${operation.status}.`);
    if (!validate(body))
      throw new Error(`${method} ${path} does not match its schema: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
}
