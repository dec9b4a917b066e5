export { seedNetwork } from './seed-network.js';
export { DEMO_ORGANIZATIONS, DEMO_SOURCE, demoId } from './network-rows.js';
