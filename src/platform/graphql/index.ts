export { AnswerInput, AskKindEnum, AskType } from './asks.js';
export { CleanText } from './clean-text.decorator.js';
export { enumOfCodes } from './enum-of-codes.js';
export {
  By,
  For,
  permits,
  PERMISSION_KEY,
  PermissionGuard,
  Visitor,
  type ActorRequest,
  type Permission,
} from './permissions.js';
export { InvalidInput, NotAllowed, NotFound, problemType, ProblemType, RuleBroken, StaleVersion } from './problems.js';
export { CalendarDate, DateTime } from './scalars.js';
