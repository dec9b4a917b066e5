/** Under this name the console remembers for whom a service is being looked for, until a referral to one begins. */
export const PERSON_TO_REFER = 'person-to-refer';
