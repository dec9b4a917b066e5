import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AgreementsModule } from './features/agreements/index.js';
import { ConsentsModule } from './features/consents/index.js';
import { DirectoryModule } from './features/directory/index.js';
import { EngagementModule } from './features/engagement/index.js';
import { IdentityModule } from './features/identity/index.js';
import { InteropModule } from './features/interop/index.js';
import { NotificationsModule } from './features/notifications/index.js';
import { PeopleModule } from './features/people/index.js';
import { PublicDirectoryModule } from './features/public-directory/index.js';
import { ReferralsModule } from './features/referrals/index.js';
import { RepliesModule } from './features/replies/index.js';
import { ShortlistsModule } from './features/shortlists/index.js';
import { UpkeepModule } from './features/upkeep/index.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { LiveModule } from './platform/live/live.module.js';
import { PlatformModule, type Foundation } from './platform/platform.module.js';

/** The features, in the order in which they may use each other. */
export const FEATURES: readonly Type[] = [
  DirectoryModule,
  IdentityModule,
  AgreementsModule,
  PeopleModule,
  ConsentsModule,
  ReferralsModule,
  EngagementModule,
  NotificationsModule,
  RepliesModule,
  UpkeepModule,
  ShortlistsModule,
  InteropModule,
  PublicDirectoryModule,
];

/** The whole program: the platform, and on it the features in their order. */
@Module({})
export class AppModule {
  static on(foundation: Foundation): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.on(foundation), LiveModule, GraphqlModule, ...FEATURES, ...(foundation.extras ?? [])],
    };
  }
}
