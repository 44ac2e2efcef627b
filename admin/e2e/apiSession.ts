export type ApiRecord = Record<string, unknown>;

export interface ApiSession {
  get(path: string): Promise<ApiRecord[]>;
  one(path: string): Promise<ApiRecord>;
  post(path: string, body: ApiRecord): Promise<ApiRecord>;
  put(path: string, body: ApiRecord): Promise<ApiRecord>;
}

/** An API session without a browser, to set up data or to act as a second editor. */
export async function signInToApi(origin: string, email: string): Promise<ApiSession> {
  const headers: Record<string, string> = { 'content-type': 'application/json', origin };
  const request = async (method: string, path: string, body?: ApiRecord) => {
    const response = await fetch(`${origin}/api${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    const [cookie] = response.headers.getSetCookie();
    if (cookie) headers.cookie = cookie.split(';')[0] ?? '';
    return response.json();
  };
  await request('POST', '/auth/sign-in/email', { email, password: 'demo-consortium-2019' });
  return {
    get: (path) => request('GET', path),
    one: (path) => request('GET', path),
    post: (path, body) => request('POST', path, body),
    put: (path, body) => request('PUT', path, body),
  };
}

export const filterPath = (resource: string, filter: ApiRecord) =>
  `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
