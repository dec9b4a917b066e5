import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { IdentityModule } from '../identity/index.js';
import { PeopleModule } from '../people/index.js';
import { HandOutController } from './api/hand-out.controller.js';
import { ShortlistAnswers } from './api/shortlist-answers.js';
import { ShortlistsResolver } from './api/shortlists.resolver.js';
import { AddToShortlist } from './commands/add-to-shortlist.js';
import { ChangeShortlist } from './commands/change-shortlist.js';
import { HandOutSurroundings } from './commands/hand-out-surroundings.js';
import { PrepareHandOut } from './commands/prepare-hand-out.js';
import { ReadShortlists } from './commands/read-shortlists.js';
import { OptionsJournal, RecordOptions } from './commands/record-options.js';
import { ShortlistCheck } from './commands/shortlist-check.js';
import { ShortlistReading } from './commands/shortlist-reading.js';
import { ShortlistQueries } from './data/shortlist.queries.js';
import { ShortlistStore } from './data/shortlist.store.js';

const DATA = [ShortlistStore, ShortlistQueries];
const COMMANDS = [AddToShortlist, ChangeShortlist, RecordOptions, OptionsJournal, ShortlistCheck];
const READING = [ReadShortlists, ShortlistReading, PrepareHandOut, HandOutSurroundings];

/** Services collected for somebody, and the sheet they take home. */
@Module({
  imports: [DirectoryModule, IdentityModule, PeopleModule],
  controllers: [HandOutController],
  providers: [...DATA, ...COMMANDS, ...READING, ShortlistAnswers, ShortlistsResolver],
})
export class ShortlistsModule {}
