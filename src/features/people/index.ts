export { PeopleModule } from './people.module.js';
export { PersonReader } from './data/person.reader.js';
export { CreatePerson, type CreatePersonRequest } from './commands/create-person.js';
export { ReadPerson } from './commands/read-person.js';
export {
  displayName,
  type ContactChannel,
  type PayerType,
  type Person,
  type PersonDetails,
  type SafeContact,
} from './domain/person.js';
export { ageBand, fitFacts, type FitFacts } from './domain/fit-facts.js';
export { ContactChannelEnum, PayerTypeEnum, PersonHitType, PersonType, SafeContactType } from './api/person.types.js';
