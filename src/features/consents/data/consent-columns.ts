/** The columns of a release under the names of the domain; for `consents` aliased `c` and its agency `a`. */
export const CONSENT_COLUMNS = `
  c.id, c.person_id AS "personId", c.agency_id AS "agencyId", a.time_zone AS "timeZone", c.recipient_class AS "recipientClass", c.scopes, c.purposes,
  c.signed_by AS "signedBy", c.signer_name AS "signerName", c.signed_on AS "signedOn", c.expires_on AS "expiresOn", c.no_expiry AS "noExpiry",
  c.treatment_from AS "treatmentFrom", c.treatment_to AS "treatmentTo", c.has_tpo_statements AS "hasTpoStatements",
  c.has_authority_document AS "hasAuthorityDocument", c.covers_part2_unit AS "coversPart2Unit",
  c.who_consented_to_treatment AS "whoConsentedToTreatment", c.participants, c.treating_participants_only AS "treatingParticipantsOnly",
  c.revoked_at AS "revokedAt", c.revoked_how AS "revokedHow", c.version,
  ARRAY(SELECT r.agency_id FROM consent_recipients r WHERE r.consent_id = c.id ORDER BY r.agency_id) AS "recipientAgencyIds"`;
