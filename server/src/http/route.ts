import type { IncomingMessage } from 'node:http';
import type { AuthenticatedSession, Store } from '@pilotage/db';
import type { Action, Actor, ResourceName } from '@pilotage/shared';
import type { z } from 'zod';
import type { ContentEncoding } from './contentEncoding.ts';
import type { QuotaSubject } from '../concurrency/fairConcurrencyLimiter.ts';

export type HttpMethod = 'get' | 'post' | 'put' | 'delete';

/** Who may ask at all: anybody, whoever is signed in, or whoever has a grant for the action on the resource. */
export type RouteAccess = 'public' | 'signedIn' | { resource: ResourceName; action: Action };

export interface RouteRequest {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Parsed JSON, or undefined where there is no body. */
  body: unknown;
  header: (name: string) => string | undefined;
  /** The file that came with a multipart body. */
  upload?: Upload;
  /** What came with a form that anybody may send. */
  form?: ReceivedForm;
  /** The true peer's address. */
  address: string;
  requestId: string;
  /** Whether whoever asked has hung up. */
  isDisconnected: () => boolean;
  /** The form in which an answer may be sent that is compressed already; null for none. */
  encoding: () => ContentEncoding | null;
}

/** What a handler is given beside the request, by how the route is guarded. */
export interface GuardedContext {
  session: AuthenticatedSession;
  actor: Actor;
  store: Store;
}

export interface RouteResponse {
  status: number;
  body: unknown;
  headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** A file's name as it was sent, its declared type, where it lies for now, and the hash of its bytes. */
export interface UploadedFile {
  name: string;
  declaredType: string;
  path: string;
  size: number;
  sha256: string;
}

/** The parts of a multipart body: its text fields, each once, and its files. */
export interface MultipartBody {
  fields: Readonly<Record<string, string>>;
  files: readonly UploadedFile[];
}

/** A form, and when the last byte of it had come. */
export type ReceivedForm = MultipartBody & { at: string };

/** A file on its way from a request to the room of files. */
export interface Upload {
  /** The text fields beside the file, each once. */
  fields: Readonly<Record<string, string>>;
  file: UploadedFile | null;
}

/** Takes multipart bodies: each is received before the handler, judged outside its transaction, and cleaned up after it. */
export interface UploadHandler {
  receive(request: IncomingMessage): Promise<Upload>;
  /** `sharer`: whose share of what reads files this takes. */
  prepare(upload: Upload, quotaSubject: QuotaSubject): Promise<void>;
  /** `done`: whether the request was answered well. */
  cleanUp(upload: Upload, succeeded: boolean): Promise<void>;
}

interface RouteDefinition {
  method: HttpMethod;
  /** In Express's form: `/api/pilots/:id`. */
  path: string;
  summary: string;
  /** Names of the query parameters it understands; any other is refused. */
  query?: readonly string[];
  /** What the body must be; none means that there is no body. */
  in?: z.ZodType;
  /** The good answer is a file, not JSON. */
  respondsWithFile?: true;
  /** What the good answer is. */
  out: z.ZodType | null;
  status: number;
  /** How much of the share of whoever asks it takes; 1 unless said. */
  cost?: number;
  /** Statuses of refusals that follow from neither its method nor its access. */
  errorStatuses?: readonly number[];
}

export interface PublicRoute extends RouteDefinition {
  access: 'public';
  /** Reads a form with files, or refuses before anything of it is read. */
  receiveForm?: (form: IncomingMessage, request: RouteRequest) => Promise<MultipartBody>;
  handle: (request: RouteRequest) => Promise<RouteResponse>;
}

/** For somebody who is signed in, whatever hat they wear, and even without one. */
export interface AuthenticatedRoute extends RouteDefinition {
  access: 'signedIn';
  handle: (
    request: RouteRequest,
    context: { session: AuthenticatedSession; cookie: string | undefined },
  ) => Promise<RouteResponse>;
}

export interface GuardedRoute extends RouteDefinition {
  access: Exclude<RouteAccess, string>;
  /** Its POST shows what would be, and writes nothing: no answer is kept for a repetition. */
  isDryRun?: true;
  /** The body is multipart, with one file. */
  uploadHandler?: UploadHandler;
  handle: (request: RouteRequest, context: GuardedContext) => Promise<RouteResponse>;
}

/** One line of the registry: the only way to an address. */
export type Route = PublicRoute | AuthenticatedRoute | GuardedRoute;

/** A line of the registry for anybody. */
export const publicRoute = (route: PublicRoute): PublicRoute => route;

/** A line of the registry for whoever is signed in. */
export const authenticatedRoute = (route: AuthenticatedRoute): AuthenticatedRoute => route;

/** A line of the registry for whoever has a grant of that action. */
export const guardedRoute = (route: GuardedRoute): GuardedRoute => route;
