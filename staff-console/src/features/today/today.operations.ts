import { graphql } from '../../gql/index.js';

/** The one list of what needs the person who is signed in. */
export const ReadToday = graphql(`
  query ReadToday {
    today {
      count
      dueToday
      next {
        at
        text
      }
      groups {
        code
        label
        rows {
          id
          referralId
          reference
          sentence
          personName
          action
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
