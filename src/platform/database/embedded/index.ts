export { DataFolderTaken, openEmbeddedDatabase, type EmbeddedDatabase } from './embedded-database.js';
