import { NeedWordsResolver } from './api/need-words.resolver.js';
import { SaveNeedWord } from './commands/save-need-word.js';
import { NeedWordQueries } from './data/need-word.queries.js';
import { NeedWordStore } from './data/need-word.store.js';

/** What keeps the need words. */
export const NEED_WORDS = [NeedWordStore, NeedWordQueries, SaveNeedWord, NeedWordsResolver];
