import { useSyncExternalStore } from 'react';

/** The pages of the portal. Addresses carry ids and nothing else. */
export type Route =
  | { readonly page: 'openWork' }
  | { readonly page: 'services' }
  | { readonly page: 'agreements' }
  | { readonly page: 'sign'; readonly id: string }
  | { readonly page: 'editListing'; readonly id: string }
  | { readonly page: 'directory'; readonly id: string | null }
  | { readonly page: 'referral'; readonly id: string }
  | { readonly page: 'notFound' };

const BASE = '/portal';
const REFERRAL = /^\/referrals\/([0-9a-f-]{36})\/?$/;
const OFFER = /^\/agreements\/([0-9a-f-]{36})\/?$/;
const LISTING = /^\/services\/([0-9a-f-]{36})\/?$/;
const DIRECTORY = /^\/directory(?:\/([0-9a-f-]{36}))?\/?$/;
const MOVED = 'portal:moved';

/** Reads an address below /portal. */
export function routeOf(pathname: string): Route {
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  if (path === '' || path === '/') return { page: 'openWork' };

  if (/^\/services\/?$/.test(path)) return { page: 'services' };
  if (/^\/agreements\/?$/.test(path)) return { page: 'agreements' };

  const directory = DIRECTORY.exec(path);
  if (directory) return { page: 'directory', id: directory[1] ?? null };

  const offer = OFFER.exec(path)?.[1];
  if (offer) return { page: 'sign', id: offer };

  const listing = LISTING.exec(path)?.[1];
  if (listing) return { page: 'editListing', id: listing };

  const id = REFERRAL.exec(path)?.[1];
  return id ? { page: 'referral', id } : { page: 'notFound' };
}

/** The address of a page. */
export function addressOf(route: Route): string {
  if (route.page === 'services') return `${BASE}/services`;
  if (route.page === 'agreements') return `${BASE}/agreements`;
  if (route.page === 'sign') return `${BASE}/agreements/${route.id}`;
  if (route.page === 'editListing') return `${BASE}/services/${route.id}`;
  if (route.page === 'directory') return route.id ? `${BASE}/directory/${route.id}` : `${BASE}/directory`;
  return route.page === 'referral' ? `${BASE}/referrals/${route.id}` : `${BASE}/`;
}

/** Goes to a page without loading the portal anew. */
export function goTo(route: Route): void {
  window.history.pushState(null, '', addressOf(route));
  window.dispatchEvent(new Event(MOVED));
}

const watch = (changed: () => void) => {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
};

/** The page that the address names now. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(watch, () => window.location.pathname));
}
