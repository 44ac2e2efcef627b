import type { IncomingMessage } from 'node:http';
import type { SignedIn, Store } from '@pilotage/db';
import type { Action, Actor, ResourceName } from '@pilotage/shared';
import type { z } from 'zod';
import type { ContentEncoding } from './contentEncoding.ts';
import type { Sharer } from '../access/fairTurns.ts';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** Who may ask at all: anybody, whoever is signed in, or whoever has a grant for the action on the resource. */
export type Access = 'public' | 'signedIn' | { resource: ResourceName; action: Action };

export interface Request {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** Parsed JSON, or undefined where there is no body. */
  body: unknown;
  header: (name: string) => string | undefined;
  /** The file that came with a multipart body. */
  upload?: Upload;
  /** What came with a form that anybody may send. */
  received?: Received;
  /** The true peer's address. */
  address: string;
  requestId: string;
  /** Whether whoever asked has hung up. */
  isLeft: () => boolean;
  /** The form in which an answer may be sent that is compressed already; null for none. */
  encoding: () => ContentEncoding | null;
}

/** What a handler is given beside the request, by how the route is guarded. */
export interface Guarded {
  signedIn: SignedIn;
  actor: Actor;
  store: Store;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** A file's name as it was sent, its declared type, where it lies for now, and the hash of its bytes. */
export interface SentFile {
  name: string;
  declaredType: string;
  path: string;
  size: number;
  sha256: string;
}

/** The parts of a multipart body: its text fields, each once, and its files. */
export interface Parts {
  fields: Readonly<Record<string, string>>;
  files: readonly SentFile[];
}

/** A form, and when the last byte of it had come. */
export type Received = Parts & { at: string };

/** A file on its way from a request to the room of files. */
export interface Upload {
  /** The text fields beside the file, each once. */
  fields: Readonly<Record<string, string>>;
  file: SentFile | null;
}

/** Takes multipart bodies: each is received before the handler, judged outside its transaction, and cleaned up after it. */
export interface Intake {
  receive(request: IncomingMessage): Promise<Upload>;
  /** `sharer`: whose share of what reads files this takes. */
  prepare(upload: Upload, sharer: Sharer): Promise<void>;
  /** `done`: whether the request was answered well. */
  settle(upload: Upload, done: boolean): Promise<void>;
}

interface Described {
  method: Method;
  /** In Express's form: `/api/pilots/:id`. */
  path: string;
  summary: string;
  /** Names of the query parameters it understands; any other is refused. */
  query?: readonly string[];
  /** What the body must be; none means that there is no body. */
  in?: z.ZodType;
  /** The good answer is a file, not JSON. */
  answersFile?: true;
  /** What the good answer is. */
  out: z.ZodType | null;
  status: number;
  /** How much of the share of whoever asks it takes; 1 unless said. */
  cost?: number;
  /** Statuses of refusals that follow from neither its method nor its access. */
  refuses?: readonly number[];
}

export interface OpenRoute extends Described {
  access: 'public';
  /** Reads a form with files, or refuses before anything of it is read. */
  receive?: (form: IncomingMessage, asked: Request) => Promise<Parts>;
  handle: (request: Request) => Promise<Answer>;
}

/** For somebody who is signed in, whatever hat they wear, and even without one. */
export interface PersonalRoute extends Described {
  access: 'signedIn';
  handle: (request: Request, person: { signedIn: SignedIn; cookie: string | undefined }) => Promise<Answer>;
}

export interface GuardedRoute extends Described {
  access: Exclude<Access, string>;
  /** Its POST shows what would be, and writes nothing: no answer is kept for a repetition. */
  writesNothing?: true;
  /** The body is multipart, with one file. */
  intake?: Intake;
  handle: (request: Request, guarded: Guarded) => Promise<Answer>;
}

/** One line of the registry: the only way to an address. */
export type Route = OpenRoute | PersonalRoute | GuardedRoute;

/** A line of the registry for anybody. */
export const openRoute = (line: OpenRoute): OpenRoute => line;

/** A line of the registry for whoever is signed in. */
export const personalRoute = (line: PersonalRoute): PersonalRoute => line;

/** A line of the registry for whoever has a grant of that action. */
export const guardedRoute = (line: GuardedRoute): GuardedRoute => line;
