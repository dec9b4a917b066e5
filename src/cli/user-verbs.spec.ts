import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApplication } from '../../test/support/application.js';
import { addUnit } from './add-unit.js';
import { createUser, disableUser, handLink, listUsers, type UserWords } from './user-verbs.js';

const words = (given: Partial<UserWords>): UserWords => ({
  agency: 'lead',
  'time-zone': 'America/New_York',
  state: 'US-FED',
  part2: false,
  locale: 'en',
  'password-stdin': false,
  ...given,
});
const you = { email: 'you@clinic.example', name: 'You There', roles: 'admin, director' };

describe('npm run user', () => {
  const house = useApplication();

  it('says that the lead agency needs a name before there is one, and keeps nothing', async () => {
    await expect(createUser(house.app, words(you))).rejects.toThrow(/no lead agency yet/);
    await expect(
      createUser(house.app, words({ ...you, 'agency-name': 'Your Clinic', 'time-zone': 'Mars/Base' })),
    ).rejects.toThrow(/time zone/);
    await expect(
      createUser(house.app, words({ ...you, 'agency-name': 'Your Clinic', state: 'US-XX' })),
    ).rejects.toThrow(/one of US-FED, US-PA/);
    expect(await listUsers(house.app)).toBe('Nobody has an account yet.');
  });

  it('founds the network with its first user, who signs in by the link it prints', async () => {
    const said = await createUser(house.app, words({ ...you, 'agency-name': 'Your Clinic', state: 'US-PA' }));
    expect(said).toContain('You There has an account: admin, director.');
    const path = said.match(/\/auth\/link\/[\w-]{64}/)?.[0] ?? '';
    const answer = await request(house.app.getHttpServer())
      .post(path)
      .type('form')
      .set('Sec-Fetch-Site', 'same-origin')
      .send('')
      .expect(303);
    const me = await request(house.app.getHttpServer())
      .post('/graphql')
      .set('x-loopkeeper', '1')
      .set('Cookie', answer.get('Set-Cookie')?.[0] ?? '')
      .send({ query: '{ me { displayName agency { name isLead } } }' });
    expect(me.body.data.me).toEqual({ displayName: 'You There', agency: { name: 'Your Clinic', isLead: true } });
  });

  it('keeps whose rules hold for its persons', async () => {
    const { rows } = await house.owner.query('SELECT state_profile FROM agencies WHERE is_lead');
    expect(rows).toEqual([{ state_profile: 'US-PA' }]);
  });

  it('makes units, a substance use program only with a neutral name', async () => {
    const newLeaf = { name: 'New Leaf Recovery', part2: true };
    await expect(addUnit(house.app, words(newLeaf))).rejects.toThrow(/neutral name/);
    await expect(addUnit(house.app, words({ ...newLeaf, 'neutral-name': 'new leaf recovery' }))).rejects.toThrow(
      /another than/,
    );
    const made = await addUnit(house.app, words({ ...newLeaf, 'neutral-name': 'Your Clinic' }));
    expect(made).toContain('shown to others as Your Clinic');
    expect(await addUnit(house.app, words({ name: 'Front Desk' }))).toBe('Front Desk is a unit now.');
    await expect(addUnit(house.app, words({ name: 'Front Desk' }))).rejects.toThrow(/already/);
    await expect(addUnit(house.app, words({ name: 'Desk', agency: 'nowhere' }))).rejects.toThrow(/no such record/);
    const { rows } = await house.owner.query(
      'SELECT name, is_part2_program AS part2, neutral_name AS neutral FROM agency_units ORDER BY name',
    );
    expect(rows).toEqual([
      { name: 'Front Desk', part2: false, neutral: null },
      { name: 'New Leaf Recovery', part2: true, neutral: 'Your Clinic' },
    ]);
    await createUser(house.app, words({ ...you, email: 'c@clinic.example', unit: 'New Leaf Recovery' }));
  });

  it.each([
    [{}, /already has an account/],
    [{ email: 'b@clinic.example', roles: 'boss' }, /There is no role boss/],
    [{ email: 'b@clinic.example', name: '' }, /--name is missing/],
    [{ email: 'b@clinic.example', agency: 'somewhere' }, /"lead" or the id/],
    [{ email: 'b@clinic.example', unit: 'Nowhere' }, /no unit Nowhere/],
    [{ email: 'b@clinic.example', locale: 'fr' }, /one of en, es/],
  ])('refuses %p', async (given, why) => {
    await expect(createUser(house.app, words({ ...you, ...given }))).rejects.toThrow(why);
  });

  it('takes an account out of use', async () => {
    await createUser(house.app, words({ ...you, email: 'ben@clinic.example', name: 'Ben' }));
    await disableUser(house.app, words({ email: 'Ben@clinic.example' }));
    expect(await listUsers(house.app)).not.toContain('ben@');
    await expect(handLink(house.app, words({ email: 'nobody@clinic.example' }))).rejects.toThrow(/no account/);
  });
});
