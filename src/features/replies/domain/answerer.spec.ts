import { describe, expect, it } from '@jest/globals';
import { readAnswerer } from './answerer.js';

describe('who answers', () => {
  it('gives a first name and a role, cleaned', () => {
    expect(readAnswerer('  Rosa ', 'intake')).toEqual({ name: 'Rosa', role: 'intake' });
  });

  it.each([
    ['', 'intake', 'name'],
    ['Rosa', ' ', 'role'],
    ['R'.repeat(81), 'intake', 'name'],
    ['Ro\u202Esa', 'intake', 'name'],
    ['Rosa', 'in\ntake', 'role'],
  ])('is asked again for %j, %j', (name, role, field) => {
    expect(readAnswerer(name, role)).toMatchObject({ code: 'INVALID_INPUT', field });
  });
});
