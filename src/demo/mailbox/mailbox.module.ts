import { Module, type DynamicModule } from '@nestjs/common';
import { MailFolder } from './mail-folder.js';
import { MailboxController } from './mailbox.controller.js';

/** Shows the mails of a folder at `/demo/mail`. */
@Module({})
export class DemoMailboxModule {
  static of(folder: MailFolder): DynamicModule {
    return {
      module: DemoMailboxModule,
      controllers: [MailboxController],
      providers: [{ provide: MailFolder, useValue: folder }],
    };
  }
}
