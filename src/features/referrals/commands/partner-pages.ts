import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ReleaseDecisions, type PreviewLine } from '../../consents/index.js';
import type { FitFacts } from '../../people/index.js';
import type { ReferralOverview } from '../data/referral.queries.js';
import { scopeOf } from '../data/scope.js';
import { StepFactsQueries } from '../data/step-facts.queries.js';
import { TimelineQueries } from '../data/timeline.queries.js';
import { availableActions } from '../domain/available-actions.js';
import type { DueSentence } from '../domain/headline.js';
import { labelledAction, type LabelledAction } from '../domain/labelled-action.js';
import { partiesTo } from '../domain/party-to.js';
import type { BookedAppointment } from '../domain/referral-facts.js';
import { shownReferral, type ReleaseForReceiver, type ShownReferral } from '../domain/shown-referral.js';
import { timelineFor, type ReadableWords, type TimelineLine } from '../domain/timeline.js';
import { withheldByState, type Withheld } from '../domain/what-shows.js';
import { referralTexts } from '../texts/index.js';
import { OpenDetails, type OpenedDetails } from './open-details.js';
import { releaseQuestion } from './referral-release.js';

/** A referral as the receiving side sees it now, in the reader's language. */
export type PartnerView = OpenedDetails & {
  readonly referral: ReferralOverview;
  /** What is asked for, naming nobody. */
  readonly title: string;
  readonly headline: string;
  readonly senderName: string;
  readonly due: DueSentence | null;
  /** What anybody invited may know: the facts that decide fit. */
  readonly facts: readonly PreviewLine[];
  /** The same as they are kept; null where not even these are shown any more. */
  readonly fit: FitFacts | null;
  readonly serviceName: string;
  /** Why there are no details now, in a sentence. */
  readonly withheldText: string | null;
  readonly booked: readonly BookedAppointment[];
  readonly steps: readonly LabelledAction[];
  readonly timeline: readonly TimelineLine[];
};

/** Puts together what the receiving side may see of one referral. */
@Injectable()
export class PartnerPages {
  constructor(
    private readonly openDetails: OpenDetails,
    private readonly decisions: ReleaseDecisions,
    private readonly stepFacts: StepFactsQueries,
    private readonly timelines: TimelineQueries,
  ) {}

  async show(tx: Tx, actor: Actor, referral: ReferralOverview, upToTier: number): Promise<PartnerView | null> {
    const texts = referralTexts(actor.locale);
    const gathered = await this.stepFacts.read(tx, scopeOf(actor), referral.id);
    if (!gathered) return null;
    const facts = { ...gathered.facts, release: null };
    const opened = await this.open(tx, actor, referral, facts.now, upToTier);
    const shown = shownReferral(referral, {
      side: 'receiver',
      locale: actor.locale,
      texts,
      now: facts.now,
      release: releaseForReceiver(opened),
    });
    const timeline = await this.timelines.ofReferral(tx, referral.id);
    return {
      ...opened,
      ...shown,
      referral,
      facts: shown.fit ? await this.envelope(tx, actor, referral, { ...shown, fit: shown.fit }) : [],
      booked: facts.booked,
      withheldText: await this.whyWithheld(tx, actor, referral, opened),
      steps: availableActions({ referral, parties: partiesTo(referral, actor), facts }).map((action) =>
        labelledAction(action, { texts, locale: actor.locale, facts }),
      ),
      timeline: timelineFor(timeline, {
        side: 'receiver',
        names: shown.names,
        texts,
        words: readableWords(opened.withheld),
      }),
    };
  }

  /** Why nothing is shown, or why not all of it; the end of a release with its day. */
  private async whyWithheld(
    tx: Tx,
    actor: Actor,
    referral: ReferralOverview,
    { details, withheld }: OpenedDetails,
  ): Promise<string | null> {
    const { withheld: why } = referralTexts(actor.locale);
    if (withheld === null) return details.hasMore ? why.signIn : null;
    const ended = withheld === 'consentEnded' && (await this.decisions.endNotice(tx, actor, releaseQuestion(referral)));
    return ended || why[withheld];
  }

  private async envelope(
    tx: Tx,
    actor: Actor,
    referral: ReferralOverview,
    { serviceName, isNamed, fit }: Pick<ShownReferral, 'serviceName' | 'isNamed'> & { readonly fit: FitFacts },
  ): Promise<readonly PreviewLine[]> {
    const { now } = await this.decisions.preview(tx, actor, releaseQuestion(referral), {
      asksFor: serviceName,
      namesService: isNamed,
      urgency: referralTexts(actor.locale).urgencies[referral.urgency],
      fit,
      texts: {},
    });
    return now;
  }

  private async open(
    tx: Tx,
    actor: Actor,
    referral: ReferralOverview,
    now: Date,
    upToTier: number,
  ): Promise<OpenedDetails> {
    const withheld = withheldByState(referral, now);
    return withheld ? { details: null, withheld } : this.openDetails.execute(tx, actor, referral, upToTier);
  }
}

/** What the release means beyond the details: once it has ended nothing is told; with a yes and a Part 2 consent the service is named. */
const releaseForReceiver = ({ details, withheld }: OpenedDetails): ReleaseForReceiver => ({
  hasEnded: withheld === 'consentEnded' || withheld === 'held',
  namesService: details?.namesService ?? false,
});

/** Where nobody is named yet, a question and its answer decide whether it fits. */
const BEFORE_NAMES: readonly Withheld[] = ['beforeYes', 'enquiry'];

/** What was written at the steps is held back as the details are: a note may name the person. */
function readableWords(withheld: Withheld | null): ReadableWords {
  if (withheld === null) return 'all';
  return BEFORE_NAMES.includes(withheld) ? 'questions' : 'none';
}
