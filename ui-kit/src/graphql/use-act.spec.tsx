import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { parse } from 'graphql';
import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { Form } from '../fields/Form.js';
import { TextField } from '../fields/TextField.js';
import { GraphQLDouble, renderInApp } from '../testing/index.js';
import { useAct } from './use-act.js';

type Result =
  | { readonly __typename: 'Note'; readonly id: string }
  | { readonly __typename: 'NotAllowed'; readonly code: string; readonly message: string };
interface Variables {
  readonly [name: string]: unknown;
  readonly input: { readonly text: string; readonly idempotencyKey: string };
}

const AddNote = parse('mutation AddNote($input: NoteInput!) { addNote(input: $input) { id } }') as TypedDocumentNode<
  { readonly addNote: Result },
  Variables
>;

function NoteForm() {
  const [text, setText] = useState('');
  const [id, setId] = useState<string | null>(null);
  const act = useAct(AddNote, 'addNote');
  const submit = async () => {
    const outcome = await act.run((idempotencyKey) => ({ input: { text, idempotencyKey } }));
    if (outcome.kind === 'done') setId(outcome.value.id);
  };
  return (
    <Form
      label="Note"
      submit="Save"
      problem={act.problem}
      error={act.error}
      busy={act.busy}
      onSubmit={() => void submit()}
    >
      <TextField name="text" label="Text" value={text} onChange={setText} />
      {id && <p>Saved as {id}</p>}
    </Form>
  );
}

const keys = (server: GraphQLDouble) => server.requests(AddNote).map(({ input }) => input.idempotencyKey);

describe('an action', () => {
  it('keeps its key while the same words are tried again, and takes a new one for other words', async () => {
    const { user, server } = renderInApp(<NoteForm />, { server: new GraphQLDouble().breaks(AddNote) });
    await user.type(screen.getByLabelText('Text'), 'one');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('alert');
    await user.type(screen.getByLabelText('Text'), ' two');
    server.answers(AddNote, { addNote: { __typename: 'Note', id: 'n1' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved as n1');

    const [first, again, other] = keys(server);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('gets a refusal as a value and shows it; what was typed stays', async () => {
    const refusal = { __typename: 'NotAllowed' as const, code: 'NOT_ALLOWED', message: 'Only its owner adds notes.' };
    const { user } = renderInApp(<NoteForm />, { server: new GraphQLDouble().answers(AddNote, { addNote: refusal }) });
    await user.type(screen.getByLabelText('Text'), 'one');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Only its owner adds notes.');
    expect(screen.getByLabelText('Text')).toHaveProperty('value', 'one');
  });
});
