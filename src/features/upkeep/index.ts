export { UpkeepModule } from './upkeep.module.js';
export { SuggestChange, type ChangeToSuggest } from './commands/suggest-change.js';
export { SUGGESTION_FIELDS, type SuggestionField } from './domain/suggestion-fields.js';
