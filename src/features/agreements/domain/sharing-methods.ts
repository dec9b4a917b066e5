/** How two agencies share information under an agreement. */
export const SHARING_METHODS = [
  'secure_email',
  'fax',
  'phone',
  'portal',
  'direct_message',
  'health_information_exchange',
  'shared_record',
  'in_person',
] as const;

export type SharingMethod = (typeof SHARING_METHODS)[number];
