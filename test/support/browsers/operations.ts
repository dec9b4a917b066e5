const STEPS = 'availableActions { action label onBehalf asks { name kind required options { value label } } }';
/** A referral as its page asks for it. */
export const SEEN = `query ($id: ID!) { referral(id: $id) {
  id reference version state headline senderName serviceName reason outcome gotHelp nextStep deliveryProblem detailsWithheld owner { displayName }
  due { at clock text overdue } details { displayName phone notices sections { kind text } } mail { kind state attempts lastError to }
  timeline { sentence by channel onBehalf note } ${STEPS} } }`;
/** What may be done with a referral now. */
export const OFFERED = `query ($id: ID!) { referral(id: $id) { version state ${STEPS} } }`;
const PROBLEM = `... on Problem { code field message }`;
/** One step in the life of a referral. */
export const ACT = `mutation ($input: ActOnReferralInput!) { actOnReferral(input: $input) { __typename ... on Referral { id version state } ${PROBLEM}
  ... on ActionNotAvailable { state available } ... on StaleVersion { currentVersion changes } ... on RuleBroken { rule } ... on ReleaseHeld { missing { code section message } } } }`;
/** A draft of a referral. */
export const OPEN = `mutation ($input: OpenReferralInput!) { openReferral(input: $input) { __typename ... on Referral { id version state } ${PROBLEM} } }`;
/** A person, entered. */
export const ENTER = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { __typename ... on Person { id } ${PROBLEM} } }`;
/** A release, kept. */
export const RECORD = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { __typename ... on Consent { id } ${PROBLEM} } }`;
/** A release, taken back. */
export const REVOKE = `mutation ($input: RevokeConsentInput!) { revokeConsent(input: $input) { __typename ... on Consent { id } ${PROBLEM} } }`;
/** The rows of a list of what waits. */
export const GROUPS = 'groups { code rows { referralId sentence action } }';
