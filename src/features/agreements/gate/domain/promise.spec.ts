import { describe, expect, it } from '@jest/globals';
import { aPromise } from '../../../../../test/support/gate-facts.js';
import { gateTexts } from '../texts/index.js';
import { matchingPromises } from './matching-promise.js';
import { promisesFault, type AgreementPromise } from './promise.js';

const promise = (given: Partial<AgreementPromise> = {}): AgreementPromise => ({
  promisedBy: 'partner',
  kind: 'first_response',
  situation: null,
  urgency: null,
  category: null,
  serviceIds: [],
  amount: 4,
  unit: 'business_hours',
  what: 'We answer within four working hours.',
  ...given,
});

const texts = gateTexts('en').promiseFaults;
const fault = (...promises: AgreementPromise[]) => promisesFault(promises, texts)?.field ?? null;

describe('a promise that cannot be meant', () => {
  it.each([
    [promise({ what: '' }), 'promises.0.what'],
    [promise({ amount: null }), 'promises.0.amount'],
    [promise({ unit: null }), 'promises.0.unit'],
    [promise({ amount: null, unit: null }), 'promises.0.amount'],
    [promise({ amount: 0 }), 'promises.0.amount'],
    [promise({ amount: 261, unit: 'business_days' }), 'promises.0.amount'],
    [promise({ kind: 'fast_track' }), 'promises.0.situation'],
    [promise({ kind: 'other', amount: null, unit: null }), null],
    [promise({ kind: 'fast_track', situation: 'Dental pain' }), null],
  ])('%j', (given, field) => expect(fault(given)).toBe(field));

  it('is one of a case of which another speaks', () => {
    expect(fault(promise(), promise({ amount: 8 }))).toBe('promises.1');
    expect(fault(promise(), promise({ urgency: 'urgent' }), promise({ promisedBy: 'us' }))).toBeNull();
  });
});

describe('which promise speaks of a case', () => {
  const asked = { kind: 'first_response', urgency: 'urgent', categories: ['dental', 'health'] } as const;
  const first = (...promises: Parameters<typeof matchingPromises>[0][number][]) =>
    matchingPromises(promises, asked)[0]?.id;

  it('is the closest: its service before its kind of help, that before its urgency', () => {
    const all = aPromise({ id: 'all' });
    const urgent = aPromise({ id: 'urgent', urgency: 'urgent' });
    const above = aPromise({ id: 'above', category: 'health' });
    const kind = aPromise({ id: 'kind', category: 'dental' });
    const service = aPromise({ id: 'service', namesService: true });
    expect(first(all, urgent)).toBe('urgent');
    expect(first(urgent, above)).toBe('above');
    expect(first(above, kind)).toBe('kind');
    expect(first(kind, service, all)).toBe('service');
  });

  it('is the shorter of two that are equally close, and none that speaks of something else', () => {
    expect(first(aPromise({ id: 'slow', amount: 2, unit: 'business_days' }), aPromise({ id: 'quick' }))).toBe('quick');
    expect(
      first(aPromise({ urgency: 'routine' }), aPromise({ category: 'food' }), aPromise({ kind: 'decision' })),
    ).toBeUndefined();
  });
});
