import { graphql } from '../../gql/index.js';

/** What waits for this agency, in the order in which it falls due. */
export const ReadOpenWork = graphql(`
  query ReadOpenWork {
    openWork {
      toAnswer
      dueToday
      groups {
        code
        label
        rows {
          referralId
          reference
          sentence
          state
          due {
            at
            text
            overdue
          }
        }
      }
    }
  }
`);
