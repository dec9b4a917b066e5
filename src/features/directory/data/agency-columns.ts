/** The columns of an agency under the names of the domain; for an `agencies` aliased `a`. */
export const AGENCY_COLUMNS = `
  a.id, a.organization_id AS "organizationId", a.name, a.legal_type AS "legalType", a.is_lead AS "isLead", a.active,
  a.takes_referrals AS "takesReferrals", a.may_send AS "maySend", a.time_zone AS "timeZone", a.hours, a.mailbox,
  a.mail_locale AS "mailLocale", a.answered_by AS "answeredBy", a.phone, a.reply_basis AS "replyBasis",
  a.state_profile AS "stateProfile", a.version`;
