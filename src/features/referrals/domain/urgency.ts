/** How soon an answer and a first contact are promised. */
export const URGENCIES = ['routine', 'urgent', 'high_transition', 'emergency'] as const;

export type Urgency = (typeof URGENCIES)[number];
