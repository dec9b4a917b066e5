import { Module } from '@nestjs/common';
import { AgencyReader } from './data/agency.reader.js';
import { CategoryReader } from './data/category.reader.js';
import { ListingReader } from './data/listing.reader.js';

const READERS = [AgencyReader, ListingReader, CategoryReader];

/** The community directory: what HSDS lists, the agencies of the network, and the search over both. */
@Module({ providers: READERS, exports: READERS })
export class DirectoryModule {}
