import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { By, CalendarDate, For } from '../../../../platform/graphql/index.js';
import { agreementType } from '../../register/api/agreement.answer.js';
import { agreementResult, EditAgreementResult } from '../../register/api/agreement.results.js';
import { AgreementType } from '../../register/api/agreement.type.js';
import { ReadAgreements } from '../../register/commands/read-agreements.js';
import type { Agreement } from '../../register/domain/agreement.js';
import { CheckTerm } from '../commands/check-term.js';
import { KeepDcoServices } from '../commands/keep-dco-services.js';
import { KeepLicence } from '../commands/keep-licence.js';
import { ReadDco } from '../commands/read-dco.js';
import type { DcoFacts } from '../data/dco.queries.js';
import { missingIn, type Checklist } from '../domain/checklist.js';
import { licencesOn } from '../domain/licence.js';
import { checklistItemType, checklistLines, licenceType } from './dco.answer.js';
import { ChecklistEnum } from './dco.enums.js';
import { CheckAgreementTermInput, KeepDcoServicesInput, KeepLicenceInput } from './dco.inputs.js';
import { checkOf, dcoServiceOf, licenceOf } from './dco.requests.js';
import { AgreementLicenceType, ChecklistItemType } from './dco.types.js';

const KEEPER = ['director', 'admin'] as const;

/** What is checked, held and furnished under an agreement; for our own side. */
@Resolver(() => AgreementType)
export class DcoResolver {
  private readonly read = new WeakMap<Agreement, Promise<DcoFacts>>();

  constructor(
    private readonly reading: ReadDco,
    private readonly agreements: ReadAgreements,
    private readonly checking: CheckTerm,
    private readonly services: KeepDcoServices,
    private readonly licencesKept: KeepLicence,
  ) {}

  @ResolveField(() => [ChecklistItemType], { description: 'As it stands, or stood on a day. For our own side alone.' })
  async checklist(
    @By() actor: Actor,
    @Parent() { source }: AgreementType,
    @Args('list', { type: () => ChecklistEnum }) list: Checklist,
    @Args('on', { type: () => CalendarDate, nullable: true }) on: string | null,
  ): Promise<ChecklistItemType[]> {
    if (actor.kind !== 'staff' || (list === 'dco_terms' && source.type !== 'dco_agreement')) return [];
    const lines = checklistLines(list, source, await this.factsOf(actor, source), on ?? this.reading.today(source));
    return lines.map((line) => checklistItemType(list, line, actor.locale));
  }

  @ResolveField(() => Int, { description: 'How many terms a DCO agreement must have and nobody found in it.' })
  async missingTerms(@By() actor: Actor, @Parent() { source }: AgreementType): Promise<number> {
    if (actor.kind !== 'staff' || source.type !== 'dco_agreement') return 0;
    return missingIn(
      checklistLines('dco_terms', source, await this.factsOf(actor, source), this.reading.today(source)),
    );
  }

  @ResolveField(() => [AgreementLicenceType], { description: 'The first to expire first. For our own side alone.' })
  async licences(@By() actor: Actor, @Parent() { source }: AgreementType): Promise<AgreementLicenceType[]> {
    if (actor.kind !== 'staff') return [];
    const { licences } = await this.factsOf(actor, source);
    const today = this.reading.today(source);
    return licencesOn(licences, today).map((licence) => licenceType(licence, today, actor.locale));
  }

  @For(...KEEPER)
  @Mutation(() => EditAgreementResult, { description: 'Writes down what somebody found in the text about one item.' })
  async checkAgreementTerm(
    @By() actor: Actor,
    @Args('input') input: CheckAgreementTermInput,
  ): Promise<typeof EditAgreementResult> {
    return this.answer(actor, await this.checking.execute(actor, checkOf(input)));
  }

  @For(...KEEPER)
  @Mutation(() => EditAgreementResult, { description: 'Says which of the nine services a DCO furnishes by the draft.' })
  async keepDcoServices(
    @By() actor: Actor,
    @Args('input') { services, ...input }: KeepDcoServicesInput,
  ): Promise<typeof EditAgreementResult> {
    const request = { ...input, services: services.map(dcoServiceOf) };
    return this.answer(actor, await this.services.execute(actor, request));
  }

  @For(...KEEPER)
  @Mutation(() => EditAgreementResult, { description: 'Writes down a licence or enrolment that a partner holds.' })
  async keepLicence(@By() actor: Actor, @Args('input') input: KeepLicenceInput): Promise<typeof EditAgreementResult> {
    return this.answer(actor, await this.licencesKept.execute(actor, licenceOf(input)));
  }

  @For(...KEEPER)
  @Mutation(() => EditAgreementResult, { description: 'Takes a licence off the list.' })
  async removeLicence(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof EditAgreementResult> {
    return this.answer(actor, await this.licencesKept.remove(actor, id));
  }

  /** All fields of one agreement are answered from one reading. */
  private factsOf(actor: Actor, agreement: Agreement): Promise<DcoFacts> {
    const reading = this.read.get(agreement) ?? this.reading.ofAgreement(actor, agreement.id);
    this.read.set(agreement, reading);
    return reading;
  }

  private async answer(
    actor: Actor,
    result: { readonly id: string } | Problem,
  ): Promise<ReturnType<typeof agreementResult>> {
    if (isProblem(result)) return agreementResult(result);
    const page = await this.agreements.one(actor, result.id);
    return agreementResult(page ? agreementType(page, actor) : notFound());
  }
}
