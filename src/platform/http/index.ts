export { projectFolder } from './app-pages.js';
export { cookieOf } from './cookies.js';
export {
  answerError,
  expectedError,
  isDatabaseGone,
  publicError,
  sendProblemDocument,
  type PublicError,
} from './errors.js';
export { Readiness, type HealthNote } from './readiness.js';
export { addressKey } from './rate-limit.js';
export { localeOf, pageLocaleOf } from './request-locale.js';
export { nonceOf } from './security-headers.js';
