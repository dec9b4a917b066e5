import type { INestApplicationContext } from '@nestjs/common';
import { LogEngagement } from '../../features/engagement/index.js';
import { UserReader } from '../../features/identity/index.js';
import { Clock } from '../../kernel/clock.js';
import { localDay, plusDays } from '../../kernel/local-day.js';
import { isProblem } from '../../kernel/problem.js';
import { Transactor } from '../../platform/database/transactor.js';
import { demoId } from '../network/index.js';
import { DEMO_ENGAGEMENTS } from './demo-engagements.js';
import { actorOf, done, LEAD, SEEDED_EARLIER, SYSTEM, ZONE } from './seed-cast.js';

const DIRECTOR = 'dora@aldervalley.example';

/** Logs the demo's contacts with partners, as its director did; those logged on an earlier day stay as they are. */
export async function seedEngagements(app: INestApplicationContext): Promise<void> {
  const staff = await app
    .get(Transactor)
    .read(SYSTEM, (tx) => app.get(UserReader).ofAgency(tx, demoId('agency', LEAD)));
  const director = staff.find(({ email }) => email === DIRECTOR);
  if (!director) return;
  const today = localDay(app.get(Clock).now(), ZONE);
  for (const [n, { to, daysAgo, ...contact }] of DEMO_ENGAGEMENTS.entries()) {
    const entry = {
      ...contact,
      partnerId: demoId('agency', to),
      day: plusDays(today, -daysAgo),
      note: null,
      followUpOn: null,
    };
    const logged = await app
      .get(LogEngagement)
      .execute(actorOf(director), { entry, idempotencyKey: `demo-engagement-${n}` });
    if (isProblem(logged) && logged.code === SEEDED_EARLIER) return;
    done(logged);
  }
}
