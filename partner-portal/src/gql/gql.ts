/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ReadOpenWork {\n    openWork {\n      toAnswer\n      dueToday\n      groups {\n        code\n        label\n        rows {\n          referralId\n          reference\n          sentence\n          state\n          due {\n            at\n            text\n            overdue\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReadOpenWorkDocument,
    "\n  fragment PortalReferral on Referral {\n    id\n    reference\n    version\n    state\n    urgency\n    enquiry\n    category {\n      code\n      label\n    }\n    serviceName\n    senderName\n    owner {\n      id\n      displayName\n    }\n    due {\n      at\n      text\n      overdue\n    }\n    reasonLabel\n    outcomeLabel\n    fitFacts {\n      ageBand\n      area\n      language\n      payerType\n      householdSize\n    }\n    details {\n      ...ReleasedToUs\n    }\n    detailsWithheld\n    appointments {\n      id\n      startsAt\n      place\n      note\n      state\n    }\n    timeline {\n      id\n      at\n      sentence\n      party\n      by\n      note\n    }\n    availableActions {\n      action\n      label\n      about\n      weight\n      onBehalf\n      asks {\n        name\n        kind\n        label\n        help\n        required\n        requiredWhen\n        maxLength\n        options {\n          value\n          label\n        }\n      }\n    }\n  }\n": typeof types.PortalReferralFragmentDoc,
    "\n  fragment ReleasedToUs on ReleasedDetails {\n    displayName\n    preferredName\n    pronouns\n    birthDate\n    language\n    interpreterNeeded\n    phone\n    email\n    guardianName\n    notices\n    scopeText\n    consentExpiresOn\n    sections {\n      kind\n      text\n    }\n    safeContact {\n      channel\n      times\n      mayLeaveMessage\n      mayText\n      note\n      doNotContact\n    }\n  }\n": typeof types.ReleasedToUsFragmentDoc,
    "\n  query ReadReferral($id: ID!) {\n    referral(id: $id) {\n      ...PortalReferral\n    }\n  }\n": typeof types.ReadReferralDocument,
    "\n  mutation ActOnReferral($input: ActOnReferralInput!) {\n    actOnReferral(input: $input) {\n      __typename\n      ... on Referral {\n        ...PortalReferral\n      }\n      ... on Problem {\n        code\n        message\n        field\n      }\n      ... on StaleVersion {\n        currentVersion\n        changes\n      }\n      ... on ActionNotAvailable {\n        state\n      }\n    }\n  }\n": typeof types.ActOnReferralDocument,
    "\n  query ReadOwnListings {\n    ownListings {\n      ...OwnListing\n    }\n  }\n": typeof types.ReadOwnListingsDocument,
    "\n  fragment OwnListing on Listing {\n    id\n    serviceName\n    description\n    applicationProcess\n    eligibility\n    fees\n    placeName\n    isPlacePrivate\n    requiredDocuments\n    phones {\n      number\n      extension\n    }\n    addresses {\n      address1\n      city\n    }\n    schedules {\n      text\n    }\n    capacity {\n      state\n      lastState\n      waitDays\n      closedUntil\n      how\n      saidBy\n      saidAt\n      contrary {\n        saidBy\n        saidAt\n      }\n    }\n    news {\n      id\n      text\n      startsOn\n      endsOn\n    }\n    verifications {\n      group\n      at\n      how\n      by\n      changedAt\n    }\n    howToRefer {\n      intakePhone\n      intakeExtension\n      intakeHours {\n        days\n        opensAt\n        closesAt\n      }\n      intakeHoursText\n      steps\n      documents\n      languages\n      afterHours\n      version\n    }\n    may {\n      say\n      keep\n    }\n  }\n": typeof types.OwnListingFragmentDoc,
    "\n  mutation SayOwnCapacity($input: SayCapacityInput!) {\n    sayCapacity(input: $input) {\n      ...OwnWord\n    }\n  }\n": typeof types.SayOwnCapacityDocument,
    "\n  mutation TakeBackOwnWord($id: ID!) {\n    takeBackWord(id: $id) {\n      ...OwnWord\n    }\n  }\n": typeof types.TakeBackOwnWordDocument,
    "\n  mutation StillTrue($input: VerifyListingInput!) {\n    verifyListing(input: $input) {\n      ...OwnWord\n    }\n  }\n": typeof types.StillTrueDocument,
    "\n  mutation PublishOwnNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      ...OwnWord\n    }\n  }\n": typeof types.PublishOwnNewsDocument,
    "\n  mutation WithdrawOwnNews($id: ID!) {\n    withdrawNews(id: $id) {\n      ...OwnWord\n    }\n  }\n": typeof types.WithdrawOwnNewsDocument,
    "\n  mutation SayOwnHowToRefer($input: HowToReferInput!) {\n    sayHowToRefer(input: $input) {\n      ...OwnWord\n    }\n  }\n": typeof types.SayOwnHowToReferDocument,
    "\n  fragment OwnWord on WordResult {\n    __typename\n    ... on WordKept {\n      id\n    }\n    ... on Problem {\n      code\n      message\n      field\n    }\n    ... on StaleVersion {\n      currentVersion\n      changes\n    }\n  }\n": typeof types.OwnWordFragmentDoc,
    "\n  query ReadMe {\n    me {\n      id\n      displayName\n      kind\n      locale\n      agency {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ReadMeDocument,
};
const documents: Documents = {
    "\n  query ReadOpenWork {\n    openWork {\n      toAnswer\n      dueToday\n      groups {\n        code\n        label\n        rows {\n          referralId\n          reference\n          sentence\n          state\n          due {\n            at\n            text\n            overdue\n          }\n        }\n      }\n    }\n  }\n": types.ReadOpenWorkDocument,
    "\n  fragment PortalReferral on Referral {\n    id\n    reference\n    version\n    state\n    urgency\n    enquiry\n    category {\n      code\n      label\n    }\n    serviceName\n    senderName\n    owner {\n      id\n      displayName\n    }\n    due {\n      at\n      text\n      overdue\n    }\n    reasonLabel\n    outcomeLabel\n    fitFacts {\n      ageBand\n      area\n      language\n      payerType\n      householdSize\n    }\n    details {\n      ...ReleasedToUs\n    }\n    detailsWithheld\n    appointments {\n      id\n      startsAt\n      place\n      note\n      state\n    }\n    timeline {\n      id\n      at\n      sentence\n      party\n      by\n      note\n    }\n    availableActions {\n      action\n      label\n      about\n      weight\n      onBehalf\n      asks {\n        name\n        kind\n        label\n        help\n        required\n        requiredWhen\n        maxLength\n        options {\n          value\n          label\n        }\n      }\n    }\n  }\n": types.PortalReferralFragmentDoc,
    "\n  fragment ReleasedToUs on ReleasedDetails {\n    displayName\n    preferredName\n    pronouns\n    birthDate\n    language\n    interpreterNeeded\n    phone\n    email\n    guardianName\n    notices\n    scopeText\n    consentExpiresOn\n    sections {\n      kind\n      text\n    }\n    safeContact {\n      channel\n      times\n      mayLeaveMessage\n      mayText\n      note\n      doNotContact\n    }\n  }\n": types.ReleasedToUsFragmentDoc,
    "\n  query ReadReferral($id: ID!) {\n    referral(id: $id) {\n      ...PortalReferral\n    }\n  }\n": types.ReadReferralDocument,
    "\n  mutation ActOnReferral($input: ActOnReferralInput!) {\n    actOnReferral(input: $input) {\n      __typename\n      ... on Referral {\n        ...PortalReferral\n      }\n      ... on Problem {\n        code\n        message\n        field\n      }\n      ... on StaleVersion {\n        currentVersion\n        changes\n      }\n      ... on ActionNotAvailable {\n        state\n      }\n    }\n  }\n": types.ActOnReferralDocument,
    "\n  query ReadOwnListings {\n    ownListings {\n      ...OwnListing\n    }\n  }\n": types.ReadOwnListingsDocument,
    "\n  fragment OwnListing on Listing {\n    id\n    serviceName\n    description\n    applicationProcess\n    eligibility\n    fees\n    placeName\n    isPlacePrivate\n    requiredDocuments\n    phones {\n      number\n      extension\n    }\n    addresses {\n      address1\n      city\n    }\n    schedules {\n      text\n    }\n    capacity {\n      state\n      lastState\n      waitDays\n      closedUntil\n      how\n      saidBy\n      saidAt\n      contrary {\n        saidBy\n        saidAt\n      }\n    }\n    news {\n      id\n      text\n      startsOn\n      endsOn\n    }\n    verifications {\n      group\n      at\n      how\n      by\n      changedAt\n    }\n    howToRefer {\n      intakePhone\n      intakeExtension\n      intakeHours {\n        days\n        opensAt\n        closesAt\n      }\n      intakeHoursText\n      steps\n      documents\n      languages\n      afterHours\n      version\n    }\n    may {\n      say\n      keep\n    }\n  }\n": types.OwnListingFragmentDoc,
    "\n  mutation SayOwnCapacity($input: SayCapacityInput!) {\n    sayCapacity(input: $input) {\n      ...OwnWord\n    }\n  }\n": types.SayOwnCapacityDocument,
    "\n  mutation TakeBackOwnWord($id: ID!) {\n    takeBackWord(id: $id) {\n      ...OwnWord\n    }\n  }\n": types.TakeBackOwnWordDocument,
    "\n  mutation StillTrue($input: VerifyListingInput!) {\n    verifyListing(input: $input) {\n      ...OwnWord\n    }\n  }\n": types.StillTrueDocument,
    "\n  mutation PublishOwnNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      ...OwnWord\n    }\n  }\n": types.PublishOwnNewsDocument,
    "\n  mutation WithdrawOwnNews($id: ID!) {\n    withdrawNews(id: $id) {\n      ...OwnWord\n    }\n  }\n": types.WithdrawOwnNewsDocument,
    "\n  mutation SayOwnHowToRefer($input: HowToReferInput!) {\n    sayHowToRefer(input: $input) {\n      ...OwnWord\n    }\n  }\n": types.SayOwnHowToReferDocument,
    "\n  fragment OwnWord on WordResult {\n    __typename\n    ... on WordKept {\n      id\n    }\n    ... on Problem {\n      code\n      message\n      field\n    }\n    ... on StaleVersion {\n      currentVersion\n      changes\n    }\n  }\n": types.OwnWordFragmentDoc,
    "\n  query ReadMe {\n    me {\n      id\n      displayName\n      kind\n      locale\n      agency {\n        id\n        name\n      }\n    }\n  }\n": types.ReadMeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadOpenWork {\n    openWork {\n      toAnswer\n      dueToday\n      groups {\n        code\n        label\n        rows {\n          referralId\n          reference\n          sentence\n          state\n          due {\n            at\n            text\n            overdue\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadOpenWork {\n    openWork {\n      toAnswer\n      dueToday\n      groups {\n        code\n        label\n        rows {\n          referralId\n          reference\n          sentence\n          state\n          due {\n            at\n            text\n            overdue\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortalReferral on Referral {\n    id\n    reference\n    version\n    state\n    urgency\n    enquiry\n    category {\n      code\n      label\n    }\n    serviceName\n    senderName\n    owner {\n      id\n      displayName\n    }\n    due {\n      at\n      text\n      overdue\n    }\n    reasonLabel\n    outcomeLabel\n    fitFacts {\n      ageBand\n      area\n      language\n      payerType\n      householdSize\n    }\n    details {\n      ...ReleasedToUs\n    }\n    detailsWithheld\n    appointments {\n      id\n      startsAt\n      place\n      note\n      state\n    }\n    timeline {\n      id\n      at\n      sentence\n      party\n      by\n      note\n    }\n    availableActions {\n      action\n      label\n      about\n      weight\n      onBehalf\n      asks {\n        name\n        kind\n        label\n        help\n        required\n        requiredWhen\n        maxLength\n        options {\n          value\n          label\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PortalReferral on Referral {\n    id\n    reference\n    version\n    state\n    urgency\n    enquiry\n    category {\n      code\n      label\n    }\n    serviceName\n    senderName\n    owner {\n      id\n      displayName\n    }\n    due {\n      at\n      text\n      overdue\n    }\n    reasonLabel\n    outcomeLabel\n    fitFacts {\n      ageBand\n      area\n      language\n      payerType\n      householdSize\n    }\n    details {\n      ...ReleasedToUs\n    }\n    detailsWithheld\n    appointments {\n      id\n      startsAt\n      place\n      note\n      state\n    }\n    timeline {\n      id\n      at\n      sentence\n      party\n      by\n      note\n    }\n    availableActions {\n      action\n      label\n      about\n      weight\n      onBehalf\n      asks {\n        name\n        kind\n        label\n        help\n        required\n        requiredWhen\n        maxLength\n        options {\n          value\n          label\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReleasedToUs on ReleasedDetails {\n    displayName\n    preferredName\n    pronouns\n    birthDate\n    language\n    interpreterNeeded\n    phone\n    email\n    guardianName\n    notices\n    scopeText\n    consentExpiresOn\n    sections {\n      kind\n      text\n    }\n    safeContact {\n      channel\n      times\n      mayLeaveMessage\n      mayText\n      note\n      doNotContact\n    }\n  }\n"): (typeof documents)["\n  fragment ReleasedToUs on ReleasedDetails {\n    displayName\n    preferredName\n    pronouns\n    birthDate\n    language\n    interpreterNeeded\n    phone\n    email\n    guardianName\n    notices\n    scopeText\n    consentExpiresOn\n    sections {\n      kind\n      text\n    }\n    safeContact {\n      channel\n      times\n      mayLeaveMessage\n      mayText\n      note\n      doNotContact\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadReferral($id: ID!) {\n    referral(id: $id) {\n      ...PortalReferral\n    }\n  }\n"): (typeof documents)["\n  query ReadReferral($id: ID!) {\n    referral(id: $id) {\n      ...PortalReferral\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnReferral($input: ActOnReferralInput!) {\n    actOnReferral(input: $input) {\n      __typename\n      ... on Referral {\n        ...PortalReferral\n      }\n      ... on Problem {\n        code\n        message\n        field\n      }\n      ... on StaleVersion {\n        currentVersion\n        changes\n      }\n      ... on ActionNotAvailable {\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ActOnReferral($input: ActOnReferralInput!) {\n    actOnReferral(input: $input) {\n      __typename\n      ... on Referral {\n        ...PortalReferral\n      }\n      ... on Problem {\n        code\n        message\n        field\n      }\n      ... on StaleVersion {\n        currentVersion\n        changes\n      }\n      ... on ActionNotAvailable {\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadOwnListings {\n    ownListings {\n      ...OwnListing\n    }\n  }\n"): (typeof documents)["\n  query ReadOwnListings {\n    ownListings {\n      ...OwnListing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnListing on Listing {\n    id\n    serviceName\n    description\n    applicationProcess\n    eligibility\n    fees\n    placeName\n    isPlacePrivate\n    requiredDocuments\n    phones {\n      number\n      extension\n    }\n    addresses {\n      address1\n      city\n    }\n    schedules {\n      text\n    }\n    capacity {\n      state\n      lastState\n      waitDays\n      closedUntil\n      how\n      saidBy\n      saidAt\n      contrary {\n        saidBy\n        saidAt\n      }\n    }\n    news {\n      id\n      text\n      startsOn\n      endsOn\n    }\n    verifications {\n      group\n      at\n      how\n      by\n      changedAt\n    }\n    howToRefer {\n      intakePhone\n      intakeExtension\n      intakeHours {\n        days\n        opensAt\n        closesAt\n      }\n      intakeHoursText\n      steps\n      documents\n      languages\n      afterHours\n      version\n    }\n    may {\n      say\n      keep\n    }\n  }\n"): (typeof documents)["\n  fragment OwnListing on Listing {\n    id\n    serviceName\n    description\n    applicationProcess\n    eligibility\n    fees\n    placeName\n    isPlacePrivate\n    requiredDocuments\n    phones {\n      number\n      extension\n    }\n    addresses {\n      address1\n      city\n    }\n    schedules {\n      text\n    }\n    capacity {\n      state\n      lastState\n      waitDays\n      closedUntil\n      how\n      saidBy\n      saidAt\n      contrary {\n        saidBy\n        saidAt\n      }\n    }\n    news {\n      id\n      text\n      startsOn\n      endsOn\n    }\n    verifications {\n      group\n      at\n      how\n      by\n      changedAt\n    }\n    howToRefer {\n      intakePhone\n      intakeExtension\n      intakeHours {\n        days\n        opensAt\n        closesAt\n      }\n      intakeHoursText\n      steps\n      documents\n      languages\n      afterHours\n      version\n    }\n    may {\n      say\n      keep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayOwnCapacity($input: SayCapacityInput!) {\n    sayCapacity(input: $input) {\n      ...OwnWord\n    }\n  }\n"): (typeof documents)["\n  mutation SayOwnCapacity($input: SayCapacityInput!) {\n    sayCapacity(input: $input) {\n      ...OwnWord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackOwnWord($id: ID!) {\n    takeBackWord(id: $id) {\n      ...OwnWord\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackOwnWord($id: ID!) {\n    takeBackWord(id: $id) {\n      ...OwnWord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StillTrue($input: VerifyListingInput!) {\n    verifyListing(input: $input) {\n      ...OwnWord\n    }\n  }\n"): (typeof documents)["\n  mutation StillTrue($input: VerifyListingInput!) {\n    verifyListing(input: $input) {\n      ...OwnWord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishOwnNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      ...OwnWord\n    }\n  }\n"): (typeof documents)["\n  mutation PublishOwnNews($input: PublishNewsInput!) {\n    publishNews(input: $input) {\n      ...OwnWord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOwnNews($id: ID!) {\n    withdrawNews(id: $id) {\n      ...OwnWord\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawOwnNews($id: ID!) {\n    withdrawNews(id: $id) {\n      ...OwnWord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayOwnHowToRefer($input: HowToReferInput!) {\n    sayHowToRefer(input: $input) {\n      ...OwnWord\n    }\n  }\n"): (typeof documents)["\n  mutation SayOwnHowToRefer($input: HowToReferInput!) {\n    sayHowToRefer(input: $input) {\n      ...OwnWord\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnWord on WordResult {\n    __typename\n    ... on WordKept {\n      id\n    }\n    ... on Problem {\n      code\n      message\n      field\n    }\n    ... on StaleVersion {\n      currentVersion\n      changes\n    }\n  }\n"): (typeof documents)["\n  fragment OwnWord on WordResult {\n    __typename\n    ... on WordKept {\n      id\n    }\n    ... on Problem {\n      code\n      message\n      field\n    }\n    ... on StaleVersion {\n      currentVersion\n      changes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMe {\n    me {\n      id\n      displayName\n      kind\n      locale\n      agency {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadMe {\n    me {\n      id\n      displayName\n      kind\n      locale\n      agency {\n        id\n        name\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;