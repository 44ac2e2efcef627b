export type Fields = Record<string, unknown>;

export interface Api {
  get(path: string): Promise<Fields[]>;
  one(path: string): Promise<Fields>;
  post(path: string, body: Fields): Promise<Fields>;
  put(path: string, body: Fields): Promise<Fields>;
}

/** The API as somebody uses it without a browser: to build a situation, or to be the other editor. */
export async function apiAs(origin: string, email: string): Promise<Api> {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin };
  const ask = async (method: string, path: string, body?: Fields) => {
    const answer = await fetch(`${origin}/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const [cookie] = answer.headers.getSetCookie();
    if (cookie) headers.cookie = cookie.split(';')[0] ?? '';
    return answer.json();
  };
  await ask('POST', '/auth/sign-in/email', { email, password: 'demo-consortium-2019' });
  return {
    get: (path) => ask('GET', path),
    one: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    put: (path, body) => ask('PUT', path, body),
  };
}

export const filtered = (resource: string, filter: Fields) => `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
