import { describe, expect, it } from '@jest/globals';
import { givenSourceName, sourceNameOf } from './source-name.js';

describe('the name of a source', () => {
  it.each([
    ['/feeds/miami-211/datapackage-2019.zip', 'datapackage-2019'],
    ['/feeds/Alder County 211/datapackage.zip', 'alder-county-211'],
    ['/feeds/alder/services.json.gz', 'alder-services'],
    ['/feeds/alder', 'alder'],
    ['/feeds/Condado Álamo.ndjson', 'condado-alamo'],
  ])('%s is %s', (path, name) => expect(sourceNameOf(path)).toBe(name));

  it('is never that of the network itself', () => {
    expect(givenSourceName('Network')).toBeNull();
    expect(givenSourceName('???')).toBeNull();
    expect(givenSourceName('Miami 211')).toBe('miami-211');
  });
});
