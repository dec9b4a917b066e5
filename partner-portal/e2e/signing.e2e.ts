import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../../test/support/chromium.js';
import { useDemoInBrowser } from '../../test/support/demo-in-browser.js';
import { PASSWORD } from '../../test/support/sign-in.js';
import { tabTo } from '../../test/support/tab-to.js';
import { aPdf } from '../../test/support/written-agreement-files.js';

const ROSA = 'rosa@stillwater.example';
const TITLE = 'A bed within two days';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const STEP = '__typename ... on Agreement { id version inTheMaking { id } } ... on Problem { code message field }';

interface Step {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly inTheMaking: { readonly id: string };
}

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
};

/** What a person on a narrow telephone would have to push sideways. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describeInBrowser('an agreement, signed in the portal', () => {
  const demo = useDemoInBrowser();
  let dora: Page;
  let rosa: Page;
  let agreementId = '';

  /** Asks the server as the page would that is open. */
  async function asks<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
    const answer = await page.request.post(`${demo.address}/graphql`, {
      headers: { 'x-loopkeeper': '1', origin: demo.address },
      data: { query, variables },
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: object };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async function does(name: string, type: string, input: object): Promise<Step> {
    const { step } = await asks<{ step: Step }>(
      dora,
      `mutation ($input: ${type}!) { step: ${name}(input: $input) { ${STEP} } }`,
      { input },
    );
    if (step.__typename !== 'Agreement') throw new Error(JSON.stringify(step));
    return step;
  }

  async function signsIn(page: Page): Promise<void> {
    await page.goto(`${demo.address}/portal/agreements`);
    await page.getByRole('button', { name: 'Use a password instead' }).click();
    await page.getByLabel('E-mail').fill(ROSA);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
  }

  async function presses(page: Page, wanted: Locator): Promise<void> {
    await tabTo(page, wanted);
    await page.keyboard.press('Enter');
  }

  /** Rosa on the page that is open. */
  async function signsHere(): Promise<void> {
    await tabTo(rosa, rosa.locator('input[name=signerName]'));
    await rosa.keyboard.type('Rosa Lind');
    await tabTo(rosa, rosa.locator('input[name=confirms]'));
    await rosa.keyboard.press('Space');
    await presses(rosa, rosa.getByRole('button', { name: 'Accept and sign' }));
  }

  beforeAll(async () => {
    dora = await demo.newDevice();
    await demo.signIn(dora, 'dora@aldervalley.example');
    const { agencies, me } = await asks<{ agencies: { id: string; name: string }[]; me: { agency: { id: string } } }>(
      dora,
      '{ agencies { id name } me { agency { id } } }',
    );
    const partner = agencies.find(({ name }) => name.startsWith('Stillwater'))?.id;
    const started = await does('startAgreement', 'StartAgreementInput', {
      type: 'MOU',
      title: TITLE,
      partnerIds: [partner],
      categories: ['RESIDENTIAL_SUD'],
      idempotencyKey: 'in-the-browser',
    });
    agreementId = started.id;
    await does('editAgreementVersion', 'EditAgreementVersionInput', {
      agreementId,
      seenVersion: started.version,
      startsOn: '2026-01-01',
      terms: 'Whoever is sent gets a bed within two days.\n\nBoth sides say at once when that cannot be kept.',
      categories: ['RESIDENTIAL_SUD'],
    });
    await does('keepAgreementSigner', 'KeepAgreementSignerInput', {
      agreementId,
      partyId: partner,
      name: 'Rosa Lind',
      title: 'Program director',
      email: ROSA,
    });
    await does('keepAgreementSigner', 'KeepAgreementSignerInput', {
      agreementId,
      partyId: me.agency.id,
      name: 'Dora Whitcomb',
      title: 'Director',
    });
    const path = `/files/agreements/${started.inTheMaking.id}?role=draft&name=beds.pdf`;
    const sent = await dora.request.post(`${demo.address}${path}`, {
      headers: { 'x-loopkeeper': '1', origin: demo.address, 'content-type': 'application/octet-stream' },
      data: await aPdf('Whoever is sent gets a bed.'),
    });
    expect(sent.status()).toBe(201);
    rosa = await demo.newDevice({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  }, 90_000);

  it('a director asks for signatures, and the partner’s signer is written to', async () => {
    await dora.goto(`${demo.address}/agreements/${agreementId}`);
    await dora.getByRole('button', { name: 'Ask for signatures' }).click();
    await dora.getByRole('form').getByRole('button', { name: 'Ask for signatures' }).click();
    await dora.getByText('Waiting for signatures').first().waitFor();
    const [, link = ''] = await demo.mailTo(ROSA, new RegExp(`${TITLE}[\\s\\S]*?(https?://\\S+/portal/agreements)`));
    expect(link).toContain('/portal/agreements');
  });

  it('the signer reads it on a telephone at night', async () => {
    await signsIn(rosa);
    expect(await faultsOf(rosa)).toEqual([]);
    expect(await overflowOf(rosa)).toBe(0);
    await presses(rosa, rosa.getByRole('link', { name: `Read and sign ${TITLE}` }));
    await rosa.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await rosa.getByText('Whoever is sent gets a bed within two days.').waitFor();
    expect(await faultsOf(rosa)).toEqual([]);
    expect(await overflowOf(rosa)).toBe(0);
  });

  it('what the director replaced while it was open is not signed: the signer sees what is different, and goes on to it', async () => {
    const step = async (action: string) => {
      const { agreement } = await asks<{ agreement: { version: number } }>(
        dora,
        'query ($id: ID!) { agreement(id: $id) { version } }',
        { id: agreementId },
      );
      const input = { id: agreementId, seenVersion: agreement.version, action, answers: [], idempotencyKey: `${action}-again` }; // prettier-ignore
      return does('actOnAgreement', 'ActOnAgreementInput', input);
    };
    const { version: seenVersion } = await step('TAKE_BACK');
    const terms = 'Whoever is sent gets a bed within three days.';
    await does('editAgreementVersion', 'EditAgreementVersionInput', { agreementId, seenVersion, startsOn: '2026-01-01', terms, categories: ['RESIDENTIAL_SUD'] }); // prettier-ignore
    await step('OFFER');

    await signsHere();
    await rosa.getByRole('heading', { name: 'This offer has changed' }).waitFor();
    await rosa.getByText(`Now: ${terms}`).waitFor();
    expect(await faultsOf(rosa)).toEqual([]);
    expect(await overflowOf(rosa)).toBe(0);
    await presses(rosa, rosa.getByRole('link', { name: 'Read what is offered now' }));
    await rosa.getByText(terms, { exact: true }).waitFor();
  }, 60_000);

  it('and signs it without a pointer; the receipt comes by itself', async () => {
    await signsHere();
    await rosa.getByText('Signed. Both sides get a receipt.').waitFor();
    await rosa.getByRole('link', { name: /^Receipt of the signature/ }).waitFor();
    expect(await faultsOf(rosa)).toEqual([]);
  }, 60_000);

  it('the receipt that comes down is the one that the record names by its hash', async () => {
    const { agreementsToSign } = await asks<{
      agreementsToSign: { title: string; version: { signatures: { receipt: { sha256: string } | null }[] } }[];
    }>(rosa, '{ agreementsToSign { title version { signatures { receipt { sha256 } } } } }');
    const kept = agreementsToSign.find(({ title }) => title === TITLE)?.version.signatures[0]?.receipt;
    const receipt = rosa.getByRole('link', { name: /^Receipt of the signature/ });
    await tabTo(rosa, receipt);
    const [download] = await Promise.all([rosa.waitForEvent('download'), rosa.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^receipt-.+\.pdf$/);
    const bytes = await readFile(await download.path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(kept?.sha256);
  });

  it('with the director’s own signature both see that it is in force', async () => {
    await dora.reload();
    await dora.getByText('Rosa Lind').first().waitFor();
    const { agreement, me } = await asks<{
      agreement: { inTheMaking: { id: string } };
      me: { agency: { id: string } };
    }>(dora, 'query ($id: ID!) { agreement(id: $id) { inTheMaking { id } } me { agency { id } } }', {
      id: agreementId,
    });
    await does('recordAgreementSignature', 'RecordAgreementSignatureInput', {
      versionId: agreement.inTheMaking.id,
      partyId: me.agency.id,
      signerName: 'Dora Whitcomb',
      signedOn: '2026-11-20',
    });
    await dora.reload();
    await dora.getByText('Active').first().waitFor();

    await rosa.goto(`${demo.address}/portal/agreements`);
    const held = rosa.getByRole('region', { name: TITLE });
    await held.getByText('Rosa Lind, Program director').waitFor();
    await held.getByText(/^Dora Whitcomb/).waitFor();
    expect(await faultsOf(rosa)).toEqual([]);
  }, 60_000);

  it('by day and on a desk it reads as well', async () => {
    const desk = await demo.newDevice({ colorScheme: 'light' });
    await signsIn(desk);
    await desk.getByRole('region', { name: TITLE }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    expect(await overflowOf(desk)).toBe(0);
  });

  it('keeps nothing of it on the device', async () => {
    const kept = await rosa.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.title])',
    );
    expect(kept).not.toMatch(/Rosa|Lind|bed|stillwater/i);
  });
});
