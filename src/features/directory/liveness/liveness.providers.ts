import { LivenessResolver } from './api/liveness.resolver.js';
import { PlacesResolver } from './api/places.resolver.js';
import { ListingWordsResolver } from './api/listing-words.resolver.js';
import { ConcludeCapacity } from './commands/conclude-capacity.js';
import { CountUse } from './commands/count-use.js';
import { KeepCapacity } from './commands/keep-capacity.js';
import { KeepContact } from './commands/keep-contact.js';
import { KeepPlacePrivate } from './commands/keep-place-private.js';
import { NoteFailedCall } from './commands/note-failed-call.js';
import { ListingDesk } from './commands/listing-desk.js';
import { PublishNews } from './commands/publish-news.js';
import { SayCapacity } from './commands/say-capacity.js';
import { SayHowToRefer } from './commands/say-how-to-refer.js';
import { TakeBackWord } from './commands/take-back-word.js';
import { KeepVerification } from './commands/keep-verification.js';
import { TellOfChange } from './commands/tell-of-change.js';
import { VerifyListing } from './commands/verify-listing.js';
import { CapacityStore } from './data/capacity.store.js';
import { ContactStore } from './data/contact.store.js';
import { FailedCallStore } from './data/failed-call.store.js';
import { HowToReferStore } from './data/how-to-refer.store.js';
import { ListingsToKeep } from './data/listing-to-keep.reader.js';
import { ListingUse } from './data/listing-use.store.js';
import { LivingChanges } from './data/living-changes.reader.js';
import { NewsStore } from './data/news.store.js';
import { PrivatePlaceStore } from './data/private-place.store.js';
import { RoomReader } from './data/room.reader.js';
import { StaleListings } from './data/stale-listings.reader.js';
import { VerificationStore } from './data/verification.store.js';

/** What other features may use of the room. */
export const LIVENESS_EXPORTS = [
  ConcludeCapacity,
  CountUse,
  KeepVerification,
  ListingsToKeep,
  LivingChanges,
  RoomReader,
  SayCapacity,
  StaleListings,
  VerifyListing,
  NoteFailedCall,
];

/** Everything that keeps listings alive. */
export const LIVENESS = [
  ...LIVENESS_EXPORTS,
  CapacityStore,
  ContactStore,
  FailedCallStore,
  HowToReferStore,
  KeepCapacity,
  KeepContact,
  KeepPlacePrivate,
  ListingUse,
  ListingWordsResolver,
  LivenessResolver,
  NewsStore,
  ListingDesk,
  PlacesResolver,
  PrivatePlaceStore,
  PublishNews,
  SayHowToRefer,
  TakeBackWord,
  TellOfChange,
  VerificationStore,
];
