import type { IncomingMessage } from 'node:http';
import type { AuthenticatedSession, Store } from '@pilotage/db';
import type { Action, Actor, ResourceName } from '@pilotage/shared';
import type { z } from 'zod';
import type { ContentEncoding } from './responses/contentEncoding.ts';
import type { QuotaSubject } from '../concurrency/fairConcurrencyLimiter.ts';

export type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/** Who may use a route: everybody, signed-in users, or actors with a grant for the action on the resource. */
export type RouteAccess = 'public' | 'signedIn' | { resource: ResourceName; action: Action };

export interface RouteRequest {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  body: unknown;
  header: (name: string) => string | undefined;
  /** The multipart body of a guarded route with an `uploadHandler`. */
  upload?: Upload;
  /** The multipart body of a public route with `receiveForm`. */
  form?: ReceivedForm;
  /** The client's IP address, behind trusted proxies that of the original client. */
  address: string;
  requestId: string;
  /** Whether the client has closed the connection. */
  isDisconnected: () => boolean;
  /** The preferred content encoding that the client accepts; null if there is none. */
  encoding: () => ContentEncoding | null;
}

/** The second argument of the handler of a guarded route. */
export interface GuardedContext {
  session: AuthenticatedSession;
  actor: Actor;
  store: Store;
}

export interface RouteResponse {
  status: number;
  /** JSON, a text, bytes, or a function that opens a stream of bytes, which is called only where a body is sent. */
  body: unknown;
  headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** A received file: its name and type as declared by the client, its temporary path, its size in bytes and its hash. */
export interface UploadedFile {
  name: string;
  declaredType: string;
  path: string;
  size: number;
  sha256: string;
}

/** The text fields and files of a multipart body. */
export interface MultipartBody {
  fields: Readonly<Record<string, string>>;
  files: readonly UploadedFile[];
}

/** A form and the instant at which its last byte arrived (ISO 8601). */
export type ReceivedForm = MultipartBody & { at: string };

/** A multipart body with at most one file. */
export interface Upload {
  fields: Readonly<Record<string, string>>;
  file: UploadedFile | null;
}

/** Handles the file of a multipart body: receives and prepares it before the transaction, and cleans up after the handler. */
export interface UploadHandler {
  receive(request: IncomingMessage): Promise<Upload>;
  /** Validates the file before the handler runs. `quotaSubject`: the subject whose quota of file processing it uses. */
  prepare(upload: Upload, quotaSubject: QuotaSubject): Promise<void>;
  /** Removes temporary files. `succeeded`: whether the handler returned a response. */
  cleanUp(upload: Upload, succeeded: boolean): Promise<void>;
}

interface RouteDefinition {
  method: HttpMethod;
  /** The path in the syntax of Express, such as `/api/pilots/:id`. */
  path: string;
  summary: string;
  /** Names of the allowed query parameters. Any other is 400. */
  query?: readonly string[];
  /** The values of a parameter that are others on this route; the first one is the default. */
  queryValues?: Readonly<Record<string, readonly string[]>>;
  /** The schema of the body; undefined for a route without a body. */
  in?: z.ZodType;
  /** The successful response is a file, not JSON. */
  respondsWithFile?: true;
  /** The media type of the file, for the description of the API. Default: `application/octet-stream`. */
  fileType?: string;
  /** The schema of the successful response. */
  out: z.ZodType | null;
  status: number;
  /** The cost of the request in the request limiter. Default: 1. */
  cost?: number;
  /** Error statuses that do not follow from method and access. */
  errorStatuses?: readonly number[];
}

export interface PublicRoute extends RouteDefinition {
  access: 'public';
  /** Receives a form with files, or throws before reading it. */
  receiveForm?: (form: IncomingMessage, request: RouteRequest) => Promise<MultipartBody>;
  handle: (request: RouteRequest) => Promise<RouteResponse>;
}

/** A route for signed-in users, with or without an active membership. */
export interface AuthenticatedRoute extends RouteDefinition {
  access: 'signedIn';
  /** Can be used while the lead partner looks on as a role. All else that belongs to a person is refused meanwhile. */
  isOpenWhileViewing?: true;
  handle: (
    request: RouteRequest,
    context: { session: AuthenticatedSession; cookie: string | undefined },
  ) => Promise<RouteResponse>;
}

export interface GuardedRoute extends RouteDefinition {
  access: Exclude<RouteAccess, string>;
  /** The POST is a preview that writes nothing. Its response is not stored for idempotency. */
  isDryRun?: true;
  /** Set if the body is multipart with one file. */
  uploadHandler?: UploadHandler;
  handle: (request: RouteRequest, context: GuardedContext) => Promise<RouteResponse>;
}

/** An entry of the route registry. */
export type Route = PublicRoute | AuthenticatedRoute | GuardedRoute;

/** Declares a route without authentication. */
export const publicRoute = (route: PublicRoute): PublicRoute => route;

/** Declares a route for signed-in users. */
export const authenticatedRoute = (route: AuthenticatedRoute): AuthenticatedRoute => route;

/** Declares a route for actors with a grant of its action. */
export const guardedRoute = (route: GuardedRoute): GuardedRoute => route;
