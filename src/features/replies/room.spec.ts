import { describe, expect, it } from '@jest/globals';
import { useHttpCast } from '../../../test/support/http-cast.js';
import { useNetwork } from '../../../test/support/network.js';
import { demoId } from '../../demo/network/index.js';

const PANTRY = demoId('service_at_location', 'rp-pantry-rp-ferry');

describe('after a yes, by a link and without a script', () => {
  const network = useNetwork();
  const cast = useHttpCast(network);
  const stands = async () =>
    (
      await cast().rows('SELECT state, wait_days AS days, how FROM listing_capacity WHERE listing_id = $1', [PANTRY])
    )[0];

  it('the receiver is asked whether its listing still says the truth: Yes, Change, Closed', async () => {
    await network.owner.query('DELETE FROM listing_capacity; DELETE FROM capacity_claims');
    const { link } = await cast().refers(cast().ana);
    const reader = await cast().opens(link);
    expect(reader.page).not.toContain('Your listing');

    await reader.presses('Yes, show us who');
    expect(reader.page).toContain('Your listing does not say whether you take people. Do you?');
    await reader.presses('Open');
    expect(reader.page).toContain('Your listing now says: Open. Thank you.');
    expect(await stands()).toEqual({ state: 'open', days: null, how: 'partner' });

    network.clock.pass({ hours: 1 });
    await reader.opens();
    expect(reader.page).toContain('Your listing says you take people: still true?');
    await reader.presses('Waitlist', { wait_days: '14' });
    expect(await stands()).toEqual({ state: 'waitlist', days: 14, how: 'partner' });

    network.clock.pass({ hours: 1 });
    await reader.opens();
    await reader.presses('Closed');
    expect(await stands()).toMatchObject({ state: 'closed' });
    network.clock.pass({ hours: 1 });
    await reader.opens(`${link}?lang=es`);
    expect(reader.page).toContain('Su ficha dice que están cerrados: ¿sigue siendo cierto?');
  });

  it('a no asks nothing of the listing', async () => {
    const { id, link } = await cast().refers(cast().ana);
    await cast().joanie.takes(id, 'DECLINE', { reason: 'already_served' });
    const reader = await cast().opens(link);
    expect(reader.page).not.toContain('still true?');
  });
});
