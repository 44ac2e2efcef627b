import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { type Clock, type Database, type SignedIn, signedIn, type Stores, touchSession } from '@pilotage/db';
import { type Actor, grantsFor, membershipHeader } from '@pilotage/shared';
import express, {
  type Express,
  type Request as HttpRequest,
  type RequestHandler,
  type Response as HttpResponse,
  Router,
} from 'express';
import type { Logger } from 'pino';
import type { FairTurns } from '../access/fairTurns.ts';
import { idleSince } from '../access/sessionTimes.ts';
import { assertActiveMembership } from './activeMembership.ts';
import { apiDocs } from './apiDocs.ts';
import { compressAnswers } from './compressAnswers.ts';
import { encodingFor } from './contentEncoding.ts';
import { securityHeaders } from './securityHeaders.ts';
import { jsonBody } from './jsonBody.ts';
import { answeredOnce } from './idempotency.ts';
import { assertParameters } from './listQuery.ts';
import { assertOwnOrigin, ownOrigins } from './origin.ts';
import { Left } from './left.ts';
import { queryOf } from './queryOf.ts';
import { sharerOf } from './requestShares.ts';
import { Problem, problemBody, problemOf } from './problem.ts';
import { clearParts } from './multipart.ts';
import type { Answer, GuardedRoute, Intake, OpenRoute, Request, Route } from './route.ts';

export interface AppParts {
  routes: readonly Route[];
  database: Database;
  stores: Stores;
  clock: Clock;
  publicUrl: string;
  trustProxy: number;
  log: Logger;
  /** The hash of the session token in a cookie header, if it is one of ours. */
  tokenHashOf: (cookie: string | undefined) => string | null;
  /** How the requests of those who are signed in share the server. */
  turns: FairTurns;
}

const touchAfter = 60 * 1000;

/** Holds the number of the request for the log, and nothing else. */
export const requestIds = new AsyncLocalStorage<string>();

const unsafe = new Set(['POST', 'PUT', 'DELETE']);
const methods = new Set(['GET', 'HEAD', ...unsafe]);
// Proxies and browsers add a few dozen.
const mostHeaders = 100;

/** The request as its line of the registry understands it: nothing in its address is unknown or said twice. */
function requestOf(line: Route, request: HttpRequest, requestId: string): Request {
  const query = queryOf(request.url);
  assertParameters(query, line.query ?? []);
  const params = Object.entries(request.params).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    params: Object.fromEntries(params),
    query,
    body: request.body,
    header: (name) => request.get(name),
    address: request.ip ?? '',
    requestId,
    isLeft: () => request.socket.destroyed,
    encoding: () => encodingFor(request),
  };
}

function keepNowhere(response: HttpResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Vary', 'Cookie');
}

function send(response: HttpResponse, answer: Answer): void {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.statusCode = answer.status;
  if (answer.status === 304 || answer.status === 204) response.end();
  else if (typeof answer.body === 'string' || Buffer.isBuffer(answer.body)) response.send(answer.body);
  else {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(answer.body));
  }
}

/** No address knows another method: without this the router itself would answer OPTIONS. */
function assertOrdinary({ method, rawHeaders }: HttpRequest, _response: HttpResponse, next: (error?: unknown) => void): void {
  if (!methods.has(method)) next(new Problem('notFound'));
  else if (rawHeaders.length / 2 > mostHeaders) next(new Problem('headersTooLarge'));
  else next();
}

/** Composes the way of a request: number and log, security headers, origin, session, ability, handler, problem. */
export class App {
  readonly express: Express = express();
  private readonly parts: AppParts;
  private readonly own: ReadonlySet<string>;

  constructor(parts: AppParts) {
    this.parts = parts;
    this.own = ownOrigins(parts.publicUrl);
    this.express.set('trust proxy', parts.trustProxy);
    this.express.set('query parser', false);
    this.express.disable('x-powered-by');
    this.express.disable('etag');
    const always = Object.entries(securityHeaders(parts.publicUrl));
    this.express.use(this.number.bind(this), (_request, response, next) => {
      for (const [name, value] of always) if (value !== undefined) response.setHeader(name, value);
      next();
    });
    this.express.use(assertOrdinary, compressAnswers);
    this.express.use(this.rooms());
    this.express.use(apiDocs());
    this.express.use('/api', (_request, _response, next) => next(new Problem('notFound')));
  }

  /** Everything that came before has not answered. Mounted last, after the admin's pages. */
  finish(): Express {
    this.express.use((_request, _response, next) => next(new Problem('notFound')));
    this.express.use(this.refuse.bind(this));
    return this.express;
  }

  private number(request: HttpRequest, response: HttpResponse, next: () => void): void {
    const requestId = randomUUID();
    const started = performance.now();
    response.locals.requestId = requestId;
    response.on('finish', () => {
      const took = Math.round(performance.now() - started);
      this.parts.log.info(
        { requestId, method: request.method, path: request.path.slice(0, 300), status: response.statusCode, took },
        'request',
      );
    });
    requestIds.run(requestId, next);
  }

  /** A router for each beginning of an address, so that a request is held against a handful of routes and not against all. */
  private rooms(): RequestHandler {
    const rooms = new Map<string, Router>();
    for (const line of this.parts.routes) {
      const name = roomOf(line.path);
      const room = rooms.get(name) ?? Router({ caseSensitive: true, strict: true });
      rooms.set(name, room);
      this.mount(room, line);
    }
    const enter: RequestHandler = (request, response, next) => {
      const room = rooms.get(roomOf(request.path));
      if (room) room(request, response, next);
      else next();
    };
    // As of any router, for whoever walks through what is mounted.
    return Object.assign(enter, { stack: [...rooms.values()].flatMap((room) => room.stack) });
  }

  private mount(router: Router, line: Route): void {
    router[line.method](line.path, async (request, response) => {
      if (line.path.startsWith('/api')) keepNowhere(response);
      if (unsafe.has(request.method)) assertOwnOrigin(this.own, (name) => request.get(name));
      const answer = await this.answer(line, request, response);
      send(response, answer);
    });
  }

  private async answer(line: Route, request: HttpRequest, response: HttpResponse): Promise<Answer> {
    const requestId = String(response.locals.requestId);
    if (line.access === 'public') {
      if (line.receive) return this.withForm(line, line.receive, request, requestId);
      await readBody(request, response);
      return line.handle(requestOf(line, request, requestId));
    }
    const person = await this.authenticated(request);
    if (unsafe.has(request.method)) assertActiveMembership(line, person, request.get(membershipHeader));
    if (typeof line.access === 'object' && 'intake' in line && line.intake)
      return this.withFile(line, line.intake, request, person, requestId);
    await readBody(request, response);
    const asked = requestOf(line, request, requestId);
    if (line.access !== 'signedIn') return this.guarded(line, asked, person);
    const { handle } = line;
    return this.inTurn(line, asked, person, () => handle(asked, { signedIn: person, cookie: request.get('cookie') }));
  }

  private async withForm(
    line: OpenRoute,
    receive: NonNullable<OpenRoute['receive']>,
    request: HttpRequest,
    requestId: string,
  ): Promise<Answer> {
    const asked = requestOf(line, request, requestId);
    const lastByte = lastByteOf(request, this.parts.clock);
    const parts = await receive(request, asked);
    const received = { ...parts, at: lastByte() };
    try {
      const body = { ...parts.fields, files: parts.files.map((file) => ({ ...file, path: null })) };
      return await line.handle({ ...asked, body, received });
    } finally {
      await clearParts(parts);
    }
  }

  private async withFile(line: GuardedRoute, intake: Intake, request: HttpRequest, person: SignedIn, requestId: string) {
    const bare = requestOf(line, request, requestId);
    const upload = await intake.receive(request);
    let done = false;
    try {
      // The hash of the bytes stands for them where a repeated request is told from another one.
      const body = { ...upload.fields, file: upload.file && { ...upload.file, path: null } };
      const asked = { ...bare, body, upload };
      const answer = await this.guarded(line, asked, person);
      done = true;
      return answer;
    } finally {
      await intake.settle(upload, done);
    }
  }

  private async guarded(line: GuardedRoute, request: Request, person: SignedIn): Promise<Answer> {
    const actor: Actor | null = person.active;
    const { resource, action } = line.access;
    // A single row that the role could never see is not there; a list or a POST is not allowed.
    const aboutOne = line.path.includes('/:id');
    if (actor === null || grantsFor(actor, resource, aboutOne ? 'read' : action).length === 0)
      throw new Problem(aboutOne && actor !== null ? 'notFound' : 'forbidden');
    // Files have turns of their own, and nothing else waits for them.
    if (request.upload) await line.intake?.prepare(request.upload, sharerOf(person));
    const store = this.parts.stores.for(actor, request.requestId);
    const work = (within: typeof store) => line.handle(request, { signedIn: person, actor, store: within });
    const answer = () =>
      line.method === 'post' && !line.writesNothing
        ? answeredOnce(store, request, pathOf(line, request), work, (id) => store.get(resource, id))
        : work(store);
    return this.inTurn(line, request, person, answer);
  }

  /** Answers when it is the turn of whoever asks. */
  private inTurn({ cost }: Route, { isLeft }: Request, person: SignedIn, answer: () => Promise<Answer>): Promise<Answer> {
    const unlessLeft = async () => {
      // Whoever has come meanwhile is in the queue before this one is served, and whoever has gone is heard of.
      await turn();
      if (isLeft()) throw new Left();
      return answer();
    };
    return this.parts.turns.run(sharerOf(person), unlessLeft, cost);
  }

  private async authenticated(request: HttpRequest): Promise<SignedIn> {
    const { database, clock, tokenHashOf } = this.parts;
    const hash = tokenHashOf(request.get('cookie'));
    const now = clock.now();
    const person = hash ? await signedIn(database, hash, now.toISOString(), idleSince(now)) : null;
    if (!person) throw new Problem('notSignedIn');
    if (now.getTime() - Date.parse(person.lastSeenAt) > touchAfter)
      await touchSession(database, person.sessionId, now.toISOString());
    return person;
  }

  private refuse(error: unknown, request: HttpRequest, response: HttpResponse, next: (error: unknown) => void): void {
    if (response.headersSent) return next(error);
    if (error instanceof Left) {
      this.parts.log.info({ requestId: response.locals.requestId, path: request.path.slice(0, 300) }, 'left');
      return undefined;
    }
    const problem = problemOf(error);
    const requestId = String(response.locals.requestId);
    const body = problemBody(problem, requestId);
    if (body.status >= 500) this.parts.log.error({ requestId, path: request.path.slice(0, 300), error: told(error) }, 'refused');
    const { retryAfter } = problem.extra;
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    if (request.path.startsWith('/api')) keepNowhere(response);
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }
}

/** When the last byte of a body had come, whatever is still done with it then. */
function lastByteOf(request: HttpRequest, clock: Clock): () => string {
  const came: string[] = [];
  const now = () => clock.now().toISOString();
  request.once('end', () => came.push(now()));
  return () => came[0] ?? now();
}

/** The first two steps of an address, `/api/pilots`; none of them is ever a parameter. */
const roomOf = (path: string): string => path.split('/', 3).join('/');

const pathOf = (line: Route, request: Request): string =>
  line.path.replace(/:(\w+)/g, (_, name: string) => request.params[name] ?? '');

const told = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack, cause: String(error.cause ?? '') }
    : String(error);

function readBody(request: HttpRequest, response: HttpResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    jsonBody(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}
