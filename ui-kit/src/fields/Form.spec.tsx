import { afterEach, describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { renderInApp } from '../testing/index.js';
import { setLocale } from '../texts/locale.js';
import { Form } from './Form.js';

const refused = (code: string, message: string) =>
  renderInApp(
    <Form label="Form" submit="Send" onSubmit={() => undefined} problem={{ code, message }}>
      {null}
    </Form>,
  );

describe('a form that was refused', () => {
  afterEach(() => act(() => setLocale('en')));

  it.each([
    ['NOT_FOUND', 'There is no such record.', 'Esto no existe'],
    ['STALE_VERSION', 'This record has changed since you opened it.', 'cambió'],
    ['IDEMPOTENCY_KEY_REUSED', 'This key was already used for a different request.', 'otra vez'],
  ])('says %s in the language of the page', (code, message, spanish) => {
    refused(code, message);
    act(() => setLocale('es'));
    expect(screen.getByRole('alert').textContent).toContain(spanish);
    expect(screen.queryByText(message)).toBeNull();
  });

  it('says of what only the server knows what the server says', () => {
    refused('NOT_ALLOWED', 'Solo se puede cambiar un borrador.');
    act(() => setLocale('es'));
    expect(screen.getByRole('alert').textContent).toBe('Solo se puede cambiar un borrador.');
  });
});
