import { graphql } from '../../gql/index.js';

export const NineServicesParts = graphql(`
  fragment NineServicesParts on NineServices {
    asOf
    gaps
    services {
      service
      label
      criterion
      confidence
      confidenceLabel
      isDirect
      isGap
      gapNote
      note
      services {
        id
        name
      }
      dcos {
        agreement {
          id
          title
        }
        partner
        endsOn
      }
      partners {
        agreement {
          id
          title
        }
        partner
        endsOn
      }
    }
    shares {
      startsOn
      endsOn
      direct
      dco
      share
      isEnough
      sentence
      byService {
        service
        label
        direct
        dco
        countsTowardDirect
      }
    }
  }
`);

/** The nine services on a day, and the shares that were entered. */
export const ReadNineServices = graphql(`
  query ReadNineServices($on: Date) {
    nineServices(on: $on) {
      ...NineServicesParts
    }
  }
`);

export const SayDirectService = graphql(`
  mutation SayDirectService($input: SayDirectServiceInput!) {
    sayDirectService(input: $input) {
      __typename
      ... on NineServices {
        asOf
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);

export const EnterEncounters = graphql(`
  mutation EnterEncounters($input: EnterEncountersInput!) {
    enterEncounters(input: $input) {
      __typename
      ... on NineServices {
        asOf
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
