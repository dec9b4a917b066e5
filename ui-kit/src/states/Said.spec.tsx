import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { renderInApp } from '../testing/index.js';
import { Said } from './Said.js';

function Page({ keepsFocus }: { readonly keepsFocus: boolean }) {
  const [left, setLeft] = useState(['soup', 'bread']);
  return (
    <>
      <input aria-label="Note" />
      <Said keepsFocus={keepsFocus}>{left.length < 2 ? 'It is taken.' : null}</Said>
      {left.map((each) => (
        <button key={each} onClick={() => setLeft(left.filter((other) => other !== each))}>
          Take {each}
        </button>
      ))}
    </>
  );
}

describe('what was done', () => {
  it('takes the focus when the button that was pressed has gone, each time', async () => {
    const { user } = renderInApp(<Page keepsFocus />);
    for (const each of ['soup', 'bread']) {
      await user.click(screen.getByRole('button', { name: `Take ${each}` }));
      expect(document.activeElement).toBe(screen.getByRole('status'));
    }
  });

  it('takes no focus from what still stands there, nor where it is not told to', async () => {
    const { user, unmount } = renderInApp(<Page keepsFocus />);
    await user.click(screen.getByRole('button', { name: 'Take soup' }));
    await user.click(screen.getByLabelText('Note'));
    await user.type(screen.getByLabelText('Note'), 'two loaves');
    expect(document.activeElement).toBe(screen.getByLabelText('Note'));
    unmount();

    const { user: other } = renderInApp(<Page keepsFocus={false} />);
    await other.click(screen.getByRole('button', { name: 'Take soup' }));
    expect(document.activeElement).toBe(document.body);
  });
});
