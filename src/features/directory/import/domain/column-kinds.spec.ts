import { describe, expect, it } from '@jest/globals';
import { COLUMN_KINDS, type ColumnKind } from './column-kinds.js';

const cleaned = (kind: ColumnKind, text: string) => {
  const { value, fault = null } = COLUMN_KINDS[kind](text);
  return [value, fault];
};

describe('a web address', () => {
  it.each([
    ['https://harbor.example/help', 'https://harbor.example/help', null],
    ['www.harbor.example', 'http://www.harbor.example', 'url_without_scheme'],
    ['harbor.example:8080/a?b=c', 'http://harbor.example:8080/a?b=c', 'url_without_scheme'],
    ['//harbor.example', 'http://harbor.example', 'url_without_scheme'],
    ['javascript:alert(1)', null, 'url_unreadable'],
    ['mailto:ana@harbor.example', null, 'url_unreadable'],
    ['see our page', null, 'url_unreadable'],
    ['http://', null, 'url_unreadable'],
    ['none', null, 'url_unreadable'],
  ])('%s becomes %s', (written, value, fault) => expect(cleaned('url', written)).toEqual([value, fault]));
});

describe('a telephone number', () => {
  it.each([
    ['305-555-0100', '305-555-0100', null, undefined],
    ['+1 (305) 555.0100', '+1 (305) 555.0100', null, undefined],
    ['988', '988', null, undefined],
    ['305-555-0100 x57471', '305-555-0100', 'phone_not_plain', '57471'],
    ['(305) 555-0100, ext. 12', '(305) 555-0100', 'phone_not_plain', '12'],
    ['305-555-0100 ask for intake', '305-555-0100', 'phone_not_plain', undefined],
    ['call us', null, 'phone_without_digits', undefined],
  ])('%s becomes %s', (written, value, fault, extension) => {
    expect(cleaned('phone', written)).toEqual([value, fault]);
    expect(COLUMN_KINDS.phone(written).also?.['extension']).toBe(extension);
  });
});

describe('a time of day', () => {
  it.each([
    ['09:00', '09:00', null],
    ['09:00:00', '09:00', null],
    ['9:00am', '09:00', 'time_rewritten'],
    ['1:50pm', '13:50', 'time_rewritten'],
    ['12:15 a.m.', '00:15', 'time_rewritten'],
    ['5 PM', '17:00', 'time_rewritten'],
    ['noon', '12:00', 'time_rewritten'],
    ['10:00:00Z', '10:00', 'time_rewritten'],
    ['13:00pm', null, 'time_unreadable'],
    ['25:00', null, 'time_unreadable'],
    ['24:30', null, 'time_unreadable'],
    ['by appointment', null, 'time_unreadable'],
  ])('%s becomes %s', (written, value, fault) => expect(cleaned('time', written)).toEqual([value, fault]));
});

describe('a date', () => {
  it.each([
    ['2026-02-28', '2026-02-28', null],
    ['2026-02-28T00:00:00Z', '2026-02-28', null],
    ['2/28/2026', '2026-02-28', 'date_rewritten'],
    ['2026-02-31', null, 'date_unreadable'],
    ['31 February', null, 'date_unreadable'],
    ['1/1/26', '2026-01-01', 'date_rewritten'],
  ])('%s becomes %s', (written, value, fault) => expect(cleaned('date', written)).toEqual([value, fault]));
});

describe('a point in time', () => {
  it.each([
    ['2023-03-15T10:30:45.123Z', '2023-03-15T10:30:45.123Z', null],
    ['2024-09-25T14:23:06.5+01:00', '2024-09-25T13:23:06.500Z', null],
    ['2024-09-25 14:23', '2024-09-25T14:23:00.000Z', null],
    ['2024-09-25', '2024-09-25T00:00:00.000Z', null],
    ['2024-02-31T10:00:00Z', null, 'instant_unreadable'],
    ['last week', null, 'instant_unreadable'],
  ])('%s becomes %s', (written, value, fault) => expect(cleaned('instant', written)).toEqual([value, fault]));
});

describe('weekdays', () => {
  it.each([
    ['Monday', 'MO', null],
    ['1', 'MO', null],
    ['7', 'SU', null],
    ['0', 'SU', null],
    ['Mon-Fri', 'MO,TU,WE,TH,FR', null],
    ['Sat, Mon and Tue', 'MO,TU,SA', null],
    ['Fri to Sun', 'FR,SA,SU', null],
    ['lunes', 'MO', null],
    ['miércoles', 'WE', null],
    ['daily', 'MO,TU,WE,TH,FR,SA,SU', null],
    ['1MO,-1FR', '1MO,-1FR', null],
    ['someday', null, 'weekday_unreadable'],
  ])('%s become %s', (written, value, fault) => expect(cleaned('weekdays', written)).toEqual([value, fault]));
});

describe('numbers, codes and names', () => {
  it.each<[ColumnKind, string, string | null, string | null]>([
    ['number', '12.5', '12.5', null],
    ['number', '$1,200', '1200', null],
    ['number', 'Infinity', null, 'number_unreadable'],
    ['integer', '2.5', null, 'number_unreadable'],
    ['latitude', '25.77', '25.77', null],
    ['latitude', '95', null, 'coordinates_unusable'],
    ['longitude', '-181', null, 'coordinates_unusable'],
    ['year', '1997-06-01', '1997', null],
    ['status', 'Active', 'active', null],
    ['status', 'temporarily_closed', 'temporarily closed', null],
    ['status', 'open', 'active', 'status_unknown'],
    ['placeType', 'Physical', 'physical', null],
    ['placeType', 'mobile', null, 'code_unknown'],
    ['email', 'intake@harbor.example', 'intake@harbor.example', null],
    ['email', 'intake at harbor', null, 'email_unreadable'],
    ['languageName', 'Spanish', 'Spanish', null],
    ['languageName', 'español', 'español', null],
    ['languageName', 'pt-BR', 'pt-BR', null],
    ['languageName', 'Spanish (limited)', 'Spanish (limited)', 'language_in_words'],
    ['label', 'Two\nlines', 'Two lines', null],
  ])('%s: %s becomes %s', (kind, written, value, fault) => expect(cleaned(kind, written)).toEqual([value, fault]));
});
