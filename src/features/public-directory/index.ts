export { PublicDirectoryModule } from './public-directory.module.js';
