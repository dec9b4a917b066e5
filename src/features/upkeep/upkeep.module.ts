import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { LiveResolver } from './api/live.resolver.js';

/** Keeping the list true together: following, suggesting, verifying in rounds. */
@Module({
  imports: [DirectoryModule],
  providers: [LiveResolver],
})
export class UpkeepModule {}
