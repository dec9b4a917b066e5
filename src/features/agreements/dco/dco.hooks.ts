import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadTimeline } from '../register/commands/read-timeline.js';
import { itemLabel } from './api/dco.answer.js';
import { CHECKLISTS, VERDICTS } from './domain/checklist.js';
import { dcoTexts } from './texts/index.js';

/** Says how the timeline of an agreement tells of what this room does. */
@Injectable()
export class DcoHooks implements OnModuleInit {
  constructor(private readonly timeline: ReadTimeline) {}

  onModuleInit(): void {
    this.timeline.tell('agreement.term_checked', ({ list, item, verdict }, locale) => {
      const [named, found] = [CHECKLISTS.find((code) => code === list), VERDICTS.find((code) => code === verdict)];
      if (!named || !found) return null;
      const { happened, verdicts } = dcoTexts(locale);
      return happened.checked(itemLabel(named, String(item), locale), verdicts[found]);
    });
    this.timeline.tell('agreement.licence_kept', (_, locale) => dcoTexts(locale).happened.licenceKept);
    this.timeline.tell('agreement.licence_removed', (_, locale) => dcoTexts(locale).happened.licenceRemoved);
  }
}
