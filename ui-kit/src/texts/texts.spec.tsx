import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { renderInApp } from '../testing/index.js';
import { dayOf, formatIn } from './format.js';
import { setLocale } from './locale.js';
import { defineTexts, useT } from './texts.js';

const texts = defineTexts('spec', {
  en: { found_one: '{{count}} service', found_other: '{{count}} services' },
  es: { found_one: '{{count}} servicio', found_other: '{{count}} servicios' },
});

function Count({ count }: { readonly count: number }) {
  return <p>{useT(texts)('found', { count })}</p>;
}

describe('the words of a page', () => {
  it('follow number and language', () => {
    renderInApp(<Count count={1} />);
    expect(screen.getByText('1 service')).toBeTruthy();
    act(() => setLocale('es'));
    expect(screen.getByText('1 servicio')).toBeTruthy();
    expect(document.documentElement.lang).toBe('es');
    act(() => setLocale('en'));
  });
});

describe('formats', () => {
  it('write a calendar date as that day, wherever the reader is', () => {
    expect(formatIn('en').date('2026-11-25')).toBe('Nov 25, 2026');
    expect(formatIn('es').date('2026-11-25')).toContain('25 nov');
  });

  it('write an instant in the zone that is asked for', () => {
    expect(formatIn('en').time('2026-11-26T15:00:00Z', 'America/New_York')).toMatch(/10:00.AM/);
  });

  it('know that it is still yesterday further west', () => {
    const night = new Date('2026-11-25T01:45:00Z');
    expect(dayOf(night, 'America/New_York')).toBe('2026-11-24');
    expect(dayOf(night, 'UTC')).toBe('2026-11-25');
  });

  it('name languages, and leave what is no language code as it is', () => {
    expect(formatIn('es').language('es')).toBe('Español');
    expect(formatIn('en').language('Spanish; Creole')).toBe('Spanish; Creole');
  });
});
