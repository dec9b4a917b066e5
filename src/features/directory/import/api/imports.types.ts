import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Locale } from '../../../../kernel/actor.js';
import { CleanText, DateTime, InvalidInput, NotFound } from '../../../../platform/graphql/index.js';
import { enumOfCodes } from '../../../../platform/graphql/enum-of-codes.js';
import { RUN_STATES, type DifferenceRow, type RunRow } from '../data/import-run.queries.js';
import { faultWords } from '../domain/fault-words.js';
import { refusalIn } from '../domain/sentences.js';

const ImportState = enumOfCodes('ImportState', RUN_STATES, { description: 'How far an import is.' });
const DifferenceOutcome = enumOfCodes('ImportDifferenceOutcome', ['ours_kept', 'theirs_taken', 'kept_at_undo'], {
  description: 'Whose word stands where people here and a source differ.',
});

@ObjectType('ImportTable', { description: 'What became of the rows of one table.' })
export class ImportTableType {
  @Field(() => String) table: string;
  @Field(() => Int) read: number;
  @Field(() => Int) new: number;
  @Field(() => Int) changed: number;
  @Field(() => Int) unchanged: number;
  @Field(() => Int, { description: 'Here, and no longer in the input.' }) missing: number;
  @Field(() => Int, { description: 'They wait for the row that they belong to.' }) parked: number;
}

@ObjectType('ImportFaultPlace', { description: 'One place in the input.' })
export class ImportFaultPlaceType {
  @Field(() => String, { nullable: true }) file: string | null;
  @Field(() => Int, { nullable: true }) row: number | null;
  @Field(() => String, { nullable: true }) field: string | null;
  @Field(() => String, { nullable: true }) value: string | null;
}

@ObjectType('ImportFault', { description: 'One kind of fault in one table, and the first places where it was found.' })
export class ImportFaultType {
  @Field(() => String) code: string;
  @Field(() => String) why: string;
  @Field(() => String) done: string;
  @Field(() => String, { nullable: true }) table: string | null;
  @Field(() => Int) count: number;
  @Field(() => [ImportFaultPlaceType]) first: readonly ImportFaultPlaceType[];
}

@ObjectType('ImportProgress')
export class ImportProgressType {
  @Field(() => String) step: string;
  @Field(() => Float, { description: 'Of the input, from 0 to 1.' }) share: number;
  @Field(() => Int) rows: number;
}

@ObjectType('ImportResemblance', { description: 'Another source whose services an import looks like.' })
export class ImportResemblanceType {
  @Field(() => String) source: string;
  @Field(() => Int, { description: 'Services that it has already.' }) alike: number;
  @Field(() => Int, { description: 'Services of the input.' }) of: number;
}

@ObjectType('ImportRun', { description: 'An import of a directory, or a trial of one.' })
export class ImportRunType {
  @Field(() => ID) id: string;
  @Field(() => String) source: string;
  @Field(() => String) fileName: string;
  @Field(() => ImportState) state: RunRow['state'];
  @Field(() => Boolean, { description: 'Everything was tried and nothing kept.' }) dryRun: boolean;
  @Field(() => Boolean) overwrite: boolean;
  @Field(() => Boolean) hasMapping: boolean;
  @Field(() => DateTime) startedAt: Date;
  @Field(() => DateTime, { nullable: true }) finishedAt: Date | null;
  @Field(() => DateTime, { nullable: true }) undoneAt: Date | null;
  @Field(() => String, { nullable: true }) undoneBy: string | null;
  @Field(() => String, { nullable: true, description: 'Null for the command line.' }) byName: string | null;
  @Field(() => String, { nullable: true, description: 'Why it came to nothing.' }) refusal: string | null;
  @Field(() => Int) differences: number;
  @Field(() => ImportResemblanceType, {
    nullable: true,
    description: 'Told when its own source had no services here before: perhaps it is to be imported under that name.',
  })
  resembles: ImportResemblanceType | null;
  @Field(() => ImportProgressType, { nullable: true }) progress: ImportProgressType | null;
  @Field(() => [ImportTableType]) tables: readonly ImportTableType[];
  @Field(() => [ImportFaultType]) faults: readonly ImportFaultType[];
  @Field(() => ID, { nullable: true, description: 'The file, while it can still be imported.' }) uploadId:
    string | null;
  @Field(() => Boolean) canCancel: boolean;
  @Field(() => Boolean) canUndo: boolean;
}

@ObjectType('ImportRunPage')
export class ImportRunPageType {
  @Field(() => [ImportRunType]) items: readonly ImportRunType[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@ObjectType('ImportDifference', { description: 'A field of which people here and the source say different things.' })
export class ImportDifferenceType {
  @Field(() => Int) nr: number;
  @Field(() => String) table: string;
  @Field(() => ID) rowId: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String) field: string;
  @Field(() => String, { nullable: true }) ours: string | null;
  @Field(() => String, { nullable: true }) theirs: string | null;
  @Field(() => DifferenceOutcome) outcome: DifferenceRow['outcome'];
}

@ObjectType('ImportDifferencePage')
export class ImportDifferencePageType {
  @Field(() => [ImportDifferenceType]) items: readonly ImportDifferenceType[];
  @Field(() => String, { nullable: true }) nextCursor: string | null;
}

@InputType()
export class StartImportInput {
  @Field(() => ID)
  @IsString()
  uploadId: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the rows are kept under; the name of the file unless given.',
  })
  @IsOptional()
  @CleanText({ max: 80 })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a mapping file, for a table that is not HSDS.' })
  @IsOptional()
  @IsString()
  @MaxLength(200_000)
  mapping?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The trial of the same file that this follows: its mapping is used again.',
  })
  @IsOptional()
  @IsString()
  trialId?: string | null;

  @Field(() => Boolean, { description: 'Try everything, keep nothing.' })
  @IsBoolean()
  dryRun: boolean;

  @Field(() => Boolean, { description: 'What the source says replaces what people here have changed.' })
  @IsBoolean()
  overwrite: boolean;
}

export const ImportRunResult = createUnionType({
  name: 'ImportRunResult',
  types: () => [ImportRunType, InvalidInput, NotFound] as const,
});

const progressOf = ({ state, progress }: RunRow): ImportProgressType | null => {
  if (state !== 'running') return null;
  const { step = 'reading', bytes = 0, bytesInAll = 0, rows = 0 } = progress;
  return { step, rows, share: bytesInAll > 0 ? Math.min(bytes / bytesInAll, 1) : 0 };
};

/** A run as GraphQL shows it. */
export const importRunType = (run: RunRow, locale: Locale): ImportRunType =>
  Object.assign(new ImportRunType(), {
    ...run,
    progress: progressOf(run),
    refusal: run.refusal && refusalIn(run.refusal, locale),
    faults: run.faults.map((fault) => ({ ...fault, ...faultWords(fault.code, locale) })),
    canCancel: (run.state === 'queued' || run.state === 'running') && !run.cancelAsked,
    canUndo: run.state === 'done' && !run.dryRun && run.isLatest,
  });

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

export const importDifferenceType = ({ ours, theirs, ...difference }: DifferenceRow): ImportDifferenceType => ({
  ...difference,
  ours: shown(ours),
  theirs: shown(theirs),
});
