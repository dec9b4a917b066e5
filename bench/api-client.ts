import type { DemoMail } from '../src/demo/mailbox/demo-mail.js';

type Variables = Readonly<Record<string, unknown>>;

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/** Somebody signed in, speaking GraphQL over HTTP. */
export class ApiClient {
  private constructor(
    private readonly address: string,
    readonly cookie: string,
  ) {}

  static async byPassword(address: string, email: string, password: string): Promise<ApiClient> {
    const response = await fetch(`${address}/auth/password`, {
      method: 'POST',
      headers: headersFor(address),
      body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new Error(`Signing in as ${email} failed: ${response.status}`);
    return new ApiClient(address, cookieOf(response));
  }

  /** As a partner does: asks for a link, reads it in the demo mailbox, presses its button. */
  static async byMailedLink(address: string, email: string): Promise<ApiClient> {
    await fetch(`${address}/auth/link`, {
      method: 'POST',
      headers: headersFor(address),
      body: JSON.stringify({ email, locale: 'en' }),
    });
    const link = await mailedLink(address, email);
    const response = await fetch(link, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
    });
    return new ApiClient(address, cookieOf(response));
  }

  async ask<Data>(query: string, variables: Variables = {}): Promise<Data> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { ...headersFor(this.address), cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors }: Answer<Data> = JSON.parse(await response.text());
    if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('; ') ?? `${response.status}`);
    return data;
  }
}

const headersFor = (address: string) => ({ 'content-type': 'application/json', 'x-loopkeeper': '1', origin: address });

const cookieOf = (response: Response): string => {
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`No session came with ${response.status}.`);
  return cookie;
};

async function mailedLink(address: string, to: string): Promise<string> {
  for (let waited = 0; waited < 100; waited++) {
    const mails: readonly DemoMail[] = JSON.parse(
      await (await fetch(`${address}/demo/mail.json?to=${encodeURIComponent(to)}`)).text(),
    );
    const link = mails
      .map(({ text }) => /https?:\/\/\S+\/auth\/link\/\S+/.exec(text)?.[0])
      .find((found) => found !== undefined);
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No sign-in link came to ${to}.`);
}
