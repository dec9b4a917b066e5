import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.js';
import { PeopleResolver } from './api/people.resolver.js';
import { CreatePerson } from './commands/create-person.js';
import { PersonCheck } from './commands/person-check.js';
import { ReadPerson } from './commands/read-person.js';
import { UpdatePerson } from './commands/update-person.js';
import { PersonQueries } from './data/person.queries.js';
import { PersonReader } from './data/person.reader.js';
import { PersonStore } from './data/person.store.js';

/** The persons who are helped. */
@Module({
  imports: [DirectoryModule],
  providers: [
    PersonReader,
    PersonQueries,
    PersonStore,
    PersonCheck,
    CreatePerson,
    UpdatePerson,
    ReadPerson,
    PeopleResolver,
  ],
  exports: [PersonReader, CreatePerson, ReadPerson],
})
export class PeopleModule {}
