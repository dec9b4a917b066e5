import { describe, expect, it } from '@jest/globals';
import { MAPPING_SENTENCES, mappingFaultIn } from '../mapping/mapping-sentences.js';
import { readMapping, readMappingText } from '../mapping/read-mapping.js';
import { refusalIn, say, SENTENCES } from './sentences.js';

const blanks = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).sort();
const keys = Object.keys(SENTENCES).flatMap((key) => (isKey(key) ? [key] : []));

function isKey(key: string): key is keyof typeof SENTENCES {
  return key in SENTENCES;
}

describe('why an import is refused', () => {
  it('is kept in English and read in Spanish, with what was put in', () => {
    const kept = say('columns_absent', {
      mapping: 'County',
      name: 'a.csv',
      columns: 'x (id), y (key)',
      header: 'p, q',
    });
    expect(kept).toMatch(/^The mapping County names columns that a\.csv does not have: x \(id\), y \(key\)\./);
    expect(refusalIn(kept, 'en')).toBe(kept);
    expect(refusalIn(kept, 'es')).toBe(
      'La correspondencia County nombra columnas que a.csv no tiene: x (id), y (key). El archivo tiene: p, q.',
    );
    expect(refusalIn('Something older.', 'es')).toBe('Something older.');
  });

  it('puts the same into both languages, and takes no sentence for another', () => {
    for (const key of keys) {
      const [en, es] = SENTENCES[key];
      expect(blanks(es)).toEqual(blanks(en));
      const values = Object.fromEntries(blanks(en).map((blank) => [blank.slice(1, -1), `v${blank.length}.x`]));
      expect(refusalIn(say(key, values), 'es')).toBe(say(key, values, 'es'));
    }
    for (const [en, es] of MAPPING_SENTENCES) expect(blanks(es)).toEqual(blanks(en));
  });
});

describe('what is wrong with a mapping', () => {
  const WRONG = {
    nam: 1,
    file: { delimiter: ';;', encoding: 'ebcdic' },
    key: [1],
    rows: [
      { table: 'nothing' },
      'row',
      { table: 'service', as: 'one', id: 'id', fields: { colour: 'x', organization_id: 'y', name: {}, status: { constant: 'a', column: 'b' }, description: { each: true, pad: 99, letters: 'odd', otherwise: 'x', with: 'y' } }, links: { up: 'one', organization_id: 'who' }, shared: 'yes' },
      { table: 'phone', as: 'one', fields: {}, links: { service_id: 'one', location_id: 4 } },
      { table: 'location', as: 'two', fields: { name: 'n' }, each: 4 },
      { table: 'service', as: 'three', fields: { name: 'n' }, links: { organization_id: 'two' } },
    ],
  }; // prettier-ignore

  const faultsOf = (read: ReturnType<typeof readMapping>): readonly string[] => ('faults' in read ? read.faults : []);

  it('is all said in Spanish, with its place as it is written', () => {
    const faults = [...faultsOf(readMapping(WRONG)), ...faultsOf(readMapping([])), ...faultsOf(readMappingText('{'))];
    expect(faults.length).toBeGreaterThan(25);
    for (const fault of faults) {
      const spanish = mappingFaultIn(fault, 'es');
      expect(spanish).not.toBe(fault);
      expect(mappingFaultIn(fault, 'en')).toBe(fault);
    }
    expect(faults.map((fault) => mappingFaultIn(fault, 'es'))).toContain('name: falta.');
  });
});
