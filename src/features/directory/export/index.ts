export { EXPORT_FORMATS, ExportDirectory, type ExportFormat } from './export-directory.js';
export {
  nestedServices,
  OPEN_DATA,
  organizationJson,
  serviceAtLocationJson,
  serviceJson,
  taxonomyJson,
  taxonomyTermJson,
  WHOLE,
  type Extent,
} from './data/nested-services.sql.js';
