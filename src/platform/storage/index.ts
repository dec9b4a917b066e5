export { FileStorage } from './file-storage.js';
export { FolderStorage } from './folder-storage.js';
export { storageOf } from './storage-of.js';
