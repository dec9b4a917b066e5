import { graphql } from '../../gql/index.js';

/** What partners promised in a period, and what came of it. */
export const ReadPromisesKept = graphql(`
  query ReadPromisesKept($from: Date!, $to: Date!) {
    promisesKept(from: $from, to: $to) {
      promiseId
      partnerId
      partnerName
      agreementId
      agreementTitle
      kindLabel
      situation
      what
      within
      kept
      missed
      open
      referrals {
        referralId
        reference
        startedAt
        dueAt
        answeredAt
        result
      }
    }
  }
`);
