import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { AuthenticatedSession, Clock, Stores } from '@pilotage/db';
import { type Actor, grantsFor, membershipHeader } from '@pilotage/shared';
import express, {
  type Express,
  type Request as HttpRequest,
  type RequestHandler,
  type Response as HttpResponse,
  Router,
} from 'express';
import type { Logger } from 'pino';
import { loggedPathOf } from './requests/loggedPathOf.ts';
import type { FairConcurrencyLimiter } from '../concurrency/fairConcurrencyLimiter.ts';
import { assertActiveMembership } from './requests/activeMembership.ts';
import { assertOpenWhileViewing, isRecordedWhileViewing } from './requests/whileViewing.ts';
import { createApiDocsRouter } from './openapi/createApiDocsRouter.ts';
import { compressResponses } from './responses/compressResponses.ts';
import { createSecurityHeaders } from './responses/securityHeaders.ts';
import { jsonBody } from './requests/jsonBody.ts';
import { withIdempotency } from './requests/idempotency.ts';
import { assertOwnOrigin, ownOrigins } from './requests/origin.ts';
import { redirectTrailingSlash } from './requests/redirectTrailingSlash.ts';
import { ClientDisconnected } from './requests/clientDisconnected.ts';
import { sendResponse, setNoStore } from './responses/sendResponse.ts';
import { toRouteRequest } from './requests/toRouteRequest.ts';
import { trackLastByte } from './requests/trackLastByte.ts';
import { quotaSubjectOf } from './requests/requestLimiter.ts';
import { Problem, serializeProblem, problemOf } from './problem.ts';
import { discardFiles } from './requests/multipart.ts';
import type { RouteResponse, GuardedRoute, UploadHandler, PublicRoute, RouteRequest, Route } from './route.ts';

export interface HttpAppDependencies {
  routes: readonly Route[];
  stores: Stores;
  clock: Clock;
  publicUrl: string;
  trustProxy: number;
  log: Logger;
  /** The session of a cookie header. Throws 401 without one. */
  authenticate: (cookie: string | undefined) => Promise<AuthenticatedSession>;
  /** Notes that a session that looks on as a role asked for the file at a path. */
  recordViewedExport: (session: AuthenticatedSession, path: string, requestId: string) => Promise<void>;
  /** Pages for browsers in place of problem+json, below `prefix`. */
  problemPages?: {
    prefix: string;
    render(status: number, path: string): { body: string; headers: Readonly<Record<string, string>> };
  };
  /** Limits concurrent requests of signed-in users. */
  limiter: FairConcurrencyLimiter;
}

/** The id of the current request, for the log. */
export const requestIdStorage = new AsyncLocalStorage<string>();

const unsafeMethods = new Set(['POST', 'PUT', 'DELETE']);
const allowedMethods = new Set(['GET', 'HEAD', ...unsafeMethods]);
// Proxies and browsers send a few dozen headers.
const maxHeaders = 100;

/** Refuses other methods with 404, too many headers with 431 and a missing host with 400. Without it the router would respond to OPTIONS. */
function assertSupportedRequest(
  { method, rawHeaders, headers, httpVersion }: HttpRequest,
  _response: HttpResponse,
  next: (error?: unknown) => void,
): void {
  if (!allowedMethods.has(method)) next(new Problem('notFound'));
  else if (rawHeaders.length / 2 > maxHeaders) next(new Problem('headersTooLarge'));
  else if (headers.host === undefined && httpVersion === '1.1') next(new Problem('malformed'));
  else next();
}

/** The pipeline of a request: id and log, security headers, origin check, session, ability, handler, error response. */
export class HttpApp {
  readonly express: Express = express();
  private readonly dependencies: HttpAppDependencies;
  private readonly ownOrigins: ReadonlySet<string>;

  constructor(dependencies: HttpAppDependencies) {
    this.dependencies = dependencies;
    this.ownOrigins = ownOrigins(dependencies.publicUrl);
    this.express.set('trust proxy', dependencies.trustProxy);
    this.express.set('query parser', false);
    this.express.disable('x-powered-by');
    this.express.disable('etag');
    const securityHeaderEntries = Object.entries(createSecurityHeaders(dependencies.publicUrl));
    this.express.use(this.assignRequestId.bind(this), (_request, response, next) => {
      for (const [name, value] of securityHeaderEntries) if (value !== undefined) response.setHeader(name, value);
      next();
    });
    this.express.use(assertSupportedRequest, compressResponses);
    if (dependencies.problemPages) this.express.use(redirectTrailingSlash(dependencies.problemPages.prefix));
    this.express.use(this.createPrefixRouter());
    this.express.use(createApiDocsRouter());
    this.express.use('/api', (_request, _response, next) => next(new Problem('notFound')));
  }

  /** Mounts the 404 and error handlers. Call it last, after the admin's pages are mounted. */
  mountErrorHandlers(): Express {
    this.express.use((_request, _response, next) => next(new Problem('notFound')));
    this.express.use(this.handleError.bind(this));
    return this.express;
  }

  private assignRequestId(request: HttpRequest, response: HttpResponse, next: () => void): void {
    const requestId = randomUUID();
    const startedAt = performance.now();
    response.locals.requestId = requestId;
    response.on('finish', () => {
      const durationMs = Math.round(performance.now() - startedAt);
      this.dependencies.log.info(
        { requestId, method: request.method, path: loggedPathOf(request.path), status: response.statusCode, took: durationMs },
        'request',
      );
    });
    requestIdStorage.run(requestId, next);
  }

  /** One router per path prefix, so that a request is matched against a few routes and not against all. */
  private createPrefixRouter(): RequestHandler {
    const routers = new Map<string, Router>();
    for (const route of this.dependencies.routes) {
      const name = pathPrefixOf(route.path);
      const router = routers.get(name) ?? Router({ caseSensitive: true, strict: true });
      routers.set(name, router);
      this.mount(router, route);
    }
    const dispatch: RequestHandler = (request, response, next) => {
      const router = routers.get(pathPrefixOf(request.path));
      if (router) router(request, response, next);
      else next();
    };
    // Exposes the mounted routes in the form of an Express router.
    return Object.assign(dispatch, { stack: [...routers.values()].flatMap((router) => router.stack) });
  }

  private mount(router: Router, route: Route): void {
    router[route.method](route.path, async (request, response) => {
      if (route.path.startsWith('/api')) setNoStore(response);
      if (unsafeMethods.has(request.method)) assertOwnOrigin(this.ownOrigins, (name) => request.get(name));
      const result = await this.respond(route, request, response);
      await sendResponse(response, result);
    });
  }

  private async respond(route: Route, request: HttpRequest, response: HttpResponse): Promise<RouteResponse> {
    const requestId = String(response.locals.requestId);
    if (route.access === 'public') {
      if (route.receiveForm) return this.respondToForm(route, route.receiveForm, request, requestId);
      await parseJsonBody(request, response);
      return route.handle(toRouteRequest(route, request, requestId));
    }
    const session = await this.dependencies.authenticate(request.get('cookie'));
    const isUnsafe = unsafeMethods.has(request.method);
    assertActiveMembership(route, session, request.get(membershipHeader), isUnsafe);
    assertOpenWhileViewing(route, session, isUnsafe);
    if (typeof route.access === 'object' && 'uploadHandler' in route && route.uploadHandler)
      return this.respondToUpload(route, route.uploadHandler, request, session, requestId);
    await parseJsonBody(request, response);
    const routeRequest = toRouteRequest(route, request, requestId);
    if (route.access !== 'signedIn') {
      const result = await this.respondGuarded(route, routeRequest, session);
      if (session.viewAs && result.status === 200 && isRecordedWhileViewing(route, request.method))
        await this.dependencies.recordViewedExport(session, request.path, requestId);
      return result;
    }
    const { handle } = route;
    return this.runLimited(route, routeRequest, session, () => handle(routeRequest, { session, cookie: request.get('cookie') }));
  }

  private async respondToForm(
    route: PublicRoute,
    receiveForm: NonNullable<PublicRoute['receiveForm']>,
    request: HttpRequest,
    requestId: string,
  ): Promise<RouteResponse> {
    const routeRequest = toRouteRequest(route, request, requestId);
    const lastByte = trackLastByte(request, this.dependencies.clock);
    const parts = await receiveForm(request, routeRequest);
    const form = { ...parts, at: lastByte() };
    try {
      const body = { ...parts.fields, files: parts.files.map((file) => ({ ...file, path: null })) };
      return await route.handle({ ...routeRequest, body, form });
    } finally {
      await discardFiles(parts);
    }
  }

  private async respondToUpload(
    route: GuardedRoute,
    uploadHandler: UploadHandler,
    request: HttpRequest,
    session: AuthenticatedSession,
    requestId: string,
  ) {
    const requestWithoutBody = toRouteRequest(route, request, requestId);
    const upload = await uploadHandler.receive(request);
    let succeeded = false;
    try {
      // Idempotency compares bodies: the hash of the file replaces its bytes.
      const body = { ...upload.fields, file: upload.file && { ...upload.file, path: null } };
      const routeRequest = { ...requestWithoutBody, body, upload };
      const result = await this.respondGuarded(route, routeRequest, session);
      succeeded = true;
      return result;
    } finally {
      await uploadHandler.cleanUp(upload, succeeded);
    }
  }

  private async respondGuarded(
    route: GuardedRoute,
    request: RouteRequest,
    session: AuthenticatedSession,
  ): Promise<RouteResponse> {
    const actor: Actor | null = session.active;
    const { resource, action } = route.access;
    // A single row that the role can never read is 404; a list or a POST is 403.
    const isSingleRow = route.path.includes('/:id');
    if (actor === null || grantsFor(actor, resource, isSingleRow ? 'read' : action).length === 0)
      throw new Problem(isSingleRow && actor !== null ? 'notFound' : 'forbidden');
    // Files have their own queue, outside of the request limiter.
    if (request.upload) await route.uploadHandler?.prepare(request.upload, quotaSubjectOf(session));
    const store = this.dependencies.stores.for(actor, request.requestId);
    const handle = (transactionStore: typeof store) => route.handle(request, { session, actor, store: transactionStore });
    const result = () =>
      route.method === 'post' && !route.isDryRun
        ? withIdempotency(store, request, pathOf(route, request), handle, (id) => store.get(resource, id))
        : handle(store);
    return this.runLimited(route, request, session, result);
  }

  /** Runs a handler when the limiter has capacity for this user. Throws `ClientDisconnected` if the client has gone. */
  private runLimited(
    { cost }: Route,
    { isDisconnected }: RouteRequest,
    session: AuthenticatedSession,
    result: () => Promise<RouteResponse>,
  ): Promise<RouteResponse> {
    const unlessDisconnected = async () => {
      // Lets other requests enter the queue, and lets a closed connection be noticed.
      await yieldToEventLoop();
      if (isDisconnected()) throw new ClientDisconnected();
      return result();
    };
    return this.dependencies.limiter.run(quotaSubjectOf(session), unlessDisconnected, cost);
  }

  /** The page that a browser gets in place of problem+json; null for other clients and other addresses. */
  private problemPageOf(request: HttpRequest, status: number) {
    const { problemPages } = this.dependencies;
    if (!problemPages || !(request.path === problemPages.prefix || request.path.startsWith(`${problemPages.prefix}/`)))
      return null;
    return request.accepts(['json', 'html']) === 'html' ? problemPages.render(status, request.path) : null;
  }

  private handleError(error: unknown, request: HttpRequest, response: HttpResponse, next: (error: unknown) => void): void {
    if (response.headersSent) return next(error);
    if (error instanceof ClientDisconnected) {
      this.dependencies.log.info(
        { requestId: response.locals.requestId, path: loggedPathOf(request.path) },
        'client disconnected',
      );
      return undefined;
    }
    const problem = problemOf(error);
    const requestId = String(response.locals.requestId);
    const body = serializeProblem(problem, requestId);
    if (body.status >= 500)
      this.dependencies.log.error(
        { requestId, path: loggedPathOf(request.path), error: serializeError(error) },
        'request failed',
      );
    const { retryAfter } = problem.details;
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    if (request.path.startsWith('/api')) setNoStore(response);
    const page = this.problemPageOf(request, body.status);
    if (page) return void response.status(body.status).set(page.headers).send(page.body);
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }
}

/** The first two segments of a path, such as `/api/pilots`. They are never parameters. */
const pathPrefixOf = (path: string): string => path.split('/', 3).join('/');

const pathOf = (route: Route, request: RouteRequest): string =>
  route.path.replace(/:(\w+)/g, (_, name: string) => request.params[name] ?? '');

const serializeError = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack, cause: String(error.cause ?? '') }
    : String(error);

function parseJsonBody(request: HttpRequest, response: HttpResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    jsonBody(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}
