import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderInApp } from '../testing/index.js';
import type { AnswerValue, AskValue } from './ask.js';
import { AskForm } from './AskForm.js';

const reason: AskValue = {
  name: 'reason',
  kind: 'CHOICE',
  label: 'Why not?',
  required: true,
  options: [{ value: 'no_capacity', label: 'No capacity' }],
};

describe('the form of an action', () => {
  it('takes the reader to the first question left out, and sends the answers once all is there', async () => {
    const sent: AnswerValue[][] = [];
    const { user } = renderInApp(
      <AskForm label="Decline" asks={[reason]} busy={false} onSubmit={(answers) => sent.push(answers)} />,
    );

    await user.click(screen.getByRole('button', { name: 'Decline' }));
    expect(screen.getByText('Please fill this in.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/Why not/));

    await user.selectOptions(screen.getByLabelText(/Why not/), 'No capacity');
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    expect(sent).toEqual([[{ name: 'reason', value: 'no_capacity' }]]);
  });

  it('shows a problem of the server at its question', () => {
    const problem = { code: 'INVALID', message: 'This reason is no longer used.', field: 'answers.reason' };
    renderInApp(<AskForm label="Decline" asks={[reason]} busy={false} problem={problem} onSubmit={() => undefined} />);
    expect(screen.getByLabelText(/Why not/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('This reason is no longer used.')).toBeTruthy();
  });
});
