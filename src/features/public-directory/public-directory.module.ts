import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { UpkeepModule } from '../upkeep/index.js';
import { FindController } from './api/find.controller.js';
import { PublicDoor } from './api/public-door.js';
import { SitemapController } from './api/sitemap.controller.js';
import { PublicListings } from './data/public-listings.reader.js';
import { SitemapReader } from './data/sitemap.reader.js';

/** The directory for everybody, without signing in; off unless it is turned on. */
@Module({
  imports: [DirectoryModule, UpkeepModule],
  controllers: [FindController, SitemapController],
  providers: [PublicDoor, PublicListings, SitemapReader],
})
export class PublicDirectoryModule {}
