export { DirectoryModule } from './directory.module.js';
export { AgencyReader } from './data/agency.reader.js';
export { ListingReader, type ListingForReferral } from './data/listing.reader.js';
export { CategoryReader } from './data/category.reader.js';
export { LEGAL_TYPES, type Agency, type AgencyUnit, type LegalType, type ReplyBasis } from './domain/agency.js';
export { categoryLabel, type CategoryTerm } from './domain/categories.js';
