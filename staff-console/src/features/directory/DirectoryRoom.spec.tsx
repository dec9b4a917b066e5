import { GraphQLDouble, axeFindings } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import DirectoryRoom from './DirectoryRoom.js';
import { isInRoom, ROOMS } from './rooms.js';

describe('a page of the directory', () => {
  it('leads back to all of them', async () => {
    renderPage(<DirectoryRoom />, { me: ANA, at: '/rounds', server: new GraphQLDouble() });
    expect(screen.getByRole('link', { name: 'Back to the directory' }).getAttribute('href')).toBe('/directory');
    expect(await axeFindings()).toEqual([]);
  });

  it('is known by its address, and so are the pages below it', () => {
    expect(ROOMS.map(({ to }) => to).filter((to) => !isInRoom(to))).toEqual([]);
    expect(isInRoom('/imports/run-1')).toBe(true);
    expect(['/', '/search', '/people/ana', '/changedness', '/listings/listing-1'].filter(isInRoom)).toEqual([]);
  });
});
