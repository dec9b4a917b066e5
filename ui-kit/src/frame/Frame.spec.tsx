import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { axeFindings, renderInApp } from '../testing/index.js';
import { Frame } from './Frame.js';

describe('the frame of a page', () => {
  it('lets a keyboard skip to the page, and names its landmarks', async () => {
    const { user } = renderInApp(
      <Frame brand={<a href="/">Loopkeeper</a>} nav={<a href="/search">Search</a>} navLabel="Main">
        <h1>Search</h1>
      </Frame>,
    );
    await user.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the page');
    expect(document.activeElement?.getAttribute('href')).toBe('#main');
    expect(screen.getByRole('main').id).toBe('main');
    expect(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Search' })).toBeTruthy();
    expect(await axeFindings()).toEqual([]);
  });

  it('folds its navigation behind a button that says whether it is open', async () => {
    const { user } = renderInApp(
      <Frame brand="Loopkeeper" nav={<a href="#search">Search</a>} navLabel="Main">
        <h1>Search</h1>
      </Frame>,
    );
    const menu = screen.getByRole('button', { name: 'Menu' });
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    await user.click(menu);
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    await user.click(screen.getByRole('link', { name: 'Search' }));
    expect(menu.getAttribute('aria-expanded')).toBe('false');
  });
});
