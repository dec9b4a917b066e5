export { AgreementsSeed } from './seed-agreements.js';
