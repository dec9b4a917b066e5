import { describe, expect, it } from '@jest/globals';
import { anAgency, staffOf } from '../../../test/support/an-agency.js';
import { useApplication } from '../../../test/support/application.js';
import { newId } from '../../kernel/ids.js';
import { AgreementScopeQueries } from './data/agreement-scope.queries.js';

const given = useApplication();

describe('what an agreement may speak of', () => {
  it('is what the partners have in the directory: services, their places, programs; nothing of others', async () => {
    const [pantry, shelter] = [
      await anAgency(given.owner),
      await anAgency(given.owner, { name: 'Elm Street Shelter' }),
    ];
    const service = async (agencyId: string, name: string, place: string | null) => {
      const [id, locationId] = [newId(), newId()];
      await given.owner.query(
        `INSERT INTO hsds.service (id, organization_id, name, status) SELECT $1, organization_id, $2, 'active' FROM agencies WHERE id = $3`,
        [id, name, agencyId],
      );
      await given.owner.query(`INSERT INTO hsds.location (id, name) VALUES ($1, $2)`, [locationId, place]);
      await given.owner.query(
        `INSERT INTO hsds.service_at_location (id, service_id, location_id) VALUES ($1, $2, $3)`,
        [newId(), id, locationId],
      );
      return id;
    };
    await service(pantry, 'Food box', 'Main hall');
    await service(pantry, 'Cooking class', null);
    await service(shelter, 'Beds', 'Elm Street');
    await given.owner.query(
      `INSERT INTO hsds.program (id, organization_id, name, description) SELECT $1, organization_id, 'Winter help', '' FROM agencies WHERE id = $2`,
      [newId(), pantry],
    );
    const actor = staffOf(pantry, ['director']);
    const { services, locations, programs } = await given.transactor.read(actor, (tx) =>
      given.app.get(AgreementScopeQueries).ofPartners(tx, [pantry]),
    );
    expect(services.map(({ name }) => name)).toEqual(['Cooking class', 'Food box']);
    expect(locations.map(({ name }) => name)).toEqual(['Cooking class', 'Main hall']);
    expect(programs.map(({ name }) => name)).toEqual(['Winter help']);
  });
});
