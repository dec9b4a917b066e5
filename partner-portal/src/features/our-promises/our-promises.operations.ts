import { graphql } from '../../gql/index.js';

/** What the agency promised, and what came of it. */
export const ReadOurPromises = graphql(`
  query ReadOurPromises($from: Date!, $to: Date!) {
    ourPromises(from: $from, to: $to) {
      promiseId
      agreementTitle
      kindLabel
      situation
      within
      kept
      missed
      open
      referrals {
        referralId
        reference
        result
        dueAt
      }
    }
  }
`);
