import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../testing/render-page.js';
import { HideNamesButton } from './HideNamesButton.js';
import { PersonName } from './PersonName.js';

describe('names in a shared room', () => {
  it('become initials on every page, until they are shown again', async () => {
    const page = (
      <>
        <HideNamesButton />
        <PersonName name="María del Carmen Ruiz" />
      </>
    );
    const { user, unmount } = renderPage(page);
    await user.click(screen.getByRole('button', { name: 'Hide names' }));
    expect(screen.getByText('M. d. C. R.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('María');

    unmount();
    const again = renderPage(page);
    expect(screen.getByText('M. d. C. R.')).toBeTruthy();
    await again.user.click(screen.getByRole('button', { name: 'Show names' }));
    expect(screen.getByText('María del Carmen Ruiz')).toBeTruthy();
  });
});
