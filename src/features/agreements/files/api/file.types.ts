import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, enumOfCodes, InvalidInput, NotAllowed, NotFound } from '../../../../platform/graphql/index.js';
import { FILE_ROLES, type FileRole } from '../domain/agreement-file.js';

export const AgreementFileRoleEnum = enumOfCodes('AgreementFileRole', FILE_ROLES, {
  about: {
    draft: 'The text itself; offered with the version, and frozen with it.',
    signed: 'A signed copy.',
    attachment: 'An attachment; offered with the version, and frozen with it.',
    receipt: 'Proof of an acceptance in the portal; made here.',
    hhs_approval: 'The approval by HHS where standards of a crisis system are less stringent.',
  },
});

@ObjectType('AgreementFile', { description: 'A file of a version.' })
export class AgreementFileType {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly name: string;
  @Field(() => AgreementFileRoleEnum) readonly role: FileRole;
  @Field(() => String) readonly roleLabel: string;
  @Field(() => String) readonly mediaType: string;
  @Field(() => Int) readonly bytes: number;
  @Field(() => String, { description: 'SHA-256 of its bytes, in hex.' }) readonly sha256: string;
  @Field(() => DateTime) readonly storedAt: Date;
  @Field(() => String, { nullable: true, description: 'Null for what was made here, and for the other side.' })
  readonly storedBy: string | null;
  @Field(() => Int, { description: 'Copies that were taken; the other side counts its own.' })
  readonly downloads: number;
  @Field(() => String, { nullable: true, description: 'Where a copy is taken; null where you may not.' })
  readonly url: string | null;
}

@ObjectType('AgreementFileRemoved')
export class AgreementFileRemovedType {
  @Field(() => ID) readonly fileId: string;
  @Field(() => ID) readonly versionId: string;
}

export const RemoveAgreementFileResult = createUnionType({
  name: 'RemoveAgreementFileResult',
  types: () => [AgreementFileRemovedType, InvalidInput, NotFound, NotAllowed] as const,
});
