import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { HsdsController } from './hsds/api/hsds.controller.js';
import { HsdsDoor } from './hsds/api/hsds-door.js';
import { HsdsExport } from './hsds/api/hsds-export.js';
import { HsdsReader } from './hsds/data/hsds.reader.js';

/** How other programs read and write what is here, by open standards. */
@Module({
  imports: [DirectoryModule],
  controllers: [HsdsController],
  providers: [HsdsDoor, HsdsExport, HsdsReader],
})
export class InteropModule {}
