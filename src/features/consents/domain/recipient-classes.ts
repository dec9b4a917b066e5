/** The classes of recipients that a release may name instead of agencies. */
export const RECIPIENT_CLASSES = ['treating_providers', 'social_service_providers'] as const;
export type RecipientClass = (typeof RECIPIENT_CLASSES)[number];
