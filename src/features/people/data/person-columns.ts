/** The columns of a person under the names of the domain; for `persons` aliased `p`. */
export const PERSON_COLUMNS = `
  p.id, p.agency_id AS "agencyId", p.given_name AS "givenName", p.family_name AS "familyName", p.preferred_name AS "preferredName",
  p.pronouns, p.birth_date AS "birthDate", p.language, p.interpreter_needed AS "interpreterNeeded", p.phone, p.email, p.city,
  p.postal_code AS "postalCode", p.payer_type AS "payerType", p.household_size AS "householdSize", p.guardian_name AS "guardianName",
  json_build_object('channel', p.safe_channel, 'times', p.safe_times, 'mayLeaveMessage', p.may_leave_message, 'mayText', p.may_text,
    'note', p.safe_note, 'doNotContact', p.do_not_contact) AS "safeContact",
  p.state_profile AS "stateProfile", p.version`;
