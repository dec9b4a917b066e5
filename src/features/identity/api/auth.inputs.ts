import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { LOCALES, type Locale } from '../../../kernel/actor.js';

export class AskForLink {
  @IsString()
  @MaxLength(400)
  readonly email: string;

  @IsOptional()
  @IsIn(LOCALES)
  readonly locale?: Locale;
}
