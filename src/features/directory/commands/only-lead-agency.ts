import type { Actor } from '../../../kernel/actor.js';
import { notAllowed, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import type { AgencyStore } from '../data/agency.store.js';

/** Refuses whoever does not work for the lead agency: it says who takes part, and where the mail of each goes. */
export async function onlyLeadAgency(tx: Tx, actor: Actor, agencies: AgencyStore): Promise<Problem | null> {
  if (actor.kind === 'system') return null;
  const isLeads = actor.kind === 'staff' && actor.agencyId !== null && (await agencies.isLead(tx, actor.agencyId));
  return isLeads ? null : notAllowed('Only the lead agency changes who takes part in the network, and how.');
}
