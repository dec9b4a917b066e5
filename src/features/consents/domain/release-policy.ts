import type { ReleasePolicy } from './release-facts.js';

/** The policy until an administrator sets another: a release is asked for even where HIPAA would not. */
export const DEFAULT_POLICY: ReleasePolicy = {
  alwaysConsent: true,
  consentForProviders: null,
  hivNotice: null,
  version: '2026-11.1',
};
