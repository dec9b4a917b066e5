import { beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/ids.js';
import type { Tx } from '../../platform/database/transactor.js';
import { aClinic, anAgency, staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { LinkCodes, SinglePurposeLinks } from './index.js';

const SYSTEM = systemActor('test');

describe('a single-purpose link', () => {
  const house = useApplication();
  const links = () => house.app.get(SinglePurposeLinks);
  const codes = () => house.app.get(LinkCodes);
  const asSystem = <T>(work: (tx: Tx) => Promise<T>) => house.transactor.run(SYSTEM, work);
  const referralId = newId();
  let pantry = '';

  const aReplyLink = (hours = 24 * 60) =>
    asSystem((tx) =>
      links().issue(tx, {
        purpose: 'reply',
        subjectId: referralId,
        agencyId: pantry,
        address: 'Intake@RiversidePantry.example',
        expiresAt: new Date(house.clock.now().getTime() + hours * 3_600_000),
      }),
    );
  const open = (token: string) => house.transactor.read(SYSTEM, (tx) => links().open(tx, token, 'reply'));

  beforeAll(async () => {
    pantry = await anAgency(house.owner);
  });

  it('opens what it was made for, as often as it is opened', async () => {
    const link = await aReplyLink();
    for (let run = 0; run < 2; run += 1) {
      expect(await open(links().tokenFor(link))).toMatchObject({
        link: { id: link.id, subjectId: referralId, agencyId: pantry, address: 'intake@riversidepantry.example' },
        closed: null,
      });
    }
  });

  it('keeps nothing from which its token could be made', async () => {
    const token = links().tokenFor(await aReplyLink());
    const { rows } = await house.owner.query<{ all: string }>(
      'SELECT single_purpose_links::text AS all FROM single_purpose_links',
    );
    expect(rows.some(({ all }) => all.includes(token))).toBe(false);
  });

  it('closes by its time, by revoking, and never opens again', async () => {
    const [short, revoked] = [await aReplyLink(1), await aReplyLink()];
    await asSystem((tx) => links().revoke(tx, revoked.id));
    expect((await open(links().tokenFor(revoked))).closed).toBe('revoked');
    house.clock.pass({ hours: 1 });
    expect((await open(links().tokenFor(short))).closed).toBe('expired');
    expect((await open('A'.repeat(64))).closed).toBe('tampered');
    expect((await open('')).closed).toBe('tampered');
    expect((await open(links().tokenFor({ id: newId(), purpose: 'reply' }))).closed).toBe('unknown');
  });

  it('is found again for the same referral and mailbox, until it is closed', async () => {
    const subjectId = newId();
    const wanted = {
      purpose: 'reply',
      subjectId,
      agencyId: pantry,
      address: 'intake@riversidepantry.example',
    } as const;
    const made = await asSystem((tx) => links().issue(tx, { ...wanted, expiresAt: new Date('2027-06-01') }));
    expect(
      (await asSystem((tx) => links().standing(tx, { ...wanted, address: 'INTAKE@riversidepantry.example' })))?.id,
    ).toBe(made.id);
    expect(
      await asSystem((tx) => links().standing(tx, { ...wanted, address: 'other@riversidepantry.example' })),
    ).toBeNull();
    await asSystem((tx) => links().revokeAll(tx, { purpose: 'reply', subjectId }));
    expect(await asSystem((tx) => links().standing(tx, wanted))).toBeNull();
  });

  it('is seen by its own agency and by itself, and by nobody else', async () => {
    const link = await aReplyLink();
    const seenBy = async (actor: Actor) =>
      (await house.transactor.read(actor, (tx) => links().byId(tx, link.id))) !== null;
    expect(await seenBy(staffOf(pantry, ['partner_manager']))).toBe(true);
    expect(await seenBy({ ...systemActor('reply'), kind: 'replyLink', linkId: link.id })).toBe(true);
    expect(await seenBy({ ...systemActor('reply'), kind: 'replyLink', linkId: newId() })).toBe(false);
    expect(await seenBy(staffOf(await aClinic(house.owner), ['coordinator', 'admin']))).toBe(false);
  });

  describe('the code mailed for it', () => {
    const check = (linkId: string, typed: string) => asSystem((tx) => codes().checkCode(tx, linkId, typed));
    const newCode = async (linkId: string) => (await asSystem((tx) => codes().newCode(tx, linkId))) ?? '';
    const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

    it('is six digits, is right once, and may be typed as it is read aloud', async () => {
      const { id } = await aReplyLink();
      const code = await newCode(id);
      expect(code).toMatch(/^\d{6}$/);
      expect(await check(id, `${code.slice(0, 3)} ${code.slice(3)} `)).toEqual({ answer: 'right' });
      expect(await check(id, code)).toEqual({ answer: 'none' });
    });

    it('is kept as a keyed hash', async () => {
      const { id } = await aReplyLink();
      const code = await newCode(id);
      const { rows } = await house.owner.query<{ all: string }>(
        'SELECT l::text AS all FROM single_purpose_links l WHERE id = $1',
        [id],
      );
      expect(rows[0]?.all).not.toContain(code);
    });

    it('counts for ten minutes', async () => {
      const { id } = await aReplyLink();
      const code = await newCode(id);
      house.clock.pass({ minutes: 10 });
      expect(await check(id, code)).toEqual({ answer: 'none' });
    });

    it('is not made twice within a minute; a newer one ends the older', async () => {
      const { id } = await aReplyLink();
      const first = await newCode(id);
      expect(await asSystem((tx) => codes().newCode(tx, id))).toBeNull();
      house.clock.pass({ minutes: 1 });
      const second = await newCode(id);
      if (first !== second) expect(await check(id, first)).toEqual({ answer: 'wrong', triesLeft: 4 });
      expect(await check(id, second)).toEqual({ answer: 'right' });
    });

    it('locks the link at the fifth wrong try, counted over all its codes, and the clinic is told', async () => {
      const link = await aReplyLink();
      const code = await newCode(link.id);
      for (const triesLeft of [4, 3, 2])
        expect(await check(link.id, other(code))).toEqual({ answer: 'wrong', triesLeft });
      house.clock.pass({ minutes: 2 });
      const again = await newCode(link.id);
      expect(await check(link.id, other(again))).toEqual({ answer: 'wrong', triesLeft: 1 });
      expect(await check(link.id, 'abcdef')).toEqual({ answer: 'locked' });
      expect(await check(link.id, again)).toEqual({ answer: 'locked' });
      expect((await open(links().tokenFor(link))).closed).toBe('locked');
      expect(await asSystem((tx) => codes().newCode(tx, link.id))).toBeNull();
      const { rows } = await house.owner.query(`SELECT payload FROM events WHERE type = 'reply_link.locked'`);
      expect(rows).toEqual([{ payload: { linkId: link.id, subjectId: referralId } }]);
    });

    it('counts wrong tries that come at the same instant one by one', async () => {
      const { id } = await aReplyLink();
      const code = await newCode(id);
      const answers = await Promise.all(Array.from({ length: 8 }, () => check(id, other(code))));
      expect(answers.filter(({ answer }) => answer === 'wrong')).toHaveLength(4);
      expect(answers.filter(({ answer }) => answer === 'locked')).toHaveLength(4);
    });
  });
});
