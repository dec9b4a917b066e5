export { seedLiveness } from './seed-liveness.js';
