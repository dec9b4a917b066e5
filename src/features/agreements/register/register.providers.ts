import type { Room } from '../room.js';
import { AgreementMutationsResolver } from './api/agreement-mutations.resolver.js';
import { AgreementStepsResolver } from './api/agreement-steps.resolver.js';
import { AgreementsResolver } from './api/agreements.resolver.js';
import { PartnerResolver } from './api/partner.resolver.js';
import { ActOnAgreement } from './commands/act-on-agreement.js';
import { AgreementDesk } from './commands/agreement-desk.js';
import { AgreementUse } from './commands/agreement-use.js';
import { BeginAgreementVersion } from './commands/begin-agreement-version.js';
import { CheckParties } from './commands/check-parties.js';
import { EditAgreementVersion } from './commands/edit-agreement-version.js';
import { EditAgreement } from './commands/edit-agreement.js';
import { KeepSigners } from './commands/keep-signers.js';
import { MoveAgreement } from './commands/move-agreement.js';
import { MoveVersion } from './commands/move-version.js';
import { OpenAgreement } from './commands/open-agreement.js';
import { ReadAgreements } from './commands/read-agreements.js';
import { ReadPartner } from './commands/read-partner.js';
import { ReadTimeline } from './commands/read-timeline.js';
import { RecordSignature } from './commands/record-signature.js';
import { StartAgreement } from './commands/start-agreement.js';
import { AgreementReader } from './data/agreement.reader.js';
import { AgreementsInForce } from './data/agreements-in-force.js';
import { AgreementLists } from './data/agreement-list.queries.js';
import { AgreementStore } from './data/agreement.store.js';
import { Agreements } from './data/agreements.reader.js';
import { NamedThingsQueries } from './data/named-things.queries.js';
import { PartnerQueries } from './data/partner.queries.js';
import { SignerStore } from './data/signer.store.js';
import { AgreementTimeline } from './data/timeline.queries.js';
import { VersionStore } from './data/version.store.js';
import { AdoptWhenAllHaveSigned } from './reactions/adopt-when-all-have-signed.js';

/** The register: agreements, their parties, versions and life. */
export const REGISTER: Room = {
  providers: [
    Agreements,
    AgreementReader,
    AgreementsInForce,
    AgreementLists,
    AgreementStore,
    AgreementTimeline,
    NamedThingsQueries,
    PartnerQueries,
    SignerStore,
    VersionStore,
    OpenAgreement,
    AgreementDesk,
    AgreementUse,
    CheckParties,
    StartAgreement,
    EditAgreement,
    EditAgreementVersion,
    BeginAgreementVersion,
    MoveVersion,
    MoveAgreement,
    ActOnAgreement,
    KeepSigners,
    RecordSignature,
    ReadAgreements,
    ReadTimeline,
    ReadPartner,
    AdoptWhenAllHaveSigned,
    AgreementsResolver,
    AgreementMutationsResolver,
    AgreementStepsResolver,
    PartnerResolver,
  ],
  controllers: [],
  exports: [MoveAgreement, AgreementUse, AgreementReader],
};
