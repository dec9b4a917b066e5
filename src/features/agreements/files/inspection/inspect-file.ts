import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import type { FileFault } from '../domain/file-faults.js';
import { kindOfMedia, kindOfName, type FileKind } from '../domain/file-kinds.js';
import { docxFault } from './docx-fault.js';
import { InspectPdf } from './inspect-pdf.js';

/** What a file was found to be. */
export interface FoundFile {
  readonly kind: FileKind;
}

/** Why a file is not taken in, and what it is by its name and by its content where that is the matter. */
export interface RefusedFile {
  readonly fault: FileFault;
  readonly says: FileKind | null;
  readonly is: FileKind | null;
}

const ZIP = 'application/zip';

/** What is something else of the same family, and worth a word of its own. */
const RELATIVES: Readonly<Record<string, FileFault>> = {
  'application/x-cfb': 'old_word',
  'application/vnd.ms-word.document.macroenabled.12': 'holds_macros',
};

/** Looks into a file that has arrived: what it is by its content, whether that is what its name says, and whether it does nothing by itself. */
@Injectable()
export class InspectFile {
  constructor(private readonly pdf: InspectPdf) {}

  async execute(path: string, name: string): Promise<FoundFile | RefusedFile> {
    const says = kindOfName(name);
    const mediaType = (await fileTypeFromFile(path))?.mime ?? '';
    // A document whose parts stand in another order is taken for any archive; it is looked into all the same.
    const kind = mediaType === ZIP && says === 'docx' ? says : kindOfMedia(mediaType);
    const refused = (fault: FileFault): RefusedFile => ({ fault, says, is: kind });
    const relative = RELATIVES[mediaType];
    if (relative && (says === null || says === 'docx')) return refused(relative);
    if (says !== null && says !== kind) return refused('not_what_it_says');
    if (kind === null) return refused('not_accepted');
    const fault = await this.faultInside(path, kind);
    if (fault === null) return { kind };
    return refused(fault === 'not_what_it_says' && says === null ? 'not_accepted' : fault);
  }

  private async faultInside(path: string, kind: FileKind): Promise<FileFault | null> {
    if (kind === 'pdf') return this.pdf.execute(path);
    return kind === 'docx' ? docxFault(path) : null;
  }
}
