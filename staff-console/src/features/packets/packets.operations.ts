import { graphql } from '../../gql/index.js';

/** The packets that were asked for, and how far they are. */
export const ReadPackets = graphql(`
  query ReadEvidencePackets {
    evidencePackets {
      id
      asOf
      askedAt
      askedBy
      language
      state
      stateLabel
      done
      pdf {
        id
        bytes
        url
      }
      csv {
        id
        bytes
        url
      }
    }
  }
`);

/** Asks for the packet of a day. */
export const AskForPacket = graphql(`
  mutation AskForPacket($asOf: Date!, $language: PacketLanguage) {
    askForPacket(asOf: $asOf, language: $language) {
      __typename
      ... on EvidencePacket {
        id
      }
      ... on Problem {
        code
        message
        field
      }
    }
  }
`);
