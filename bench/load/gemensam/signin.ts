/** Signs in over the login page as a browser does and returns the cookie header of the session. */
export async function signIn(base: string, username: string, password: string): Promise<string> {
  const page = await fetch(`${base}/login`);
  const html = await page.text();
  const before = cookies(page);
  const token = html.match(/name="_csrf"[^>]*(?:value|content)="([^"]+)"/)?.[1];
  const form = new URLSearchParams({ username, password, ...(token ? { _csrf: token } : {}) });
  const answer = await fetch(`${base}/login`, {
    method: 'POST',
    headers: { Cookie: header(before), Origin: base, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    redirect: 'manual',
  });
  const target = answer.headers.get('location') ?? '';
  if (answer.status !== 302 || /login/.test(target)) {
    throw new Error(`sign-in as ${username} failed: ${answer.status} ${target}`);
  }
  return header(new Map([...before, ...cookies(answer)]));
}

function cookies(response: Response): Map<string, string> {
  return new Map(
    response.headers.getSetCookie().map((cookie) => {
      const [pair] = cookie.split(';');
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function header(cookies: Map<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Calls the REST interface as a page of the same origin would. */
export async function call<Answer>(
  base: string,
  cookie: string,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await fetch(base + path, {
    ...init,
    headers: { Cookie: cookie, Origin: base, 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${(await response.text()).slice(0, 500)}`);
  return (await response.json()) as Answer;
}
