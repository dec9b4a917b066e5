import type { Role } from '../../../../kernel/actor.js';
import type { VersionState } from '../../register/domain/agreement-version.js';

export const FILE_ROLES = ['draft', 'signed', 'attachment', 'receipt', 'hhs_approval'] as const;

/** What a file is to the version that it belongs to. */
export type FileRole = (typeof FILE_ROLES)[number];

/** Receipts are made here and never handed in. */
export const ROLES_TO_HAND_IN = ['draft', 'signed', 'attachment', 'hhs_approval'] as const;

export type RoleToHandIn = (typeof ROLES_TO_HAND_IN)[number];

export const isRoleToHandIn = (text: string): text is RoleToHandIn => ROLES_TO_HAND_IN.some((role) => role === text);

/** What is offered is frozen with the version; a signed copy and an approval come when they come. */
const STATES: Readonly<Record<RoleToHandIn, readonly VersionState[]>> = {
  draft: ['draft'],
  attachment: ['draft'],
  signed: ['draft', 'offered', 'adopted', 'replaced'],
  hhs_approval: ['draft', 'offered', 'adopted'],
};

export const mayBeAdded = (role: RoleToHandIn, state: VersionState): boolean => STATES[role].includes(state);

/** Who of the agency's staff takes copies of its files. */
export const FILE_READERS: readonly Role[] = ['director', 'admin', 'supervisor', 'privacy_officer'];

/** 25 MB, as people who hand in a file count them. */
export const MOST_BYTES = 25 * 1024 * 1024;

/** A file of a version, as it stands in the database. */
export interface AgreementFile {
  readonly id: string;
  readonly versionId: string;
  readonly name: string;
  readonly role: FileRole;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storedAt: Date;
  /** Null for what was made here, and for the other side. */
  readonly storedBy: string | null;
  /** Copies that were taken; the other side counts its own. */
  readonly downloads: number;
}
