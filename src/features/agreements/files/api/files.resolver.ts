import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { By, For, problemType } from '../../../../platform/graphql/index.js';
import type { Agreement } from '../../register/domain/agreement.js';
import { AgreementVersionType } from '../../register/api/agreement-version.type.js';
import { ReadFiles } from '../commands/read-files.js';
import { RemoveFile } from '../commands/remove-file.js';
import type { AgreementFile } from '../domain/agreement-file.js';
import { fileType } from './file-view.js';
import { AgreementFileRemovedType, AgreementFileType, RemoveAgreementFileResult } from './file.types.js';

/** Files of versions. */
@Resolver(() => AgreementVersionType)
export class FilesResolver {
  /** All versions of an agreement are asked together: they come from one reading of it. */
  private readonly read = new WeakMap<Agreement, Promise<readonly AgreementFile[]>>();

  constructor(
    private readonly reading: ReadFiles,
    private readonly removing: RemoveFile,
  ) {}

  @ResolveField(() => [AgreementFileType], { description: 'The oldest first.' })
  async files(@By() actor: Actor, @Parent() { source }: AgreementVersionType): Promise<AgreementFileType[]> {
    const { agreement, version } = source;
    const reading = this.read.get(agreement) ?? this.reading.ofVersions(actor, agreement.versions.map(({ id }) => id)); // prettier-ignore
    this.read.set(agreement, reading);
    return (await reading).filter(({ versionId }) => versionId === version.id).map((file) => fileType(file, actor));
  }

  @For('director', 'admin')
  @Mutation(() => RemoveAgreementFileResult, {
    description: 'Takes a file off a draft; of what was offered nothing goes.',
  })
  async removeAgreementFile(
    @By() actor: Actor,
    @Args('versionId', { type: () => ID }) versionId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<typeof RemoveAgreementFileResult> {
    const removed = await this.removing.execute(actor, versionId, fileId);
    return isProblem(removed) ? problemType(removed) : Object.assign(new AgreementFileRemovedType(), removed);
  }
}
